import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { recordChanges } from "../changes/queries.server.ts";
import { addGroup, readGroup } from "../groups/queries.server.ts";
import { inTransaction, lockStructure } from "../queries.server.ts";
import { moved } from "../rules.ts";
import {
  type ArchiveRefusal,
  archiveRefusal,
  type DepartmentFields,
  departmentChanges,
  isRemovable,
  ownGroup,
  type Usage,
} from "./rules.ts";

function departments(scope: Scope) {
  return scope.db
    .selectFrom("department")
    .innerJoin("reporting_group", (join) =>
      join
        .onRef("reporting_group.id", "=", "department.reporting_group_id")
        .onRef("reporting_group.organisation_id", "=", "department.organisation_id"),
    )
    .where("department.organisation_id", "=", scope.organisationId)
    .select(["department.id", "department.kind", "department.name_nl", "department.name_en"])
    .select(["department.headcount", "department.reporting_group_id", "department.archived"])
    .select(["reporting_group.name_nl as group_nl", "reporting_group.name_en as group_en"])
    .orderBy("department.position")
    .orderBy("department.id");
}

function shown(row: Awaited<ReturnType<ReturnType<typeof departments>["execute"]>>[number]) {
  return {
    id: row.id,
    kind: row.kind,
    name: { nl: row.name_nl, en: row.name_en },
    headcount: row.headcount,
    groupId: row.reporting_group_id,
    groupName: { nl: row.group_nl, en: row.group_en },
    isArchived: row.archived === 1,
  };
}

export type ListedDepartment = ReturnType<typeof shown>;

/** All departments in the fixed order of the organisation; never in the order of a score. */
export async function listDepartments(scope: Scope): Promise<ListedDepartment[]> {
  return (await departments(scope).execute()).map(shown);
}

export async function readDepartment(scope: Scope, id: string): Promise<ListedDepartment | null> {
  const row = await departments(scope).where("department.id", "=", id).executeTakeFirst();
  return row ? shown(row) : null;
}

export async function readUsage(scope: Scope, id: string): Promise<Usage> {
  const { db, organisationId } = scope;
  const members = await db
    .selectFrom("member")
    .where("organisation_id", "=", organisationId)
    .where("department_id", "=", id)
    .select("active")
    .execute();
  const decision = await db
    .selectFrom("decision")
    .where("organisation_id", "=", organisationId)
    .where("department_id", "=", id)
    .select("id")
    .limit(1)
    .executeTakeFirst();
  const named = await db
    .selectFrom("decision_choice")
    .where("organisation_id", "=", organisationId)
    .where("field", "in", ["touched", "asked"])
    .where("value", "=", id)
    .select("decision_id")
    .limit(1)
    .executeTakeFirst();
  const answered = await db
    .selectFrom("touch_answer")
    .where("organisation_id", "=", organisationId)
    .where("department_id", "=", id)
    .select("decision_id")
    .limit(1)
    .executeTakeFirst();
  const other = await db
    .selectFrom("department")
    .where("organisation_id", "=", organisationId)
    .where("id", "!=", id)
    .where("archived", "=", 0)
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return {
    activeMembers: members.filter(({ active }) => active === 1).length,
    members: members.length,
    hasDecisions: Boolean(decision ?? named ?? answered),
    isLast: !other,
  };
}

/** Adds one at the end of the order; answers null when the reporting group is not one of this organisation. */
export function addDepartment(scope: Scope, fields: DepartmentFields): Promise<string | null> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    const group = await groupFor(inside, fields);
    if (!group) return null;
    const last = await inside.db
      .selectFrom("department")
      .where("organisation_id", "=", inside.organisationId)
      .select((eb) => eb.fn.max("position").as("position"))
      .executeTakeFirst();
    const id = newId();
    await inside.db
      .insertInto("department")
      .values({
        id,
        organisation_id: inside.organisationId,
        kind: fields.kind,
        name_nl: fields.name.nl,
        name_en: fields.name.en,
        headcount: fields.headcount,
        reporting_group_id: group.id,
        position: (last?.position ?? -1) + 1,
      })
      .execute();
    await recordChanges(inside, [{ subject: "department-added", after: fields.name }]);
    return id;
  });
}

