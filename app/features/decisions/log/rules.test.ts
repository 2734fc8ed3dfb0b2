import { describe, expect, it } from "vitest";
import { decisionForm } from "./form.ts";
import { formValues, mistakesIn, personalDataIn, questionsBefore } from "./rules.ts";

const department = "11111111-1111-4111-8111-111111111111";
const filled = {
  title: "Retouren binnen drie dagen verwerken",
  touch: "direct",
  weight: "3",
  department,
  decided_on: "2026-11-23",
  visibility: "shared",
};

describe("personal data in the text of a decision", () => {
  it.each([
    ["email", "Mail naar j.jansen@voorbeeld.nl gestuurd"],
    ["phone", "Belden 06-12345678 terug"],
    ["phone", "Belden +31 20 123 45 67 terug"],
    ["iban", "Terugbetaald op NL91 ABNA 0417 1643 00 in mei"],
    ["bsn", "Klant met nummer 111222333 geholpen"],
  ] as const)("notices a likely %s in %s", (kind, text) => {
    expect(personalDataIn(text)).toContain(kind);
  });

  it.each([
    "Vanaf 23-11-2026 bezorgen we ook op zondag",
    "Budget van 1.250.000 euro naar service",
    "Bestelnummer 123456789 stond twee keer in het systeem",
    "Retouren binnen 3 dagen, 95 % in 2026-10-01 tot 2026-11-01",
    "Nieuwe leverancier @ magazijn Breda",
  ])("stays quiet about %s", (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it("gets through a very long text of digits and signs", () => {
    const text = "1-".repeat(100_000) + "a@".repeat(50_000) + "NL91".repeat(20_000);
    expect(personalDataIn(text)).not.toContain("bsn");
  });
});

describe("the question before saving", () => {
  const input = (change: object) => decisionForm.parse({ ...filled, ...change });

  it("asks how one knows when a heavy weight rests on feeling only", () => {
    expect(questionsBefore(input({ weight: "4", evidence: ["belief"] }))).toEqual(["belief"]);
    expect(questionsBefore(input({ weight: "3", evidence: ["belief", "none"] }))).toEqual(["belief"]);
    expect(questionsBefore(input({ weight: "3", evidence: ["belief", "spoke"] }))).toEqual([]);
    expect(questionsBefore(input({ weight: "2", evidence: ["none"] }))).toEqual([]);
    expect(questionsBefore(input({ weight: "4" }))).toEqual([]);
  });

  it("never asks the same thing twice", () => {
    expect(questionsBefore(input({ weight: "4", evidence: ["none"], seen: "email belief" }))).toEqual([]);
  });
});

describe("the form", () => {
  it("needs three answers and nothing else", () => {
    const parsed = decisionForm.parse(filled);
    expect(parsed).toMatchObject({ prevailed: null, handover: null, reach: null, evidence: [], note: "" });
  });

  it("names each of the three when it misses", () => {
    const { title, touch, weight, ...rest } = filled;
    const messages = decisionForm.safeParse(rest).error?.issues.map((issue) => issue.message);
    expect([title, touch, weight].length).toBe(messages?.length);
    expect(messages).toEqual([
      "decisions.log.problem.titleMissing",
      "decisions.log.problem.touchMissing",
      "decisions.log.problem.weightMissing",
    ]);
  });

  it("refuses a day to come and a department of somebody else", () => {
    const parsed = decisionForm.parse({ ...filled, decided_on: "2026-11-24" });
    expect(mistakesIn(parsed, "2026-11-23", [{ id: department }])).toHaveProperty("decided_on");
    expect(mistakesIn(decisionForm.parse(filled), "2026-11-23", [])).toHaveProperty("department");
    expect(mistakesIn(decisionForm.parse(filled), "2026-11-23", [{ id: department }])).toBeNull();
  });

  it("gives a stored decision back as the form would have sent it", () => {
    const stored = {
      title: "Een",
      note: "",
      language: "nl",
      departmentId: department,
      decidedOn: "2026-11-20",
      touch: "direct",
      weighing: "weighed",
      weight: 0,
      prevailed: null,
      level: "team",
      handover: false,
      cxHelp: null,
      customerGroup: null,
      reach: 1,
      visibility: "private",
      outweighed: ["price"],
      evidence: [],
      moments: [],
      touched: [],
      asked: [],
    };
    const values = formValues(stored as never);
    expect(values).toMatchObject({
      weight: "0",
      handover: "no",
      cx_help: "",
      reach: "1",
      outweighed: ["price"],
    });
  });
});
