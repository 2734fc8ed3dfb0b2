import * as z from "zod";

export const passwordForm = z.strictObject({
  current: z.string("people.problem.currentMissing").max(1000, "people.problem.passwordLong"),
  password: z.string("people.problem.passwordMissing").max(1000, "people.problem.passwordLong"),
});
export type PasswordFields = z.input<typeof passwordForm>;

export const languageForm = z.strictObject({ language: z.enum(["nl", "en"]) });
export const organisationForm = z.strictObject({ organisation: z.string().max(100) });
