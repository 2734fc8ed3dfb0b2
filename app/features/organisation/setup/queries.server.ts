import { timingSafeEqual } from "node:crypto";
import { departmentKinds } from "#app/domain/content/departments.ts";
import type { Language, Text } from "#app/domain/language.ts";
import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { recordChanges } from "../changes/queries.server.ts";
import { keepValue } from "../changes/rules.ts";
import { type ListedDepartment, listDepartments } from "../departments/queries.server.ts";
import { addGroup, insertGroup, listGroups } from "../groups/queries.server.ts";
import { inTransaction, lockStructure } from "../queries.server.ts";
import {
  asStep,
  departmentsToBundle,
  type NewDepartment,
  newDepartments,
  type SetupStep,
  staffGroup,
} from "./rules.ts";

/** Compared in constant time, so that the answer's speed says nothing about a guess. */
export function isSetupToken(token: string, expectedHash: string | null): boolean {
  const given = Buffer.from(hashToken(token), "hex");
  const expected = Buffer.from(expectedHash ?? hashToken(""), "hex");
  return expectedHash !== null && given.length === expected.length && timingSafeEqual(given, expected);
}

/** Whoever sets up: there is no organisation yet to act in. */
export interface Founder {
  readonly db: Scope["db"];
  readonly now: number;
  readonly tokenHash: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly personLanguage: Language;
  readonly kind: string;
  readonly organisation: string;
  readonly language: Language;
  readonly timeZone: string;
}

/**
 * The first organisation with its first administrator, or null when somebody was faster. Taking away the token
 * is the lock: of all that try at once, one finds it and the others wait for that one and find nothing.
 */
export function foundOrganisation(founder: Founder) {
  return founder.db.transaction().execute(async (db) => {
    const taken = await db
      .deleteFrom("setting")
      .where("key", "=", "setup_token")
      .where("value", "=", founder.tokenHash)
      .executeTakeFirst();
    const other = await db.selectFrom("organisation").select("id").limit(1).executeTakeFirst();
    if (Number(taken.numDeletedRows) !== 1 || other) return null;
    const [organisationId, groupId, departmentId] = [newId(), newId(), newId()];
    const [personId, memberId] = [newId(), newId()];
    const name = nameOfKind(founder.kind);
    const own = { organisation_id: organisationId, name_nl: name.nl, name_en: name.en, position: 0 };
    await db
      .insertInto("organisation")
      .values({
        id: organisationId,
        name: founder.organisation,
        default_language: founder.language,
        time_zone: founder.timeZone,
        setup_step: "departments" satisfies SetupStep,
        created_at: founder.now,
      })
      .execute();
    await db
      .insertInto("reporting_group")
      .values({ ...own, id: groupId })
      .execute();
    await db
      .insertInto("department")
      .values({ ...own, id: departmentId, kind: founder.kind, headcount: null, reporting_group_id: groupId })
      .execute();
    await db
      .insertInto("person")
      .values({
        id: personId,
        email: founder.email,
        password_hash: founder.passwordHash,
        language: founder.personLanguage,
        created_at: founder.now,
      })
      .execute();
    await db
      .insertInto("member")
      .values({
        id: memberId,
        organisation_id: organisationId,
        person_id: personId,
        author_id: newId(),
        name: founder.name,
        role: "admin",
        department_id: departmentId,
        created_at: founder.now,
      })
      .execute();
    await db
      .insertInto("change_log")
      .values({
        id: newId(),
        organisation_id: organisationId,
        member_id: memberId,
        at: founder.now,
        subject: "organisation-set-up",
        before: keepValue(undefined, null),
        after: keepValue(undefined, founder.organisation),
      })
      .execute();
    return { organisationId, personId, memberId, role: "admin" as const };
  });
}

export function nameOfKind(key: string): Text {
  const kind = departmentKinds.find((known) => known.key === key);
  return kind?.name ?? { nl: key, en: key };
}

export async function readStep(scope: Scope): Promise<SetupStep> {
  const row = await scope.db
    .selectFrom("organisation")
    .where("id", "=", scope.organisationId)
    .select("setup_step")
    .executeTakeFirstOrThrow();
  return asStep(row.setup_step);
}

export async function keepStep(scope: Scope, step: SetupStep): Promise<void> {
  await scope.db
    .updateTable("organisation")
    .set({ setup_step: step })
    .where("id", "=", scope.organisationId)
    .execute();
}

export interface DepartmentsAnswer {
  readonly headcounts: Readonly<Record<string, number | undefined>>;
  readonly chosen: readonly NewDepartment[];
  readonly bundle: boolean;
}

/** The departments step in one go: headcounts of what is there, what is new, and the small ones together. */
export function saveDepartments(scope: Scope, answer: DepartmentsAnswer): Promise<void> {
  return inTransaction(scope, async (inside) => {
    await lockStructure(inside);
    const existing = await listDepartments(inside);
    for (const { id, name, headcount } of existing) {
      const given = answer.headcounts[id];
      if (given === undefined || given === headcount) continue;
      await changeRow(inside, id, { headcount: given });
      await recordChanges(inside, [
        { subject: "department-headcount", about: name, before: headcount, after: given },
      ]);
    }
    const added = newDepartments(existing, answer.chosen);
    for (const [i, department] of added.entries()) {
      const group = await insertGroup(inside, department.name);
      await inside.db
        .insertInto("department")
        .values({
          id: newId(),
          organisation_id: inside.organisationId,
          kind: department.kind,
          name_nl: department.name.nl,
          name_en: department.name.en,
          headcount: department.headcount,
          reporting_group_id: group.id,
          position: existing.length + i,
        })
        .execute();
    }
    await recordChanges(
      inside,
      added.map(({ name }) => ({ subject: "department-added", after: name })),
    );
    if (answer.bundle) await bundleSmallOnes(inside, existing);
    await keepStep(inside, "people");
  });
}

async function bundleSmallOnes(inside: Scope, before: readonly ListedDepartment[]): Promise<void> {
  const departments = (await listDepartments(inside)).filter(({ isArchived }) => !isArchived);
  const groups = await listGroups(inside);
  const staff = groups.find(({ name }) => name.nl === staffGroup.nl && name.en === staffGroup.en);
  const ids = departmentsToBundle(departments, staff?.id ?? null);
  if (ids.length === 0) return;
  const target = staff ?? (await addGroup(inside, staffGroup));
  for (const id of ids) await changeRow(inside, id, { reporting_group_id: target.id });
  await recordChanges(
    inside,
    before
      .filter(({ id }) => ids.includes(id))
      .map(({ name, groupName }) => ({
        subject: "department-group",
        about: name,
        before: groupName,
        after: target.name,
      })),
  );
  const left = departments.filter(({ id }) => ids.includes(id)).map(({ groupId }) => groupId);
  await inside.db
    .deleteFrom("reporting_group")
    .where("organisation_id", "=", inside.organisationId)
    .where("id", "in", left)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("department")
            .select("department.id")
            .whereRef("department.reporting_group_id", "=", "reporting_group.id"),
        ),
      ),
    )
    .execute();
}

async function changeRow(
  inside: Scope,
  id: string,
  set: { headcount: number } | { reporting_group_id: string },
) {
  await inside.db
    .updateTable("department")
    .set(set)
    .where("organisation_id", "=", inside.organisationId)
    .where("id", "=", id)
    .execute();
}
