import * as z from "zod";
import { moments } from "#app/domain/content/journey.ts";
import { evidenceKinds, outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, prevailedOptions, touches } from "#app/domain/content/weighing.ts";
import { REACHES, type Reach, type Weight } from "#app/domain/weight.ts";
import { longest } from "./later/rules.ts";

const keysOf = <Key extends string>(options: readonly { readonly key: Key }[]) =>
  options.map((option) => option.key) as [Key, ...Key[]];

/** A radio group or a select that may stay unanswered. */
const maybe = <Key extends string>(keys: [Key, ...Key[]]) =>
  z
    .enum(keys)
    .optional()
    .transform((value) => value ?? null);

const yesOrNo = z
  .enum(["yes", "no"])
  .optional()
  .transform((value) => (value ? value === "yes" : null));
const text = (longest: number, message: string) =>
  z
    .string()
    .trim()
    .max(longest, message)
    .optional()
    .transform((value) => value ?? "");

/** Three answers are required; an unanswered one is null or empty, never zero. */
export const decisionForm = z.object({
  title: z
    .string({ error: "decisions.log.problem.titleMissing" })
    .trim()
    .min(1, "decisions.log.problem.titleMissing")
    .max(longest.title, "decisions.log.problem.titleLong"),
  touch: z.enum(keysOf(touches), { error: "decisions.log.problem.touchMissing" }),
  weight: z.enum(["0", "1", "2", "3", "4", "unknown"], { error: "decisions.log.problem.weightMissing" }),
  department: z.uuid("decisions.log.problem.department"),
  decided_on: z.iso.date("decisions.log.problem.date"),
  visibility: z.enum(["private", "shared", "example"], { error: "decisions.log.problem.visibility" }),
  language: z.enum(["nl", "en"]).optional(),
  prevailed: maybe(keysOf(prevailedOptions)),
  outweighed: z.array(z.enum(keysOf(outweighedKinds))).default([]),
  evidence: z.array(z.enum(keysOf(evidenceKinds))).default([]),
  moments: z.array(z.enum(keysOf(moments))).default([]),
  handover: yesOrNo,
  touched: z.array(z.uuid()).default([]),
  asked: z.array(z.uuid()).default([]),
  level: maybe(keysOf(levels)),
  cx_help: yesOrNo,
  customer_group: text(longest.customer_group, "decisions.log.problem.customerGroupLong"),
  reach: z
    .enum(REACHES.map(String) as [string, ...string[]])
    .optional()
    .transform((value) => (value ? (Number(value) as Reach) : null)),
  note: text(longest.note, "decisions.log.problem.noteLong"),
  /** After how many weeks to look back; unanswered is the organisation's moment. */
  look_back: z
    .enum(["4", "6", "8", "12"])
    .optional()
    .transform((value) => (value ? Number(value) : null)),
  /** Made with the form, so that a form that is sent twice is stored once. */
  key: z.uuid().optional(),
  /** The friendly questions that were already put, separated by spaces. */
  seen: z.string().max(100).optional(),
  /** Whose form it is: a page that stayed open is never sent as whoever signed in after. */
  member: z.string().max(100).optional(),
});

export type DecisionInput = z.output<typeof decisionForm>;

export function weighingOf(answer: DecisionInput["weight"]): {
  weighing: "weighed" | "unknown";
  weight: Weight | null;
} {
  return answer === "unknown"
    ? { weighing: "unknown", weight: null }
    : { weighing: "weighed", weight: Number(answer) as Weight };
}
