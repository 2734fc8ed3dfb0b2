import * as z from "zod";
import { departmentKinds } from "#app/domain/content/departments.ts";
import { headcountField, nameField } from "../form.ts";
import { ownGroup } from "./rules.ts";

const id = z.string("organisation.problem.choice").min(1).max(64);

export const departmentForm = z.object({
  nameNl: nameField,
  nameEn: nameField,
  kind: z.enum(
    departmentKinds.map(({ key }) => key),
    "organisation.departments.problem.kind",
  ),
  headcount: headcountField,
  group: z.union([z.literal(ownGroup), id], "organisation.departments.problem.group"),
});

export const archiveForm = z.object({ moveTo: id.optional() });

export type DepartmentFormFields = z.input<typeof departmentForm>;
