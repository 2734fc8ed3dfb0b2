import { describe, expect, it } from "vitest";
import { departmentKinds } from "./departments.ts";
import { handoverQuestion, moments } from "./journey.ts";
import { promptOfTheDay } from "./prompt-of-the-day.ts";
import { reaches, reachHelp, reachQuestion } from "./reach.ts";
import { evidenceKinds, outweighedKinds } from "./reasons.ts";
import { stoppers } from "./stoppers.ts";
import { levels, prevailedOptions, touches, weights } from "./weighing.ts";

const everything = {
  departmentKinds,
  handoverQuestion,
  moments,
  reaches,
  reachHelp,
  reachQuestion,
  evidenceKinds,
  outweighedKinds,
  levels,
  prevailedOptions,
  touches,
  weights,
  stoppers,
};

interface Found {
  readonly path: string;
  readonly nl: string;
  readonly en: string;
}

/** Every object with a Dutch or an English side, however deep. */
function textsIn(value: unknown, path: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value || "en" in value) return [{ path, ...(value as { nl: string; en: string }) }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const texts = textsIn(everything, "content");
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
/** The noun in all its forms; the verb (besluiten, besloten) may stay. */
const besluitAsNoun = /\bbesluit(je|en|jes)?\b|besluitvorming/i;

describe("the content pack", () => {
  it("says everything in Dutch and in English", () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      expect(text.nl?.trim(), text.path).toBeTruthy();
      expect(text.en?.trim(), text.path).toBeTruthy();
      expect(placeholders(text.nl), text.path).toEqual(placeholders(text.en));
    }
  });

  it("uses the word beslissing, never besluit", () => {
    expect(texts.filter((text) => besluitAsNoun.test(text.nl)).map((text) => text.path)).toEqual([]);
  });

  it("keeps to plain punctuation in both languages", () => {
    const loud = texts.filter((text) => /[\u2014!]/.test(text.nl + text.en) || /\bu\b/.test(text.nl));
    expect(loud.map((text) => text.path)).toEqual([]);
  });

  it("has eleven kinds of department, each with its own question, prompts and examples", () => {
    expect(departmentKinds.map((kind) => kind.key)).toEqual([
      "hr",
      "purchasing",
      "marketing",
      "legal",
      "board",
      "it",
      "design",
      "logistics",
      "service",
      "sales",
      "other",
    ]);
    const questions = departmentKinds.flatMap((kind) => [kind.question.nl, ...kind.prompts.map((p) => p.nl)]);
    expect(new Set(questions).size).toBe(44);
  });

  it("gives every list its full number of unique keys", () => {
    const sizes: [readonly { readonly key: string }[], number][] = [
      [weights, 5],
      [touches, 3],
      [prevailedOptions, 4],
      [levels, 4],
      [evidenceKinds, 12],
      [outweighedKinds, 16],
      [moments, 5],
      [stoppers, 7],
    ];
    for (const [list, size] of sizes) expect(new Set(list.map((item) => item.key)).size).toBe(size);
    expect(weights.map((step) => step.value)).toEqual([0, 1, 2, 3, 4]);
    expect(reaches.map((band) => band.value)).toEqual([1, 2, 3, 4]);
    expect(new Set(outweighedKinds.map((kind) => kind.group.key)).size).toBe(10);
  });
});

describe("the prompt of the day", () => {
  it("shows all three prompts of a department in three days, and the same one all day", () => {
    for (const kind of departmentKinds) {
      const shown = ["2026-12-31", "2027-01-01", "2027-01-02"].map((day) => promptOfTheDay(kind.key, day));
      expect(new Set(shown)).toEqual(new Set(kind.prompts));
      expect(promptOfTheDay(kind.key, "2027-01-03")).toBe(promptOfTheDay(kind.key, "2026-12-31"));
    }
  });

  it("works for days before 1970", () => {
    expect(departmentKinds[0]?.prompts).toContain(promptOfTheDay("hr", "1969-12-30"));
  });

  it("refuses what is not a day", () => {
    for (const day of ["2026-02-30", "2026-1-1", "today", "2026-11-23T10:00"]) {
      expect(() => promptOfTheDay("hr", day), day).toThrow(RangeError);
    }
  });
});
