import { expect, test } from "vitest";
import { isTimeZone, moved, timeZones } from "../rules.ts";
import { differing, keepValue, readValue } from "./rules.ts";

test("a kept value comes back as it was, and a plain text of another room is the value", () => {
  const name = { nl: "Inkoop", en: "Purchasing" };
  expect(readValue(keepValue(name, 12))).toEqual({ about: name, value: 12 });
  expect(readValue(keepValue(undefined, name))).toEqual({ about: null, value: name });
  expect(readValue("council")).toEqual({ about: null, value: "council" });
  expect(readValue('"council"')).toEqual({ about: null, value: "council" });
  expect(readValue("")).toEqual({ about: null, value: null });
  expect(readValue('{"value":{"constructor":1}}')).toEqual({ about: null, value: null });
});

test("what stayed the same is not a change", () => {
  const same = { nl: "A", en: "B" };
  expect(differing([{ subject: "department-name", before: same, after: { ...same } }])).toEqual([]);
  expect(differing([{ subject: "threshold", before: 5, after: 6 }])).toHaveLength(1);
});

test("an item moves one place and the rest keeps its order", () => {
  expect(moved(["a", "b", "c"], "c", "up")).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", "down")).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b"], "a", "up")).toEqual(["a", "b"]);
  expect(moved(["a", "b"], "x", "down")).toEqual(["a", "b"]);
});

test("the time zones include Amsterdam and UTC and nothing made up", () => {
  expect(isTimeZone("Europe/Amsterdam") && isTimeZone("UTC")).toBe(true);
  expect(isTimeZone("Mars/Olympus")).toBe(false);
  expect(new Set(timeZones()).size).toBe(timeZones().length);
});
