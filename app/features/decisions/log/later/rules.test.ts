import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionForm } from "../form.ts";
import { mistakesWithoutServer, questionsWithoutServer, valuesOf } from "./rules.ts";

const complete = {
  title: "We bellen terug",
  touch: "direct",
  weight: "3",
  department: "0b7f3f0e-6c1c-4c53-9f0e-0f6f0e6c1c4c",
  decided_on: "2026-11-20",
  visibility: "shared",
};

describe("a form without a connection", () => {
  test("is taken back as it was typed: texts, and lists where several answers are possible", () => {
    const posted: [string, string][] = [
      ["title", "We bellen terug"],
      ["note", ""],
      ["moments", "choose"],
      ["touched", "een"],
      ["touched", "twee"],
    ];
    expect(valuesOf(posted)).toEqual({
      title: "We bellen terug",
      moments: ["choose"],
      touched: ["een", "twee"],
    });
  });

  test("is told what it lacks in the words of the server", () => {
    expect(mistakesWithoutServer({})).toEqual({
      title: ["decisions.log.problem.titleMissing"],
      touch: ["decisions.log.problem.touchMissing"],
      weight: ["decisions.log.problem.weightMissing"],
      decided_on: ["decisions.log.problem.date"],
    });
    expect(mistakesWithoutServer(complete)).toBeNull();
  });

  test("passes only with texts that the server takes, and never refuses one that it takes", () => {
    const text = fc.oneof(fc.string(), fc.string({ minLength: 195, maxLength: 205 }), fc.constant("   "));
    const note = fc.integer({ min: 3990, max: 4010 }).map((length) => "n".repeat(length));
    const group = fc.string({ minLength: 95, maxLength: 105 });
    fc.assert(
      fc.property(text, note, group, (title, long, customer) => {
        const values = valuesOf(Object.entries({ ...complete, title, note: long, customer_group: customer }));
        const taken = decisionForm.safeParse({ ...values, title });
        expect(mistakesWithoutServer(values) === null).toBe(taken.success);
      }),
    );
  });

  test("gets the friendly questions once", () => {
    const asked = { ...complete, title: "We mailen jan@klant.example" };
    expect(questionsWithoutServer(asked)).toEqual(["email"]);
    expect(questionsWithoutServer({ ...asked, seen: "email" })).toEqual([]);
    expect(questionsWithoutServer({ ...complete, evidence: ["belief"] })).toEqual(["belief"]);
  });
});
