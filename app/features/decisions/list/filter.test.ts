import { expect, it } from "vitest";
import { readFilter } from "./filter.ts";
import { edgeOf, isNarrowed, listAddress, readEdge } from "./rules.ts";

const read = (query: string) => readFilter(new URLSearchParams(query));

it("reads what the form sends, without its empty fields", () => {
  expect(read("q=+retour+&department=&mine=1&sort=oldest&from=")).toEqual({
    q: "retour",
    mine: "1",
    sort: "oldest",
  });
});

it("leaves the keys of the frame alone", () => {
  expect(read("lang=en&_routes=root&mine=1")).toEqual({ mine: "1" });
});

it.each([
  "author=1",
  "mine=yes",
  "mine=1&mine=1",
  "weight=5",
  "weight=3%20or%201",
  "moment=nowhere",
  "month=2026-13",
  "from=2026-02-30",
  "from=yesterday",
  "visibility=all",
  "sort=weight",
  "after=12",
  "before=2026-11-20.<b>",
  `q=${"a".repeat(201)}`,
  "__proto__=1",
])("refuses %s", (query) => {
  expect(read(query)).toBeNull();
});

it("keeps every filter in the address, and starts at the first page when one changes", () => {
  const filter = { q: "a b", mine: "1" as const, after: "2026-11-20.x" };
  expect(listAddress(filter, { mine: undefined })).toBe("/decisions?q=a+b");
  expect(listAddress({}, {})).toBe("/decisions");
  expect(readEdge(edgeOf({ decidedOn: "2026-11-20", id: "ab-1" }))).toEqual({
    day: "2026-11-20",
    id: "ab-1",
  });
});

it("does not call an order or a page a filter", () => {
  expect(isNarrowed({ sort: "oldest", after: "2026-11-20.x" })).toBe(false);
  expect(isNarrowed({ q: "a" })).toBe(true);
});
