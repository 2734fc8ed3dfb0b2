import { expect, test } from "vitest";
import { departmentBook } from "../../values/rules.ts";
import { findHeading, guessColumns } from "./rules.ts";

const book = departmentBook([
  { id: "a1", kind: "service", nl: "Klantcontact", en: "Customer care" },
  { id: "b2", kind: "legal", nl: "Juridische zaken", en: "Legal" },
]);
const guessed = (names: string[], rows: string[][]) =>
  Object.fromEntries(
    [...guessColumns(names, rows, book)].map(([field, { column }]) => [field, names[column] || column]),
  );

test("a Dutch log is mapped by its headings", () => {
  const names = [
    "Nr.",
    "Datum besluit",
    "Afdeling",
    "Onderwerp",
    "Toelichting",
    "Klantimpact",
    "Gewicht (0-4)",
    "Wat woog zwaarder?",
    "Betrokken afdelingen",
    "Overdracht",
  ];
  const rows = [
    [
      "1",
      "3-2-2025",
      "Klantcontact",
      "Bellen blijft gratis",
      "Lang verhaal",
      "direct",
      "3",
      "kosten",
      "Legal",
      "ja",
    ],
    ["2", "4-2-2025", "Juridische zaken", "Kleine letters korter", "", "indirect", "2", "", "", "nee"],
  ];
  expect(guessed(names, rows)).toEqual({
    external_key: "Nr.",
    decided_on: "Datum besluit",
    department: "Afdeling",
    title: "Onderwerp",
    note: "Toelichting",
    touch: "Klantimpact",
    weight: "Gewicht (0-4)",
    outweighed: "Wat woog zwaarder?",
    touched: "Betrokken afdelingen",
    handover: "Overdracht",
  });
});

test("an English export with underscores and capitals is mapped", () => {
  const names = [
    "Issue_Key",
    "DecisionTitle",
    "DATE_DECIDED",
    "Team",
    "Description",
    "Based on",
    "Decided by",
    "Status",
    "Customer Segment",
  ];
  const rows = [
    [
      "CX-1",
      "Keep the phone line free",
      "2025-02-03",
      "Customer care",
      "A long story",
      "complaints",
      "board",
      "Done",
      "Families",
    ],
    [
      "CX-2",
      "Shorten the small print",
      "2025-02-04",
      "Legal",
      "Another",
      "survey",
      "team",
      "Done",
      "Students",
    ],
  ];
  expect(guessed(names, rows)).toEqual({
    external_key: "Issue_Key",
    title: "DecisionTitle",
    decided_on: "DATE_DECIDED",
    department: "Team",
    note: "Description",
    evidence: "Based on",
    level: "Decided by",
    status: "Status",
    customer_group: "Customer Segment",
  });
});

test("with only a description, that is the decision; beside a title it is the note", () => {
  const rows = [
    ["1-1-2025", "We sturen geen brieven meer"],
    ["2-1-2025", "We bellen voortaan terug"],
  ];
  expect(guessed(["Datum", "Omschrijving"], rows)).toEqual({ decided_on: "Datum", title: "Omschrijving" });
  const wider = rows.map((row) => [...row, "Kort"]);
  expect(guessed(["Datum", "Omschrijving", "Besluit"], wider)).toMatchObject({
    title: "Besluit",
    note: "Omschrijving",
  });
});

test("headings of our own questions are recognised in both languages", () => {
  const nl = [
    "Wat hebben jullie besloten?",
    "Wat merken klanten hiervan?",
    "Hoe zwaar woog het klantbelang mee?",
    "Wat gaf de doorslag?",
    "Welke afdelingen krijgen hiermee te maken?",
    "Welke daarvan praatten vooraf mee?",
    "Dacht een CX-collega mee?",
  ];
  expect(Object.keys(guessed(nl, []))).toHaveLength(7);
  expect(guessed(["Which of those had a say beforehand?"], [])).toEqual({
    asked: "Which of those had a say beforehand?",
  });
});

test("without headings the content shows what a column holds", () => {
  const rows = [
    ["2025-01-02", "We sturen geen brieven meer", "Klantcontact"],
    ["2025-01-03", "We bellen voortaan terug", "Legal"],
    ["2025-01-04", "De winkel gaat later open", "Klantcontact"],
  ];
  expect(findHeading(rows)).toEqual({ index: -1, names: ["", "", ""] });
  expect(guessed(["", "", ""], rows)).toEqual({ decided_on: 0, title: 1, department: 2 });
});

test("a score out of ten is not taken for a weight, and every column is used once", () => {
  const rows = [
    ["Iets besloten", "7,5"],
    ["Nog iets besloten", "8"],
  ];
  expect(guessed(["Besluit", "Score"], rows)).toEqual({ title: "Besluit" });
  const twice = guessColumns(["Datum", "Datum", "Besluit"], [["1-1-2025", "2-1-2025", "Iets"]], book);
  expect([...twice.values()].map(({ column }) => column).sort()).toEqual([0, 2]);
});

test("headings that every object has do no harm", () => {
  expect(guessed(["__proto__", "constructor", "titel"], [["a", "b", "Iets besloten"]])).toEqual({
    title: "titel",
  });
});

test("the heading is found under a title line", () => {
  const rows = [
    ["Besluitenlijst 2025", "", ""],
    ["Datum", "Besluit", "Afdeling"],
    ["1-1-2025", "We bellen terug", "Legal"],
  ];
  expect(findHeading(rows)).toEqual({ index: 1, names: ["Datum", "Besluit", "Afdeling"] });
});