async function groupFor(inside: Scope, fields: DepartmentFields) {
  return fields.groupId === ownGroup ? addGroup(inside, fields.name) : readGroup(inside, fields.groupId);
}

export function changeDepartment(scope: Scope, id: string, fields: DepartmentFields): Promise<boolean> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    const before = await readDepartment(inside, id);
    const group = before && (await groupFor(inside, fields));
    if (!group) return false;
    await inside.db
      .updateTable("department")
      .set({
        kind: fields.kind,
        name_nl: fields.name.nl,
        name_en: fields.name.en,
        headcount: fields.headcount,
        reporting_group_id: group.id,
      })
      .where("organisation_id", "=", inside.organisationId)
      .where("id", "=", id)
      .execute();
    const after = { ...fields, groupId: group.id, groupName: group.name };
    await recordChanges(inside, departmentChanges(before, after));
    return true;
  });
}

/** One place up or down among the departments in use. */
/** @returns false when this organisation has no such department in use */
export function moveDepartment(scope: Scope, id: string, direction: "up" | "down"): Promise<boolean> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    const all = await listDepartments(inside);
    const inUse = all.filter(({ isArchived }) => !isArchived).map((department) => department.id);
    const archived = all.filter(({ isArchived }) => isArchived).map((department) => department.id);
    if (!inUse.includes(id)) return false;
    for (const [position, each] of [...moved(inUse, id, direction), ...archived].entries()) {
      await inside.db
        .updateTable("department")
        .set({ position })
        .where("organisation_id", "=", inside.organisationId)
        .where("id", "=", each)
        .execute();
    }
    return true;
  });
}

export type ArchiveAnswer = "archived" | "not-found" | ArchiveRefusal;

/** Out of use, with its past kept; its people go to another department that is in use. */
export function archiveDepartment(scope: Scope, id: string, moveTo: string | null): Promise<ArchiveAnswer> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    const department = await readDepartment(inside, id);
    const target = moveTo === null ? null : await readDepartment(inside, moveTo);
    if (!department || department.isArchived) return "not-found";
    const isGoodTarget = target !== null && target.id !== id && !target.isArchived;
    const refusal = archiveRefusal(await readUsage(inside, id), isGoodTarget ? target.id : null);
    if (refusal) return refusal;
    if (isGoodTarget) {
      await inside.db
        .updateTable("member")
        .set({ department_id: target.id })
        .where("organisation_id", "=", inside.organisationId)
        .where("department_id", "=", id)
        .execute();
    }
    await setArchived(inside, id, 1);
    await recordChanges(inside, [{ subject: "department-archived", after: department.name }]);
    return "archived";
  });
}

export function restoreDepartment(scope: Scope, id: string): Promise<boolean> {
  return inTransaction(scope, async (inside) => {
    const department = await readDepartment(inside, id);
    if (!department?.isArchived) return false;
    await setArchived(inside, id, 0);
    await recordChanges(inside, [{ subject: "department-restored", after: department.name }]);
    return true;
  });
}

async function setArchived(inside: Scope, id: string, archived: 0 | 1): Promise<void> {
  await inside.db
    .updateTable("department")
    .set({ archived })
    .where("organisation_id", "=", inside.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Removes a department that nothing has ever pointed at. */
export function removeDepartment(scope: Scope, id: string): Promise<"removed" | "not-found" | "in-use"> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    const department = await readDepartment(inside, id);
    if (!department) return "not-found";
    if (!isRemovable(await readUsage(inside, id))) return "in-use";
    await inside.db
      .deleteFrom("channel")
      .where("organisation_id", "=", inside.organisationId)
      .where("department_id", "=", id)
      .execute();
    await inside.db
      .deleteFrom("department")
      .where("organisation_id", "=", inside.organisationId)
      .where("id", "=", id)
      .execute();
    await recordChanges(inside, [{ subject: "department-removed", before: department.name }]);
    return "removed";
  });
}
