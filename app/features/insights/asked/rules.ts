import { type Day, periodKey } from "#app/domain/calendar.ts";

/** Names one publication in an address, so that what is printed can be found back. */
export function publicationQuery(
  { through }: { readonly through: Day },
  revision: number | undefined,
): string {
  return `?period=${periodKey(through)}${revision === undefined ? "" : `&revision=${revision}`}`;
}
