import { expect, it } from "vitest";
import { nextPeriod, promiseGroups } from "./rules.ts";

it.each([
  ["a month that is over", { day: "2026-09-30" }, "2026-10-31", "2026-10-31"],
  ["months that were missed, the oldest first", { day: "2026-07-31" }, "2026-10-31", "2026-08-31"],
  ["nothing inside a running month", { day: "2026-10-31" }, "2026-10-31", null],
  ["the first month in which somebody logged", { first: "2026-08" }, "2026-10-31", "2026-08-31"],
  ["nothing before a first month is over", { first: "2026-11" }, "2026-10-31", null],
  ["a week", { day: "2026-11-15" }, "2026-11-22", "2026-11-22"],
  ["the last of the weeks that were missed", { day: "2026-11-01" }, "2026-11-22", "2026-11-22"],
  ["a week in the first month", { first: "2026-11" }, "2026-11-22", "2026-11-22"],
  ["the first week of a month", { day: "2026-11-30" }, "2026-12-06", "2026-12-06"],
  ["a month that ended, before the week after it", { day: "2026-11-22" }, "2026-12-06", "2026-11-30"],
  ["the same week only once", { day: "2026-11-22" }, "2026-11-22", null],
  ["the rest of a month, after weeks, by the month", { day: "2026-11-22" }, "2026-10-31", null],
  ["and then its end", { day: "2026-11-22" }, "2026-11-30", "2026-11-30"],
] as const)("closes %s", (_, after, closed, through) => {
  expect(nextPeriod(after, closed)).toBe(through);
});

it("keeps which groups promise and which deliver, of the departments in use", () => {
  const department = (groupId: string, kind: string, isArchived = false) => ({ groupId, kind, isArchived });
  const departments = [
    department("floor", "service"),
    department("floor", "logistics"),
    department("staff", "marketing"),
    department("old", "marketing", true),
    department("staff", "hr"),
  ];
  expect(promiseGroups(departments)).toEqual({ promise: ["staff"], deliver: ["floor"] });
  expect(promiseGroups([])).toEqual({ promise: [], deliver: [] });
});
