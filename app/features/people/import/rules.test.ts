import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeText, guessDelimiter, readRows, writeRows } from "./format.server.ts";
import { readPeople } from "./rules.ts";

const departments = [
  { id: "d1", kind: "service", nl: "Klantenservice", en: "Customer service" },
  { id: "d2", kind: "purchasing", nl: "Inkoop", en: "Purchasing" },
];

function read(text: string, otherwise: string | null = null) {
  const found = readRows(text);
  if (!found.ok) throw new Error(`unreadable from line ${found.line}`);
  return readPeople(found.rows, departments, otherwise);
}

it("reads a Dutch list with its own words, in any order of columns", () => {
  const { people, wrong } = read(
    "E-mailadres;Achternaam;Tussenvoegsel;Voornaam;Afdeling;Rol;Taal\nJan@B.nl;Vries;de;Jan;inkoop;Leidinggevende;Nederlands\n",
  );
  expect(wrong).toEqual([]);
  expect(people).toEqual([
    { line: 2, name: "Jan de Vries", email: "jan@b.nl", departmentId: "d2", role: "leader", language: "nl" },
  ]);
});

it("reads an English list and gives an unnamed role and language their defaults", () => {
  const { people } = read('Full name,Work email,Department\n"Ann Lee",ann@b.ie,Customer Service\n');
  expect(people).toMatchObject([{ name: "Ann Lee", departmentId: "d1", role: "employee", language: null }]);
});

it("reads a list without a heading in the order that the page names", () => {
  const { people, wrong } = read("Piet Mak\t\tInkoop\nAnna Bos\tanna@b.nl\tKlantenservice\tor\ten");
  expect(wrong).toEqual([]);
  expect(people).toMatchObject([
    { line: 1, name: "Piet Mak", email: null, departmentId: "d2" },
    { line: 2, email: "anna@b.nl", role: "council", language: "en" },
  ]);
});

it("names every wrong line, what is wrong and what was given", () => {
  const { people, wrong } = read(
    [
      "naam;email;afdeling;rol;taal",
      "Goed;goed@b.nl;Inkoop;;",
      ";leeg@b.nl;Inkoop;;",
      "",
      "Fout adres;fout@;Inkoop;;",
      "Dubbel;GOED@b.nl;Inkoop;;",
      "Geen afdeling;a@b.nl;;;",
      "Vreemde afdeling;b@b.nl;Marketing;;",
      "Vreemde rol;c@b.nl;Inkoop;keizer;",
      "Vreemde taal;d@b.nl;Inkoop;;klingon",
      "Beheerder zonder adres;;Inkoop;beheerder;",
    ].join("\r\n"),
  );
  expect(people.map(({ name }) => name)).toEqual(["Goed"]);
  expect(wrong).toEqual([
    { line: 3, problem: "nameMissing", given: "leeg@b.nl Inkoop" },
    { line: 5, problem: "emailWrong", given: "fout@" },
    { line: 6, problem: "emailTwice", given: "goed@b.nl (2)" },
    { line: 7, problem: "departmentMissing", given: "Geen afdeling" },
    { line: 8, problem: "departmentUnknown", given: "Marketing" },
    { line: 9, problem: "roleUnknown", given: "keizer" },
    { line: 10, problem: "languageUnknown", given: "klingon" },
    { line: 11, problem: "adminNeedsEmail", given: "Beheerder zonder adres" },
  ]);
});

it("puts lines without a department in the one that was chosen for them", () => {
  expect(
    read("naam;afdeling\nJan;\nAnn;Inkoop", "d1").people.map(({ departmentId }) => departmentId),
  ).toEqual(["d1", "d2"]);
});

it("never loses a line: each is a newcomer or a problem", () => {
  const cell = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .map((text) => text.replace(/[";,|]|\p{Cc}/gu, "x"));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }), (rows) => {
      const full = rows.filter((row) => row.some((text) => text.trim() !== ""));
      const { people, wrong } = read(
        ["naam;email;afdeling", ...rows.map((row) => row.join(";"))].join("\n"),
        "d1",
      );
      expect(people.length + wrong.length).toBe(full.length);
    }),
  );
});

it("tells from which line on a list cannot be read", () => {
  expect(readRows('naam;email\n"Jan;jan@b.nl\nAnn;ann@b.nl')).toMatchObject({ ok: false });
});

it.each([
  ["a;b;c\nd;e;f", ";"],
  ["a,b\nc,d", ","],
  ["a\tb\nc\td", "\t"],
  ['"Vries, de";b\n"Bos, van";d', ";"],
  ["alleen namen", ","],
])("finds the delimiter of %j", (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});

it("reads what spreadsheets save: UTF-8, UTF-16 and Windows-1252", () => {
  expect(decodeText(new TextEncoder().encode("Zoë"))).toBe("Zoë");
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x5a, 0x00, 0x6f, 0x00, 0xeb, 0x00))).toBe("Zoë");
  expect(decodeText(Uint8Array.of(0x5a, 0x6f, 0xeb))).toBe("Zoë");
});

it("writes a list that runs no formula in a spreadsheet, and reads its own list back", () => {
  const file = writeRows(
    [
      ["naam", "email"],
      ["=HYPERLINK(1)", "jan@b.nl"],
      ["@som", "x@b.nl"],
    ],
    "nl",
  );
  expect(file).toContain("'=HYPERLINK(1);jan@b.nl\r\n'@som;");
  expect(read(file, "d1").people.map(({ name }) => name)).toEqual(["=HYPERLINK(1)", "@som"]);
});
