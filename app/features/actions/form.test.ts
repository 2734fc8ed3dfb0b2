import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { readBoardFilter, readLibraryFilter, readStartsFrom } from "./filter.ts";
import { actionForm, closingForm } from "./form.ts";

const good = { key: crypto.randomUUID(), title: "Bellen", owner: crypto.randomUUID(), dueOn: "2026-12-03" };

function sent(schema: typeof actionForm | typeof closingForm, fields: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return parseWithZod(data, { schema });
}

test("a form without what may be left out is right", () => {
  const { status } = sent(actionForm, good);
  expect(status).toBe("success");
  expect(sent(closingForm, { noticed: "too_early" }).status).toBe("success");
});

test.each([
  ["title", ""],
  ["title", "x".repeat(201)],
  ["note", "x".repeat(2001)],
  ["owner", ""],
  ["owner", "a\u0000b"],
  ["dueOn", "2026-02-30"],
  ["dueOn", "morgen"],
  ["group", "a\u0000b"],
])("a wrong %s is told in our own words", (field, value) => {
  const answer = sent(actionForm, { ...good, [field]: value });
  expect(answer.status).not.toBe("success");
  const told = answer.status === "success" ? null : answer.error?.[field]?.[0];
  expect(told).toMatch(/^actions\.problem\./);
});

test("an address with anything that the page does not know is refused", () => {
  const query = (text: string) => new URLSearchParams(text);
  expect(readBoardFilter(query("mine=&group=&lang=nl"))).toEqual({});
  expect(readBoardFilter(query("mine=1&group=abc"))).toEqual({ mine: "1", group: "abc" });
  for (const bad of ["mine=2", "group=a%00b", "x=1", "mine=1&mine=1"]) {
    expect(readBoardFilter(query(bad)), bad).toBeNull();
  }
  expect(readLibraryFilter(query("q=ab"))).toEqual({ q: "ab" });
  expect(readStartsFrom(query(""))).toEqual({ source: "own", key: null });
  for (const key of ["2026-10", "2026-11-22"]) {
    expect(readStartsFrom(query(`source=publication&key=${key}`))).toEqual({ source: "publication", key });
  }
  for (const bad of [
    "source=publication",
    "source=publication&key=2026-13",
    "source=publication&key=2026-02-30",
    "source=publication&key=2026-10-31",
    "source=publication&key=%25",
    "source=decision&key=a%00",
    "source=workshop&key=1",
    "key=1",
  ]) {
    expect(readStartsFrom(query(bad)), bad).toBeNull();
  }
});
