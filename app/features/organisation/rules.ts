/** Every time zone this server knows, plus UTC, which the list of places leaves out. */
export function timeZones(): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])].sort();
}

export function isTimeZone(name: string): boolean {
  return timeZones().includes(name);
}

export const defaultTimeZone = "Europe/Amsterdam";

/**
 * The list in a new order: one item one place up or down. Unknown items and moves past an end change nothing.
 * @param ids the present order
 */
export function moved(ids: readonly string[], id: string, direction: "up" | "down"): string[] {
  const from = ids.indexOf(id);
  const to = direction === "up" ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const order = ids.filter((other) => other !== id);
  order.splice(to, 0, id);
  return order;
}
