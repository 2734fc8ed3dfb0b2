import { expect, test } from "vitest";
import { markedFigures } from "#tests/support/pack-reader.ts";
import { fileNameOf, pagesOf, takenAlong } from "./rules.ts";

test("a file is called after the organisation and the period, in signs that every disk knows", () => {
  expect(fileNameOf("Zwaluwbaak", "2026-10-31", "pptx")).toBe("meegewogen-zwaluwbaak-2026-10.pptx");
  expect(fileNameOf("Zwaluwbaak", "2026-11-22", "csv")).toBe("meegewogen-zwaluwbaak-2026-11-22.csv");
  expect(fileNameOf('Coöperatie "Één" & Zn. / B.V.', "2026-10-31", "pdf")).toBe(
    "meegewogen-cooperatie-een-zn-b-v-2026-10.pdf",
  );
  expect(fileNameOf("../\r\nSet-Cookie: x", "2026-10-31", "csv")).toBe("meegewogen-set-cookie-x-2026-10.csv");
  expect(fileNameOf("北京", "2026-10-31", "xlsx")).toBe("meegewogen-2026-10.xlsx");
  expect(fileNameOf("a".repeat(300), "2026-10-31", "xlsx").length).toBeLessThan(70);
});

test("a list is cut in pages of about the same length, and an empty one is one empty page", () => {
  expect(pagesOf([1, 2, 3], 5)).toEqual([[1, 2, 3]]);
  expect(pagesOf([1, 2, 3, 4, 5, 6], 5)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(pagesOf([], 5)).toEqual([[]]);
});

test("whoever may not read groups takes along the whole, and nothing that names a group", () => {
  const figures = markedFigures();
  expect(takenAlong(figures, true)).toBe(figures);
  const whole = takenAlong(figures, false);
  expect(JSON.stringify(whole)).not.toMatch(/Kanarie|Canary|71077|61066|51055|service:/);
  expect(whole.organisation).toEqual(figures.organisation);
  expect(whole.topics.outweighed?.organisation).toEqual(figures.topics.outweighed?.organisation);
});
