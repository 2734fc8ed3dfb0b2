import * as z from "zod";
import { normalEmail } from "../rules.ts";

export const signInForm = z.strictObject({
  email: z.string("people.problem.emailMissing").max(254, "people.problem.emailWrong").transform(normalEmail),
  password: z.string("people.problem.passwordMissing").max(1000, "people.problem.passwordLong"),
  shared: z.boolean().default(false),
  next: z.string().max(2000).optional(),
});
export type SignInFields = z.input<typeof signInForm>;

export const codeForm = z.strictObject({
  code: z.string("people.problem.codeMissing").max(100, "people.problem.codeWrong"),
  device: z.enum(["shared", "own"]).default("shared"),
});
export type CodeFields = z.input<typeof codeForm>;
