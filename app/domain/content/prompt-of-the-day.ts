import type { Text } from "../language.ts";
import { type DepartmentKindKey, departmentKinds } from "./departments.ts";

const millisecondsPerDay = 86_400_000;

/**
 * The prompt that a kind of department sees on one day. The three prompts take turns by calendar day;
 * departments start at different prompts.
 * @param kind key of a kind of department
 * @param day ISO day, such as "2026-11-23"
 * @throws RangeError when `day` is not an existing ISO day
 */
export function promptOfTheDay(kind: DepartmentKindKey, day: string): Text {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Not an ISO day: ${day}`);
  }
  const position = departmentKinds.findIndex((department) => department.key === kind);
  const prompts = departmentKinds[position]?.prompts;
  if (!prompts) throw new RangeError(`Not a kind of department: ${kind}`);
  const turn = instant / millisecondsPerDay + position;
  return prompts[(((turn % 3) + 3) % 3) as 0 | 1 | 2];
}
