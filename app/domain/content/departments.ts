import type { DepartmentKind } from "./department-kind.ts";
import { departmentsFromDesignToOther } from "./departments-design-to-other.ts";
import { departmentsFromHrToIt } from "./departments-hr-to-it.ts";

const all = [...departmentsFromHrToIt, ...departmentsFromDesignToOther] as const;

export type DepartmentKindKey = (typeof all)[number]["key"];

/** Every kind of department, in the fixed order in which the app shows them. */
export const departmentKinds: readonly (DepartmentKind & { readonly key: DepartmentKindKey })[] = all;
