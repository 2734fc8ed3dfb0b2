import { describe, expect, test } from "vitest";
import { type Field, fields } from "../../rules.ts";
import { departmentBook } from "../../values/rules.ts";
import { type Mapping, parseRow, type RowContext } from "./rules.ts";

const context: RowContext = {
  departments: departmentBook([
    { id: "a1", kind: "service", nl: "Klantcontact", en: "Customer care" },
    { id: "b2", kind: "legal", nl: "Juridische zaken", en: "Legal" },
  ]),
  ownDepartment: "b2",
  dateOrder: "day-first",
  today: "2026-11-23",
  columns: fields.length,
};
const mapping: Mapping = new Map(fields.map((field, column) => [field, column]));
const row = (values: Partial<Record<Field, string>>, line = 7) => ({
  line,
  cells: fields.map((field) => values[field] ?? ""),
});
const problemsOf = (values: Partial<Record<Field, string>>, other: Partial<RowContext> = {}) => {
  const result = parseRow(row(values), mapping, { ...context, ...other });
  return result.ok ? [] : result.problems.map(({ field, key }) => `${field}: ${key.split(".").at(-1)}`);
};

describe("reading a row", () => {
  test("a title alone is enough: the rest stays unanswered and the department is the importer's", () => {
    expect(parseRow(row({ title: "  We bellen\r\n voortaan terug " }), mapping, context)).toEqual({
      ok: true,
      values: {
        title: "We bellen voortaan terug",
        decidedOn: null,
        department: "b2",
        touch: null,
        weight: null,
        weighing: "pending",
        prevailed: null,
        outweighed: [],
        evidence: [],
        moments: [],
        handover: null,
        touched: [],
        asked: [],
        cxHelp: null,
        customerGroup: null,
        reach: null,
        note: "",
        level: null,
        language: null,
        visibility: null,
        status: null,
        externalKey: null,
      },
    });
  });

  test("a full row in words is read", () => {
    const result = parseRow(
      row({
        title: "Retour blijft gratis",
        decided_on: "3 maart 2025",
        department: "customer care",
        touch: "Klanten merken dit rechtstreeks",
        weight: "3 - Meegewogen",
        prevailed: "Het klantbelang",
        outweighed: "Kosten; Wet of toezicht",
        evidence: "Klachten",
        moments: "Ontvangen en gebruiken",
        handover: "ja",
        touched: "Legal, Klantcontact",
        asked: "Legal",
        cx_help: "nee",
        customer_group: "Gezinnen",
        reach: "4",
        note: " met ruimte ",
        level: "De directie",
        language: "Nederlands",
        visibility: "gedeeld",
        status: "Besloten",
        external_key: "CX-12",
      }),
      mapping,
      context,
    );
    expect(result).toEqual({
      ok: true,
      values: {
        title: "Retour blijft gratis",
        decidedOn: "2025-03-03",
        department: "a1",
        touch: "direct",
        weight: 3,
        weighing: "weighed",
        prevailed: "customer",
        outweighed: ["price", "law"],
        evidence: ["complaints"],
        moments: ["smot"],
        handover: true,
        touched: ["b2", "a1"],
        asked: ["b2"],
        cxHelp: false,
        customerGroup: "Gezinnen",
        reach: 4,
        note: " met ruimte ",
        level: "board",
        language: "nl",
        visibility: "shared",
        status: "Besloten",
        externalKey: "CX-12",
      },
    });
  });

  test("every wrong cell of a row is named at once, with line, field and what was given", () => {
    const result = parseRow(
      row({ title: "", decided_on: "ooit", weight: "hoog", department: "Ruimtevaart" }, 12),
      mapping,
      context,
    );
    expect(result).toEqual({
      ok: false,
      problems: [
        { line: 12, field: "title", key: "exchange.problem.titleMissing" },
        { line: 12, field: "weight", key: "exchange.problem.weightUnknown", given: "hoog" },
        { line: 12, field: "decided_on", key: "exchange.problem.dateUnknown", given: "ooit" },
        {
          line: 12,
          field: "department",
          key: "exchange.problem.departmentUnknown",
          given: "Ruimtevaart",
          known: "Klantcontact, Juridische zaken",
        },
      ],
    });
  });

  test("a title of 200 characters fits and one of 201 is refused with its length, never cut", () => {
    expect(problemsOf({ title: "x".repeat(200) })).toEqual([]);
    const long = parseRow(row({ title: "x".repeat(201) }), mapping, context);
    expect(long).toMatchObject({
      ok: false,
      problems: [{ key: "exchange.problem.titleTooLong", count: 201, max: 200 }],
    });
    expect(problemsOf({ title: "x", note: "n".repeat(20_001) })).toEqual(["note: noteTooLong"]);
  });

  test("a decision of today is welcome, one of tomorrow is not", () => {
    expect(problemsOf({ title: "x", decided_on: "2026-11-23" })).toEqual([]);
    expect(problemsOf({ title: "x", decided_on: "2026-11-24" })).toEqual(["decided_on: dateFuture"]);
    expect(problemsOf({ title: "x", decided_on: "1949-12-31" })).toEqual(["decided_on: dateTooOld"]);
  });

  test("other answers that are not understood are refused with their own message", () => {
    expect(
      problemsOf({ title: "x", language: "frans", visibility: "half", handover: "misschien", reach: "9" }),
    ).toEqual([
      "handover: yesNoUnknown",
      "reach: reachUnknown",
      "language: languageUnknown",
      "visibility: visibilityUnknown",
    ]);
    expect(problemsOf({ title: "x" }, { ownDepartment: null })).toEqual(["department: departmentMissing"]);
  });

  test("more cells than headings point at a delimiter in a text; empty ones at the end do no harm", () => {
    const cells = [...row({ title: "x" }).cells];
    expect(parseRow({ line: 3, cells: [...cells, "", " "] }, mapping, context).ok).toBe(true);
    expect(parseRow({ line: 3, cells: [...cells, "rest"] }, mapping, context)).toMatchObject({
      ok: false,
      problems: [{ line: 3, key: "exchange.problem.tooManyCells", count: 22, max: 21 }],
    });
    expect(parseRow({ line: 3, cells: ["x"] }, mapping, context).ok).toBe(true);
  });
});
