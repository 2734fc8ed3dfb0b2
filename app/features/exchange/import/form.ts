import * as z from "zod";
import { delimiters, encodings } from "../csv/rules.ts";
import { type Field, fields } from "../rules.ts";
import type { Choices, Columns } from "./rules.ts";

const dateOrders = ["day-first", "month-first", "mixed"] as const;
const delimiterNames = delimiters.map((sign) => (sign === "\t" ? "tab" : sign));
const column = z
  .string()
  .regex(/^\d{1,3}$/)
  .optional();

const shape = Object.fromEntries(fields.map((field) => [`column_${field}`, column])) as Record<
  `column_${Field}`,
  typeof column
>;

/** How to read an uploaded file; records have no columns, so their form leaves most of this out. */
export const choicesForm = z.object({
  ...shape,
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiterNames as [string, ...string[]]).optional(),
  date_order: z.enum(dateOrders).optional(),
  department: z.string().max(100).optional(),
  visibility: z.enum(["private", "shared", "example"]).optional(),
});

export function choicesOf(given: z.output<typeof choicesForm>): Choices {
  const columns: Columns = {};
  for (const field of fields) {
    const place = given[`column_${field}`];
    if (place !== undefined) columns[field] = Number(place);
  }
  return {
    encoding: given.encoding,
    delimiter: given.delimiter === "tab" ? "\t" : given.delimiter,
    dateOrder: given.date_order,
    departmentId: given.department,
    visibility: given.visibility,
    // Records have no columns to choose.
    ...(given.delimiter === undefined ? {} : { columns }),
  };
}

/** What stands in the form, so that nothing is read again when nothing was changed. */
export function isSameChoice(one: Choices, other: Choices): boolean {
  const text = (choices: Choices) =>
    JSON.stringify([
      choices.encoding ?? null,
      choices.delimiter ?? null,
      choices.dateOrder ?? null,
      choices.departmentId ?? null,
      choices.visibility ?? null,
      fields.map((field) => choices.columns?.[field] ?? null),
    ]);
  return text(one) === text(other);
}

/** What the form showed: the importer's own choices, and the guesses where there were none. */
export function shownChoices(
  csv: {
    readonly encoding: Choices["encoding"];
    readonly delimiter: string;
    readonly columns: Columns;
    readonly dateOrder: Choices["dateOrder"];
  } | null,
  choices: Choices,
  scope: { readonly departmentId: string; readonly defaultVisibility: "shared" | "private" | "example" },
): Choices {
  return {
    departmentId: choices.departmentId ?? scope.departmentId,
    visibility: choices.visibility ?? scope.defaultVisibility,
    ...(csv
      ? { encoding: csv.encoding, delimiter: csv.delimiter, columns: csv.columns, dateOrder: csv.dateOrder }
      : {}),
  };
}
