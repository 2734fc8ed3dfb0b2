import * as z from "zod";
import { isTimeZone } from "./rules.ts";

export const organisationFields = {
  organisation: z
    .string("organisation.problem.nameMissing")
    .trim()
    .min(1, "organisation.problem.nameMissing")
    .max(100, "organisation.problem.nameLong"),
  language: z.enum(["nl", "en"], "organisation.problem.language"),
  timeZone: z.string("organisation.problem.timeZone").refine(isTimeZone, "organisation.problem.timeZone"),
};

export const organisationForm = z.object(organisationFields);

/** A name in one language, of a department or a group. */
export const nameField = z
  .string("organisation.problem.nameMissing")
  .trim()
  .min(1, "organisation.problem.nameMissing")
  .max(80, "organisation.problem.nameLong");

export const headcountField = z
  .number("organisation.problem.headcount")
  .int("organisation.problem.headcount")
  .min(0, "organisation.problem.headcount")
  .max(999_999, "organisation.problem.headcount")
  .optional();

export const positionForm = z.object({ direction: z.enum(["up", "down"], "organisation.problem.direction") });

export type OrganisationFormFields = z.input<typeof organisationForm>;
