import type { Text } from "#app/domain/language.ts";
import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { recordChanges } from "../changes/queries.server.ts";
import { differing } from "../changes/rules.ts";
import { inTransaction, lockStructure } from "../queries.server.ts";
import { moved } from "../rules.ts";

export interface Group {
  readonly id: string;
  readonly name: Text;
}

function groups(scope: Scope) {
  return scope.db
    .selectFrom("reporting_group")
    .where("organisation_id", "=", scope.organisationId)
    .select(["id", "name_nl", "name_en"])
    .orderBy("position")
    .orderBy("id");
}

function shown(row: { id: string; name_nl: string; name_en: string }): Group {
  return { id: row.id, name: { nl: row.name_nl, en: row.name_en } };
}

export async function listGroups(scope: Scope): Promise<Group[]> {
  return (await groups(scope).execute()).map(shown);
}

export async function readGroup(scope: Scope, id: string): Promise<Group | null> {
  const row = await groups(scope).where("id", "=", id).executeTakeFirst();
  return row ? shown(row) : null;
}

/** Adds a group at the end of the order. */
export async function addGroup(scope: Scope, name: Text): Promise<Group> {
  const group = await insertGroup(scope, name);
  await recordChanges(scope, [{ subject: "group-added", after: name }]);
  return group;
}

/** Without a line in the log: for a department that comes with a group of its own. */
export async function insertGroup(scope: Scope, name: Text): Promise<Group> {
  const last = await scope.db
    .selectFrom("reporting_group")
    .where("organisation_id", "=", scope.organisationId)
    .select((eb) => eb.fn.max("position").as("position"))
    .executeTakeFirst();
  const id = newId();
  await scope.db
    .insertInto("reporting_group")
    .values({
      id,
      organisation_id: scope.organisationId,
      name_nl: name.nl,
      name_en: name.en,
      position: (last?.position ?? -1) + 1,
    })
    .execute();
  return { id, name };
}

export function addGroupAlone(scope: Scope, name: Text): Promise<Group> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    return addGroup(inside, name);
  });
}

export function renameGroup(scope: Scope, id: string, name: Text): Promise<boolean> {
  return inTransaction(scope, async (inside) => {
    const before = await readGroup(inside, id);
    if (!before) return false;
    await inside.db
      .updateTable("reporting_group")
      .set({ name_nl: name.nl, name_en: name.en })
      .where("organisation_id", "=", inside.organisationId)
      .where("id", "=", id)
      .execute();
    await recordChanges(inside, differing([{ subject: "group-name", before: before.name, after: name }]));
    return true;
  });
}

/** @returns false when this organisation has no such group */
export function moveGroup(scope: Scope, id: string, direction: "up" | "down"): Promise<boolean> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    const ids = (await listGroups(inside)).map((group) => group.id);
    if (!ids.includes(id)) return false;
    for (const [position, each] of moved(ids, id, direction).entries()) {
      await inside.db
        .updateTable("reporting_group")
        .set({ position })
        .where("organisation_id", "=", inside.organisationId)
        .where("id", "=", each)
        .execute();
    }
    return true;
  });
}

/** Removes a group in which no department counts, archived ones included. */
export function removeGroup(scope: Scope, id: string): Promise<"removed" | "not-found" | "in-use"> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    const group = await readGroup(inside, id);
    if (!group) return "not-found";
    const department = await inside.db
      .selectFrom("department")
      .where("organisation_id", "=", inside.organisationId)
      .where("reporting_group_id", "=", id)
      .select("id")
      .limit(1)
      .executeTakeFirst();
    if (department) return "in-use";
    await inside.db
      .deleteFrom("reporting_group")
      .where("organisation_id", "=", inside.organisationId)
      .where("id", "=", id)
      .execute();
    await recordChanges(inside, [{ subject: "group-removed", before: group.name }]);
    return "removed";
  });
}
