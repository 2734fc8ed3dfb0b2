import { expect, test } from "vitest";
import {
  departmentBook,
  readChoice,
  readDepartment,
  readReach,
  readSeveral,
  readWeight,
  readYesNo,
} from "./rules.ts";
import { evidenceWords, outweighedWords, prevailedWords, touchWords } from "./words/rules.ts";

const book = departmentBook([
  { id: "a1", kind: "service", nl: "Klantcontact", en: "Customer care" },
  { id: "b2", kind: "legal", nl: "Juridische zaken", en: "Legal & compliance" },
  { id: "c3", kind: "sales", nl: "Winkel Noord", en: "Shop North" },
  { id: "d4", kind: "sales", nl: "Winkel Zuid", en: "Shop South" },
]);

test.each([
  ["3", 3],
  ["0", 0],
  ["3,0", 3],
  ["4.0", 4],
  ["3/4", 3],
  ["3 / 4", 3],
  ["3 - Meegewogen", 3],
  ["3: weighed", 3],
  ["3 (Weighed)", 3],
  ["MEEGEWOGEN", 3],
  ["weighed", 3],
  ["Niet in beeld", 0],
  ["heavy", 4],
  ["Zwaar meegewogen", 4],
])("%s is weight %d", (text, weight) => {
  expect(readWeight(text)).toEqual({ ok: true, value: { weight, weighing: "weighed" } });
});

test("an empty weight is to be weighed, and not knowing is an answer", () => {
  for (const text of ["", "  ", "-", "n.v.t.", "N/A"]) {
    expect(readWeight(text)).toEqual({ ok: true, value: { weight: null, weighing: "pending" } });
  }
  for (const text of ["weet ik niet", "Don't know", "?", "unknown", "onbekend"]) {
    expect(readWeight(text)).toEqual({ ok: true, value: { weight: null, weighing: "unknown" } });
  }
});

test.each(["5", "-1", "7,5", "3,5", "3 - Genoemd", "34", "hoog", "3 - nogal"])("%s is no weight", (text) => {
  expect(readWeight(text)).toMatchObject({ ok: false, problem: { key: "exchange.problem.weightUnknown" } });
});

test("choices are found by key and by label in both languages, whatever the case and accents", () => {
  expect(readChoice("none_seen", touchWords)).toEqual({ ok: true, value: "none_seen" });
  expect(readChoice("klanten merken dit RECHTSTREEKS", touchWords)).toEqual({ ok: true, value: "direct" });
  expect(readChoice("The customer’s interest", prevailedWords)).toEqual({ ok: true, value: "customer" });
  expect(readChoice("weet ik niet", prevailedWords)).toEqual({ ok: true, value: "unknown" });
  expect(readChoice("efficientie", outweighedWords)).toEqual({ ok: true, value: "process" });
  expect(readChoice("paars", touchWords)).toMatchObject({ ok: false, problem: { given: "paars" } });
});

test("several answers may be parted by any usual mark, also when a label holds commas itself", () => {
  const read = (text: string) => readSeveral(text, (piece) => readChoice(piece, evidenceWords));
  const expected = { ok: true, value: ["observed", "survey", "complaints"] };
  const labels = [
    "Meegelopen, meegekeken of meegeluisterd",
    "Customer survey (satisfaction, NPS, CES)",
    "klachten",
  ];
  for (const mark of [", ", ";", " | ", "\n"]) expect(read(labels.join(mark))).toEqual(expected);
  expect(read("complaints; complaints;")).toEqual({ ok: true, value: ["complaints"] });
  expect(read("complaints; paars")).toMatchObject({ ok: false, problem: { given: "paars" } });
});

test("departments are found by id, by either name, and by kind when only one is of that kind", () => {
  for (const text of ["a1", "klantcontact", "Customer Care", "service", "Klantenservice"]) {
    expect(readDepartment(text, book)).toEqual({ ok: true, value: "a1" });
  }
  expect(readDepartment("sales", book)).toMatchObject({
    ok: false,
    problem: { key: "exchange.problem.departmentAmbiguous", known: "Winkel Noord, Winkel Zuid" },
  });
  expect(readDepartment("Ruimtevaart", book)).toMatchObject({
    ok: false,
    problem: { key: "exchange.problem.departmentUnknown", given: "Ruimtevaart" },
  });
  expect(readDepartment(" ", book)).toEqual({ ok: true, value: null });
});

test("a department called after something that every object has is simply unknown", () => {
  for (const text of ["__proto__", "constructor", "toString"])
    expect(readDepartment(text, book).ok).toBe(false);
});

test("yes and no are read in both languages, as digits and as marks", () => {
  for (const text of ["ja", "J", "yes", "1", "TRUE", "waar", "x", "✓"])
    expect(readYesNo(text)).toEqual({ ok: true, value: true });
  for (const text of ["nee", "N", "no", "0", "false", "onwaar"])
    expect(readYesNo(text)).toEqual({ ok: true, value: false });
  for (const text of ["", "weet ik niet", "-"]) expect(readYesNo(text)).toEqual({ ok: true, value: null });
  expect(readYesNo("misschien").ok).toBe(false);
});

test("reach is a digit or its label", () => {
  for (const text of ["4", "4 - bijna alle klanten", "Bijna alle klanten"])
    expect(readReach(text)).toEqual({ ok: true, value: 4 });
  expect(readReach("A few customers (up to about 10)")).toEqual({ ok: true, value: 1 });
  for (const text of ["5", "0", "heel veel", "40"]) expect(readReach(text).ok).toBe(false);
});
