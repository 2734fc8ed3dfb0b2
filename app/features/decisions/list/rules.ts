import { moments } from "#app/domain/content/journey.ts";
import { weights } from "#app/domain/content/weighing.ts";
import type { Visibility, Weighing } from "#app/domain/decision.ts";
import type { Language } from "#app/domain/language.ts";
import type { ListFilter } from "./filter.ts";

export const pageLength = 25;
/** Up to here a count is exact; beyond, counting on would only cost time. */
export const countUpTo = 1000;

/** The address of the list with a changed filter; turning a page is the only change that keeps the page. */
export function listAddress(filter: ListFilter, change: Partial<ListFilter> = {}): string {
  const { after: _after, before: _before, ...kept } = filter;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...kept, ...change })) if (value) query.set(key, value);
  return query.size > 0 ? `/decisions?${query}` : "/decisions";
}

/** Is anything left out of the list? */
export function isNarrowed({ sort: _sort, after: _after, before: _before, ...rest }: ListFilter): boolean {
  return Object.values(rest).some(Boolean);
}

export function edgeOf(row: { readonly decidedOn: string; readonly id: string }): string {
  return `${row.decidedOn}.${row.id}`;
}

export function readEdge(edge: string): { readonly day: string; readonly id: string } {
  return { day: edge.slice(0, 10), id: edge.slice(11) };
}

export interface ListedDecision {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly decidedOn: string;
  readonly departmentId: string;
  readonly visibility: Visibility;
  readonly weighing: Weighing;
  readonly weight: number | null;
  readonly isOwn: boolean;
  readonly isWithdrawn: boolean;
  readonly moments: readonly string[];
}

const dates = new Map<Language, Intl.DateTimeFormat>();

/** "23 november 2026". A new formatter costs a hundred times what its use does, so each is made once. */
export function wordedDay(day: string, language: Language): string {
  let format = dates.get(language);
  if (!format) {
    const locale = language === "nl" ? "nl-NL" : "en-GB";
    format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    dates.set(language, format);
  }
  return format.format(Date.parse(`${day}T00:00Z`));
}

/** "november 2026" */
export function wordedMonth(month: string, language: Language): string {
  return wordedDay(`${month}-01`, language).replace(/^\d+ /, "");
}

/** One line of the list in the reader's words; whose weighing it is decides whether it is there at all. */
export function rowView(row: ListedDecision, language: Language, departments: ReadonlyMap<string, string>) {
  const seesWeighing = row.isOwn || row.visibility === "example";
  const step = seesWeighing ? weights.find(({ value }) => value === row.weight) : undefined;
  return {
    id: row.id,
    title: row.title,
    lang: row.language === language ? undefined : row.language,
    date: wordedDay(row.decidedOn, language),
    day: row.decidedOn,
    department: departments.get(row.departmentId) ?? "",
    moments: moments
      .filter(({ key }) => row.moments.includes(key))
      .map(({ label }) => label[language])
      .join(", "),
    weight: step ? { value: step.value, label: step.label[language] } : null,
    isPending: row.isOwn && row.weighing === "pending",
    isOwn: row.isOwn,
    visibility: row.visibility,
    isWithdrawn: row.isWithdrawn,
  };
}

export type RowView = ReturnType<typeof rowView>;
