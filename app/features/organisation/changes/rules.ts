import type { Text } from "#app/domain/language.ts";

/** Everything of which the works council can see that it changed. Other rooms may write subjects of their own. */
export const changeSubjects = [
  "organisation-set-up",
  "organisation-name",
  "organisation-language",
  "organisation-time-zone",
  "threshold",
  "retention-months",
  "default-visibility",
  "cadence",
  "look-back-weeks",
  "opinion-percent",
  "privacy-confirmed",
  "department-added",
  "department-name",
  "department-kind",
  "department-headcount",
  "department-group",
  "department-archived",
  "department-restored",
  "department-removed",
  "group-added",
  "group-name",
  "group-removed",
  "member-role",
] as const;

export type ChangeSubject = (typeof changeSubjects)[number];

export type ChangeValue = string | number | Text | null;

export interface Change {
  readonly subject: ChangeSubject;
  /** What it is about, when the subject alone does not say: the name of a department or a group. */
  readonly about?: Text;
  readonly before?: ChangeValue;
  readonly after?: ChangeValue;
}

/** One side of a change as the log keeps it. */
export interface KeptValue {
  readonly about: Text | null;
  readonly value: ChangeValue;
}

export function keepValue(about: Text | undefined, value: ChangeValue | undefined): string {
  return JSON.stringify({ about: about ?? null, value: value ?? null });
}

/** Reads one side back; a plain text, as another room may write it, is the value itself. */
export function readValue(kept: string): KeptValue {
  try {
    const found: unknown = JSON.parse(kept);
    if (found !== null && typeof found === "object" && "value" in found) {
      const { about, value } = found as { about?: unknown; value: unknown };
      return { about: asText(about), value: asValue(value) };
    }
    return { about: null, value: asValue(found) };
  } catch {
    return { about: null, value: kept === "" ? null : kept };
  }
}

function asText(value: unknown): Text | null {
  const text = value as Partial<Text> | null | undefined;
  return typeof text?.nl === "string" && typeof text.en === "string" ? { nl: text.nl, en: text.en } : null;
}

function asValue(value: unknown): ChangeValue {
  return typeof value === "string" || typeof value === "number" ? value : asText(value);
}

export function isSubject(subject: string): subject is ChangeSubject {
  return (changeSubjects as readonly string[]).includes(subject);
}

/** Only what differs is a change. */
export function differing(changes: readonly Change[]): Change[] {
  return changes.filter(({ before, after, about }) => keepValue(about, before) !== keepValue(about, after));
}
