export type Answer = "0" | "1" | "2" | "3" | "4" | "unknown" | "none_seen";

interface Weighed {
  readonly touch: "direct" | "indirect" | "none_seen" | null;
  readonly weighing: "weighed" | "unknown";
  readonly weight: 0 | 1 | 2 | 3 | 4 | null;
}

/** What an answer makes of a record. "No effect seen" is an answer about customers; then there is nothing to weigh. */
export function weighedAs(answer: Answer, touch: "direct" | "indirect" | undefined): Weighed {
  if (answer === "none_seen") return { touch: "none_seen", weighing: "unknown", weight: null };
  const noticed = touch ?? null;
  if (answer === "unknown") return { touch: noticed, weighing: "unknown", weight: null };
  return { touch: noticed, weighing: "weighed", weight: Number(answer) as 0 | 1 | 2 | 3 | 4 };
}

/** The address of the next record. */
export function weighingAddress(place: {
  readonly at: number;
  readonly of: number;
  readonly after?: string | undefined;
  readonly from?: string | undefined;
  readonly undo?: string | undefined;
}): string {
  const query = new URLSearchParams({ at: String(place.at), of: String(place.of) });
  for (const name of ["after", "from", "undo"] as const) {
    const id = place[name];
    if (id) query.set(name, id);
  }
  return `/decisions/weighing?${query}`;
}

/** "3 of 57": the place as it was counted on the way, made to fit what is left. */
export function placeOf(
  asked: { readonly at?: string | undefined; readonly of?: string | undefined },
  left: number,
): { at: number; of: number } {
  const of = Math.max(Number(asked.of ?? left), left, 1);
  return { at: Math.min(Math.max(Number(asked.at ?? 1), 1), of), of };
}

/** The start of a long text as one plain paragraph, without its headings and marks, cut at a word. */
export function opening(text: string, length = 220): string | null {
  const plain = text
    .replace(/^#{1,6} .*$/gm, " ")
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= length) return text.trim().length <= length ? null : plain;
  return `${plain.slice(0, length).replace(/\s+\S*$/, "")} …`;
}
