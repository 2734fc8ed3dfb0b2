import { addMonths } from "#app/domain/calendar.ts";
import { moments } from "#app/domain/content/journey.ts";
import { reaches } from "#app/domain/content/reach.ts";
import { evidenceKinds, outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, prevailedOptions, touches, weights } from "#app/domain/content/weighing.ts";
import type { StoredDecision } from "#app/domain/decision.ts";
import type { Language, Text } from "#app/domain/language.ts";
import { wordedDay, wordedMonth } from "../list/rules.ts";

const day = 24 * 60 * 60 * 1000;
/** So long can a withdrawal be undone. */
export const returnableFor = 7 * day;

/** What the page needs of a stored decision. */
export type Decision = Omit<StoredDecision, "seq" | "organisationId" | "authorId">;

interface Option {
  readonly key: string;
  readonly label: Text;
}

function words(options: readonly Option[], chosen: readonly string[], language: Language): string[] {
  return options.filter(({ key }) => chosen.includes(key)).map(({ label }) => label[language]);
}

export type WeighingView =
  | { readonly kind: "weighed"; readonly value: number; readonly label: string; readonly anchor: string }
  | { readonly kind: "unknown" | "pending" | "hidden" };

function weighingView(decision: Decision, language: Language, seesWeighing: boolean): WeighingView {
  if (!seesWeighing) return { kind: "hidden" };
  const step = weights.find(({ value }) => value === decision.weight);
  if (decision.weighing === "weighed" && step) {
    return { kind: "weighed", value: step.value, label: step.label[language], anchor: step.anchor[language] };
  }
  return { kind: decision.weighing === "pending" ? "pending" : "unknown" };
}

/**
 * The decision in the reader's words. How it was weighed (the weight, what was decisive, what weighed more) is for
 * its author and, of an example, for everybody: what weighed more is asked after a 0 or 1, so it gives a weight away.
 * Whoever was asked to weigh along and has not done so is blind, for an example too.
 */
export function detailView(
  decision: Decision,
  reader: { readonly language: Language; readonly isAuthor: boolean; readonly isBlind?: boolean },
  departments: ReadonlyMap<string, string>,
) {
  const { language, isAuthor, isBlind = false } = reader;
  const seesWeighing = isAuthor || (decision.visibility === "example" && !isBlind);
  const names = (ids: readonly string[]) => ids.flatMap((id) => departments.get(id) ?? []);
  return {
    id: decision.id,
    title: decision.title,
    note: decision.note,
    lang: decision.language === language ? undefined : decision.language,
    date: wordedDay(decision.decidedOn, language),
    day: decision.decidedOn,
    department: departments.get(decision.departmentId) ?? "",
    visibility: decision.visibility,
    status: decision.status ?? null,
    weighing: weighingView(decision, language, seesWeighing),
    prevailed: seesWeighing ? words(prevailedOptions, [decision.prevailed ?? ""], language)[0] : undefined,
    outweighed: seesWeighing ? words(outweighedKinds, decision.outweighed, language) : [],
    touch: words(touches, [decision.touch ?? ""], language)[0],
    evidence: words(evidenceKinds, decision.evidence, language),
    moments: words(moments, decision.moments, language),
    level: words(levels, [decision.level ?? ""], language)[0],
    reach: reaches.find(({ value }) => value === decision.reach)?.label[language],
    customerGroup: decision.customerGroup,
    handover: decision.handover,
    cxHelp: decision.cxHelp,
    touched: decision.touched
      .filter((id) => departments.has(id))
      .map((id) => ({ name: departments.get(id) ?? "", wasAsked: decision.asked.includes(id) })),
    asked: names(decision.asked.filter((id) => !decision.touched.includes(id))),
  };
}

export type DetailView = ReturnType<typeof detailView>;

/** In which month it counts, and from which day that month's figure can be published. */
export function countsIn(month: string, language: Language) {
  return {
    month: wordedMonth(month, language),
    from: wordedDay(`${addMonths(month, 1)}-01`, language),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "23 november 2026 om 12:00" in the organisation's own time. */
export function wordedInstant(instant: number, language: Language, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  let format = clocks.get(key);
  if (!format) {
    const locale = language === "nl" ? "nl-NL" : "en-GB";
    format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone });
    clocks.set(key, format);
  }
  return format.format(instant);
}
