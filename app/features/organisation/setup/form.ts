import * as z from "zod";
import { departmentKinds } from "#app/domain/content/departments.ts";
import type { PasswordProblem } from "#app/shared/password.server.ts";
import { organisationFields } from "../form.ts";
import { setupSteps } from "./rules.ts";

const kind = z.enum(
  departmentKinds.map(({ key }) => key),
  "organisation.setup.problem.kind",
);

// Deliberately loose: only a delivered message proves an address, and none is sent.
const address = /^[^\s@,;:<>()[\]"\\]{1,64}@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/;

export const startForm = z
  .object({
    name: z
      .string("organisation.setup.problem.name")
      .trim()
      .min(1, "organisation.setup.problem.name")
      .max(100, "organisation.problem.nameLong"),
    email: z
      .string("organisation.setup.problem.email")
      .max(254, "organisation.setup.problem.email")
      .transform((text) => text.trim().normalize("NFKC").toLowerCase())
      .refine((text) => address.test(text), "organisation.setup.problem.email"),
    password: z
      .string("organisation.setup.problem.password")
      .max(1000, "organisation.setup.problem.passwordLong"),
    again: z.string("organisation.setup.problem.again").max(1000, "organisation.setup.problem.again"),
    kind,
    ...organisationFields,
  })
  .refine(({ password, again }) => password === again, {
    path: ["again"],
    message: "organisation.setup.problem.again",
  });

const headcounts = z
  .string("organisation.problem.headcount")
  .trim()
  // Inside a record an empty field arrives as an empty text.
  .regex(/^\d{0,6}$/, "organisation.problem.headcount")
  .transform((text) => (text === "" ? undefined : Number(text)))
  .optional();

export const departmentsForm = z.object({
  existing: z.record(z.string(), headcounts).default({}),
  kinds: z.array(kind).default([]),
  headcount: z.partialRecord(kind, headcounts).default({}),
  paste: z.string().max(20_000, "organisation.setup.problem.pasteLong").default(""),
  bundle: z.boolean("organisation.problem.choice").default(false),
});

export const progressForm = z.object({ step: z.enum(setupSteps, "organisation.problem.choice") });

export const passwordKeys: Readonly<Record<PasswordProblem, string>> = {
  short: "organisation.setup.problem.passwordShort",
  long: "organisation.setup.problem.passwordLong",
  common: "organisation.setup.problem.passwordCommon",
  own: "organisation.setup.problem.passwordOwn",
};

export type DepartmentsFields = z.input<typeof departmentsForm>;
export type StartFormFields = z.input<typeof startForm>;
