import * as z from "zod";
import { isEmail, isRoleAllowed, languages, normalEmail, roles } from "../rules.ts";

const name = z
  .string("people.problem.nameMissing")
  .trim()
  .min(1, "people.problem.nameMissing")
  .max(120, "people.problem.nameLong");
const role = z.enum(roles, "people.problem.roleMissing");
const department = z.string("people.problem.departmentMissing").max(64, "people.problem.departmentMissing");

export const newcomerForm = z
  .strictObject({
    key: z.uuid(),
    name,
    email: z
      .string()
      .max(254, "people.problem.emailWrong")
      .transform(normalEmail)
      .refine(isEmail, "people.problem.emailWrong")
      .optional(),
    department,
    role,
    language: z.enum(languages).optional(),
  })
  .refine(({ role, email }) => isRoleAllowed(role, email ?? null), {
    path: ["email"],
    message: "people.problem.adminNeedsEmail",
  });
export type NewcomerFields = z.input<typeof newcomerForm>;

export const personForm = z.strictObject({ name, department, role });
export type PersonFields = z.input<typeof personForm>;
