import { type Question, questionsBefore } from "../rules.ts";

/** Longer than this, and a text does not fit its field. */
export const longest = { title: 200, customer_group: 100, note: 4000 } as const;

const lists = ["outweighed", "evidence", "moments", "touched", "asked"];

/** Posted fields as the form takes them back: texts, and lists where several answers are possible. */
export function valuesOf(fields: Iterable<readonly [string, unknown]>): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of fields) {
    if (typeof value !== "string" || value === "") continue;
    if (!lists.includes(name)) values[name] = value;
    else values[name] = [...((values[name] as string[] | undefined) ?? []), value];
  }
  return values;
}

type Values = ReturnType<typeof valuesOf>;

/** What a form without a connection must be told now, because nobody will be there when it is sent. */
export function mistakesWithoutServer(values: Values): Record<string, string[]> | null {
  const mistakes: Record<string, string[]> = {};
  const lengthOf = (name: string) => (typeof values[name] === "string" ? values[name].trim().length : 0);
  if (lengthOf("title") === 0) mistakes.title = ["decisions.log.problem.titleMissing"];
  if (lengthOf("title") > longest.title) mistakes.title = ["decisions.log.problem.titleLong"];
  if (!values.touch) mistakes.touch = ["decisions.log.problem.touchMissing"];
  if (!values.weight) mistakes.weight = ["decisions.log.problem.weightMissing"];
  if (!values.decided_on) mistakes.decided_on = ["decisions.log.problem.date"];
  if (lengthOf("customer_group") > longest.customer_group)
    mistakes.customer_group = ["decisions.log.problem.customerGroupLong"];
  if (lengthOf("note") > longest.note) mistakes.note = ["decisions.log.problem.noteLong"];
  return Object.keys(mistakes).length > 0 ? mistakes : null;
}

/** The friendly questions, asked here by the same rule as on the server. */
export function questionsWithoutServer(values: Values): Question[] {
  const textOf = (name: string) => (typeof values[name] === "string" ? values[name] : "");
  return questionsBefore({
    title: textOf("title"),
    note: textOf("note"),
    customer_group: textOf("customer_group"),
    weight: textOf("weight") as "0",
    evidence: (Array.isArray(values.evidence) ? values.evidence : []) as never,
    seen: textOf("seen"),
  });
}
