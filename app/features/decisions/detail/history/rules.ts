import type { Language } from "#app/domain/language.ts";
import { type Decision, type DetailView, detailView } from "../rules.ts";

/** What a decision said before a change: only the fields that changed. */
export interface Revision {
  readonly changedAt: number;
  readonly before: Partial<Decision>;
}

const fields = [
  "title",
  "note",
  "departmentId",
  "decidedOn",
  "touch",
  "weight",
  "weighing",
  "prevailed",
  "outweighed",
  "evidence",
  "moments",
  "touched",
  "asked",
  "level",
  "handover",
  "cxHelp",
  "customerGroup",
  "reach",
  "visibility",
  "language",
] as const satisfies readonly (keyof Decision)[];

export type HistoryField = Exclude<(typeof fields)[number], "weighing">;

/** A value as its author chose it: words, one of a closed list that the page words, or nothing. */
export type HistoryValue =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind:
        | "unanswered"
        | "unknown"
        | "pending"
        | "yes"
        | "no"
        | "private"
        | "shared"
        | "example"
        | "nl"
        | "en";
    };

export interface HistoryEntry {
  readonly changedAt: number;
  readonly changes: readonly {
    readonly field: HistoryField;
    readonly from: HistoryValue;
    readonly to: HistoryValue;
  }[];
}

/** Newest change first; each says what stood there and what came instead. */
export function historyOf(
  current: Decision,
  revisions: readonly Revision[],
  language: Language,
  departments: ReadonlyMap<string, string>,
): HistoryEntry[] {
  let after = current;
  return (
    [...revisions]
      .sort((one, other) => other.changedAt - one.changedAt)
      .map(({ changedAt, before }) => {
        const earlier: Decision = { ...after, ...before };
        const [from, to] = [earlier, after].map((state) =>
          detailView(state, { language, isAuthor: true }, departments),
        ) as [DetailView, DetailView];
        const changed = new Set(
          fields.filter((name) => name in before).map((name) => (name === "weighing" ? "weight" : name)),
        );
        const changes = [...changed].map((field) => ({
          field,
          from: worded(field, from, earlier),
          to: worded(field, to, after),
        }));
        after = earlier;
        return {
          changedAt,
          changes: changes.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to)),
        };
      })
      // A withdrawal that was undone is kept too, and changed nothing.
      .filter(({ changes }) => changes.length > 0)
  );
}

function worded(field: HistoryField, view: DetailView, decision: Decision): HistoryValue {
  switch (field) {
    case "visibility":
    case "language":
      return { kind: decision[field] };
    case "handover":
    case "cxHelp":
      return decision[field] === null ? { kind: "unanswered" } : { kind: decision[field] ? "yes" : "no" };
    case "weight":
      if (view.weighing.kind === "weighed") return text(`${view.weighing.value} · ${view.weighing.label}`);
      return { kind: view.weighing.kind === "pending" ? "pending" : "unknown" };
    case "departmentId":
      return text(view.department);
    case "decidedOn":
      return text(view.date);
    case "touched":
      return text(view.touched.map(({ name }) => name));
    case "asked":
      return text([
        ...view.touched.filter(({ wasAsked }) => wasAsked).map(({ name }) => name),
        ...view.asked,
      ]);
    default:
      return text(view[field]);
  }
}

function text(value: string | readonly string[] | null | undefined): HistoryValue {
  const words = typeof value === "string" ? value : (value ?? []).join(", ");
  return words ? { kind: "text", text: words } : { kind: "unanswered" };
}
