import type { Scope } from "#app/shared/scope.server.ts";
import type { PromiseGroups } from "./affected/rules.ts";

/** The reporting groups of the departments that promise and of those that keep the promise. */
export async function readPromiseGroups({ db, organisationId }: Scope): Promise<PromiseGroups> {
  const departments = await db
    .selectFrom("department")
    .where("organisation_id", "=", organisationId)
    .where("archived", "=", 0)
    .where("kind", "in", ["marketing", "service", "logistics"])
    .select(["kind", "reporting_group_id as group"])
    .execute();
  const groupsOf = (isKind: (kind: string) => boolean) => [
    ...new Set(departments.filter(({ kind }) => isKind(kind)).map(({ group }) => group)),
  ];
  return {
    promise: groupsOf((kind) => kind === "marketing"),
    deliver: groupsOf((kind) => kind !== "marketing"),
  };
}
