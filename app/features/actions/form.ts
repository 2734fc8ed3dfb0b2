import * as z from "zod";
import { outcomes } from "#app/domain/content/outcomes.ts";
import { idPattern, isRealDay } from "./rules.ts";

const longText = z.string().trim().max(2000, "actions.problem.textLong").default("");

export const actionForm = z.strictObject({
  /** The id that the action gets, so that a double tap makes one. */
  key: z.uuid(),
  title: z
    .string("actions.problem.titleMissing")
    .trim()
    .min(1, "actions.problem.titleMissing")
    .max(200, "actions.problem.titleLong"),
  note: longText,
  owner: z.string("actions.problem.ownerMissing").regex(idPattern, "actions.problem.ownerMissing"),
  dueOn: z.string("actions.problem.dueMissing").refine(isRealDay, "actions.problem.dueMissing"),
  group: z.string().regex(idPattern, "actions.problem.groupGone").optional(),
});
export type ActionFields = z.input<typeof actionForm>;

/** "done" is not among them: that asks what customers noticed. */
export const statusForm = z.strictObject({ status: z.enum(["open", "busy", "dropped"]) });

export const closingForm = z.strictObject({
  noticed: z.enum(
    outcomes.map(({ key }) => key),
    "actions.problem.outcomeMissing",
  ),
  noticedText: longText,
  learned: longText,
});
export type ClosingFields = z.input<typeof closingForm>;

export const followingForm = z.strictObject({ following: z.enum(["yes", "no"]) });
