import { describe, expect, test } from "vitest";
import { departmentKinds } from "#app/domain/content/departments.ts";
import { counterQuestions, threeQuestions } from "./rules.ts";

const ask = { outweighed: "Terecht?", unasked: "Vooraf?" };
const department = (kind: string) => ({ kind, name: { nl: `Afdeling ${kind}`, en: `Department ${kind}` } });
const kindOf = (key: string) => {
  const kind = departmentKinds.find((one) => one.key === key);
  if (!kind) throw new Error(key);
  return kind;
};
const pair = { key: "price", label: "Prijs", count: 18, percent: 60, whole: 35 };
const outweighed = { base: "", pairs: [pair], hides: false };
const touches = (outgoing: { name: string; asked: null; unasked: number }[], all: number | null) => ({
  base: "",
  outgoing,
  incoming: [],
  all: all === null ? null : { asked: null, unasked: all },
});

describe("three questions for a team meeting", () => {
  test("are one of the customer, one about what weighed more, and one about those who were not asked", () => {
    const questions = threeQuestions({
      language: "nl",
      departments: [department("service")],
      view: {
        outweighed,
        touches: touches(
          [
            { name: "IT", asked: null, unasked: 3 },
            { name: "Verkoop", asked: null, unasked: 12 },
          ],
          40,
        ),
      },
      ask,
    });
    expect(questions).toEqual([
      { fact: null, asks: [kindOf("service").question.nl] },
      { fact: "‘Prijs’ woog hier ongeveer 18 keer zwaarder dan de klant.", asks: ["Terecht?"] },
      { fact: "Wij raakten Verkoop ongeveer 12 keer zonder het daar te vragen.", asks: ["Vooraf?"] },
    ]);
  });

  test("turn to what others did when the group itself asked everybody", () => {
    const [, , third] = threeQuestions({
      language: "en",
      departments: [department("it")],
      view: { outweighed, touches: touches([], 7) },
      ask,
    });
    expect(third).toEqual({
      fact: "Others affected us about 7 times without asking us.",
      asks: ["What do we want to be asked beforehand, and whom do we tell?"],
    });
  });

  test("come from its kind of work while the group is hidden, in either language, and never twice the same", () => {
    for (const { key } of departmentKinds) {
      for (const language of ["nl", "en"] as const) {
        const departments = [department(key)];
        const questions = threeQuestions({ language, departments, view: null, ask });
        const asked = questions.flatMap(({ asks }) => asks);
        expect(asked).toHaveLength(3);
        expect(new Set(asked).size).toBe(3);
        expect(asked.every((words) => words.endsWith("?"))).toBe(true);
        expect(questions.every(({ fact }) => fact === null)).toBe(true);
      }
    }
  });

  test("let every department of a group ask its own, and find a question when there is none", () => {
    const several = threeQuestions({
      language: "en",
      departments: [department("other"), department("hr"), department("legal")],
      view: null,
      ask,
    });
    expect(several[0]?.asks).toEqual([
      `Department hr: ${kindOf("hr").question.en}`,
      `Department legal: ${kindOf("legal").question.en}`,
    ]);
    const none = threeQuestions({ language: "en", departments: [], view: null, ask });
    expect(none[0]?.asks).toEqual([kindOf("other").question.en]);
  });
});

test("seven things that end a conversation each have a question that opens it again", () => {
  expect(counterQuestions("nl")).toHaveLength(7);
  expect(counterQuestions("nl")[3]).toEqual({
    heard: "‘Dat lukt bij ons niet.’",
    ask: "Wat kunnen we in twee weken klein proberen?",
  });
  for (const language of ["nl", "en"] as const)
    for (const { ask } of counterQuestions(language)) expect(ask.endsWith("?")).toBe(true);
});
