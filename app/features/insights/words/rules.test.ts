import { expect, test } from "vitest";
import { fill, numbersIn } from "./rules.ts";

test("fills every blank that has a value, as often as it stands there, and leaves the others to be seen", () => {
  expect(fill("{{a}} and {{b}} and {{a}}", { a: 1, b: "two" })).toBe("1 and two and 1");
  expect(fill("{{a}} {{missing}}", { a: 0 })).toBe("0 {{missing}}");
});

test("writes numbers as the language does, with a true minus", () => {
  expect(numbersIn("nl")(0.84, 1)).toBe("0,8");
  expect(numbersIn("en")(0.84, 1)).toBe("0.8");
  expect(numbersIn("nl")(-3)).toBe("\u22123");
});
