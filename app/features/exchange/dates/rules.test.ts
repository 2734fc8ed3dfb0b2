import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOrder, readDate } from "./rules.ts";

test.each([
  ["2024-03-05", "2024-03-05"],
  ["2024/3/5", "2024-03-05"],
  ["20240305", "2024-03-05"],
  ["2024-03-05T23:30:00+01:00", "2024-03-05"],
  ["2024-03-05 14:03:22.123", "2024-03-05"],
  ["05-03-2024", "2024-03-05"],
  ["5/3/2024 2:03 PM", "2024-03-05"],
  ["5.3.24", "2024-03-05"],
  ["3/25/2024", "2024-03-25"],
  ["ma 5-3-2024", "2024-03-05"],
  ["5 maart 2024", "2024-03-05"],
  ["dinsdag 5 mrt. 2024", "2024-03-05"],
  ["05-mrt-24", "2024-03-05"],
  ["March 5th, 2024", "2024-03-05"],
  ["Tuesday, 5 March 2024", "2024-03-05"],
  ["2024 Mar 5", "2024-03-05"],
  ["45356", "2024-03-05"],
  ["45356,604", "2024-03-05"],
  ["29-02-2024", "2024-02-29"],
])("%s is read as %s", (text, date) => expect(readDate(text, "day-first")).toEqual({ ok: true, date }));

test.each([
  "29-02-2023",
  "31-04-2024",
  "13/13/2024",
  "soon",
  "3",
  "2024",
  "12345678901",
  "mei",
  "x".repeat(500),
  "1 mei 2 3",
])("%s is no date", (text) => expect(readDate(text, "day-first").ok).toBe(false));

test("one impossible month in the column turns the whole column month first", () => {
  const order = dateOrder(["03/04/2024", "12/25/2024"]);
  expect(order).toBe("month-first");
  expect(readDate("03/04/2024", order)).toEqual({ ok: true, date: "2024-03-04" });
});

test("a column without proof is day first, as here and in Britain", () => {
  expect(readDate("03/04/2024", dateOrder(["03/04/2024", ""]))).toEqual({ ok: true, date: "2024-04-03" });
});

test("a column that proves both orders leaves the doubtful dates to the person", () => {
  const order = dateOrder(["25/12/2024", "12/25/2024"]);
  expect(readDate("03/04/2024", order)).toEqual({ ok: false, key: "exchange.problem.dateAmbiguous" });
  expect(readDate("25/12/2024", order)).toEqual({ ok: true, date: "2024-12-25" });
  expect(readDate("04/04/2024", order)).toEqual({ ok: true, date: "2024-04-04" });
});

test("every day of two centuries comes back from ISO, Dutch and Excel notation", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_001, max: 79_999 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
      const [year, month, day] = date.split("-");
      for (const text of [date, `${day}-${month}-${year}`, String(serial)]) {
        expect(readDate(text, "day-first")).toEqual({ ok: true, date });
      }
    }),
    { numRuns: 300 },
  );
});
