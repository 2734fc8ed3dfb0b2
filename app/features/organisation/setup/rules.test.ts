import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { departmentsForm } from "./form.ts";
import { asStep, departmentsToBundle, newDepartments, parseDepartments } from "./rules.ts";

const read = (text: string) =>
  parseDepartments(text).found.map(({ name, headcount }) => [name.nl, headcount]);

describe("a pasted list of departments", () => {
  test("takes one per line, with a headcount after a comma, semicolon or tab", () => {
    expect(read("Werkplaats, 24\nKassa;12\r\nMagazijn\t8\nReceptie")).toEqual([
      ["Werkplaats", 24],
      ["Kassa", 12],
      ["Magazijn", 8],
      ["Receptie", null],
    ]);
  });

  test("keeps a comma that stands in a name", () => {
    expect(read("Onderzoek, ontwikkeling\nOnderzoek, ontwikkeling, 7")).toEqual([
      ["Onderzoek, ontwikkeling", null],
      ["Onderzoek, ontwikkeling", 7],
    ]);
  });

  test("skips empty lines, bullets, numbering and a heading, and reads thousands", () => {
    expect(read("Afdeling;Aantal\n\n- Werkplaats;1.200\n2) Kassa\t1 500\n\n")).toEqual([
      ["Werkplaats", 1200],
      ["Kassa", 1500],
    ]);
  });

  test("keeps a number that is part of a name", () => {
    expect(read("Filiaal 12\n24-uursdienst")).toEqual([
      ["Filiaal 12", null],
      ["24-uursdienst", null],
    ]);
  });

  test("knows the kinds of the content pack, in either language", () => {
    expect(parseDepartments("inkoop\nCustomer service, 9\nsales\nKassa").found).toMatchObject([
      { kind: "purchasing", name: { nl: "Inkoop", en: "Purchasing" } },
      { kind: "service", headcount: 9 },
      { kind: "sales", name: { nl: "Verkoop", en: "Sales" } },
      { kind: "other", name: { nl: "Kassa", en: "Kassa" } },
    ]);
  });

  test("names each line that cannot be read, by number", () => {
    const { found, wrong } = parseDepartments(`Kassa;twaalf\nWinkel\n${"x".repeat(81)}\n;5`);
    expect(found.map(({ name }) => name.nl)).toEqual(["Winkel"]);
    expect(wrong.map(({ line, problem }) => [line, problem])).toEqual([
      [1, "headcount"],
      [3, "long"],
      [4, "headcount"],
    ]);
  });

  test("never fails and never gives a nameless department, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const { name, headcount } of parseDepartments(text).found) {
          expect(name.nl.trim().length).toBeGreaterThan(0);
          expect(headcount === null || Number.isInteger(headcount)).toBe(true);
        }
      }),
    );
  });
});

test("a department that is there already, in either language, is not added again", () => {
  const department = (nl: string, en: string) => ({ kind: "other", name: { nl, en }, headcount: null });
  const chosen = [department("inkoop", "inkoop"), department("Kassa", "Till"), department("kassa", "x")];
  expect(newDepartments([department("Inkoop", "Purchasing")], chosen)).toEqual([chosen[1]]);
});

describe("the staff group", () => {
  const department = (id: string, headcount: number | null, groupId = id) => ({ id, headcount, groupId });

  test("takes the departments of fewer than 10 people that stand alone", () => {
    const all = [department("a", 9), department("b", 10), department("c", 3), department("d", null)];
    expect(departmentsToBundle(all, null)).toEqual(["a", "c"]);
  });

  test("does not take one small department alone, unless the group has somebody already", () => {
    expect(departmentsToBundle([department("a", 3), department("b", 40)], null)).toEqual([]);
    expect(departmentsToBundle([department("a", 3), department("b", 5, "staff")], "staff")).toEqual(["a"]);
  });

  test("leaves departments alone that share a group already", () => {
    const all = [department("a", 3, "shared"), department("b", 4, "shared"), department("c", 2)];
    expect(departmentsToBundle(all, null)).toEqual([]);
  });
});

test("a headcount that is left open is not a mistake, and a word is", () => {
  const parse = (headcount: string) => {
    const form = new FormData();
    for (const name of ["existing.a-b", "headcount.hr"]) form.set(name, headcount);
    return parseWithZod(form, { schema: departmentsForm });
  };
  const counts = (headcount: string) => {
    const answer = parse(headcount);
    return answer.status === "success"
      ? [answer.value.existing["a-b"], answer.value.headcount.hr]
      : answer.status;
  };
  expect(counts("")).toEqual([undefined, undefined]);
  expect(counts("12")).toEqual([12, 12]);
  expect(counts("twaalf")).toBe("error");
});

test("an unknown step counts as done", () => {
  expect(asStep("people")).toBe("people");
  expect(asStep("anything")).toBe("done");
});
