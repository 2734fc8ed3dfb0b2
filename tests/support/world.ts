import type { Role } from "#app/domain/role.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import type { Connection } from "#db/client.server.ts";
import { insertSmallOrganisation } from "./small-organisation.ts";
import { insertSession } from "./visitor.ts";
import { insertWorldActions } from "./world-actions.ts";
import { insertWorldDecisions } from "./world-decisions.ts";
import { insertWorldMessages } from "./world-messages.ts";

export const roles = ["employee", "leader", "cx", "council", "admin"] as const satisfies readonly Role[];

/** One organisation with a row of everything, each of its texts marked with a canary that no stranger may see. */
export interface World {
  readonly organisationId: string;
  readonly canary: string;
  /** What may stand in a URL. */
  readonly ids: Readonly<Record<WorldId, string>>;
  /** Cookie values of one living session per role. */
  readonly sessions: Readonly<Record<Role, string>>;
  /** Cookie values that must open nothing any more. */
  readonly dead: Readonly<Record<"expired" | "deactivated", string>>;
}

/** The kinds of things that a door's list may name as a parameter; a new kind gets its row in `insertWorld`. */
export type WorldId =
  | "decision"
  | "draftDecision"
  | "opinion"
  | "opinionLink"
  | "action"
  | "calendar"
  | "member"
  | "department"
  | "otherDepartment"
  | "archivedDepartment"
  | "emptyGroup"
  | "group"
  | "importRun"
  | "importDone"
  | "importMadr"
  | "invitation"
  | "session"
  | "channel"
  | "job"
  | "stopToken"
  | "month";

export async function insertWorld(outer: Connection, now: number): Promise<World> {
  return outer.db.transaction().execute((db) => fill({ ...outer, db }, now));
}

async function fill(connection: Connection, now: number): Promise<World> {
  const { db } = connection;
  const canary = `kanarie${crypto.randomUUID().replaceAll("-", "").slice(0, 12)}`;
  const organisation = await insertSmallOrganisation(connection, `Bedrijf ${canary}`);
  const organisation_id = organisation.id;
  const [admin, employee] = [organisation.scope("admin", now), organisation.scope("employee", now)];
  const one = () => crypto.randomUUID();
  await db
    .updateTable("reporting_group")
    .set({ name_nl: `Groep ${canary}`, name_en: `Group ${canary}` })
    .where("organisation_id", "=", organisation_id)
    .execute();
  await db
    .updateTable("department")
    .set({ name_nl: `Afdeling ${canary}`, name_en: `Department ${canary}` })
    .where("organisation_id", "=", organisation_id)
    .execute();
  for (const { memberId, personId, role } of organisation.scopes) {
    await db
      .updateTable("member")
      .set({ name: `${role} ${canary}` })
      .where("id", "=", memberId)
      .execute();
    await db
      .updateTable("person")
      .set({ email: `${role}@${canary}.example`, password_hash: "nobody knows" })
      .where("id", "=", personId)
      .execute();
  }
  const spare = { department: one(), group: one() };
  const marked = { name_nl: `Reserve ${canary}`, name_en: `Spare ${canary}`, organisation_id, position: 9 };
  await db
    .insertInto("reporting_group")
    .values({ id: spare.group, ...marked })
    .execute();
  await db
    .insertInto("department")
    .values({
      id: spare.department,
      ...marked,
      kind: "service",
      headcount: 0,
      reporting_group_id: organisation.groups.floor,
      archived: 1,
    })
    .execute();
  const bystander = { id: one(), person_id: one(), author_id: one() };
  await db
    .insertInto("person")
    .values({
      id: bystander.person_id,
      email: `x@${canary}.example`,
      password_hash: null,
      language: null,
      created_at: now,
    })
    .execute();
  await db
    .insertInto("member")
    .values({
      ...bystander,
      organisation_id,
      name: `Omstander ${canary}`,
      role: "employee",
      department_id: organisation.departments.service,
      created_at: now,
    })
    .execute();
  const left = { id: one(), person_id: one(), author_id: one() };
  await db
    .insertInto("person")
    .values({
      id: left.person_id,
      email: `y@${canary}.example`,
      password_hash: null,
      language: null,
      created_at: now,
    })
    .execute();
  await db
    .insertInto("member")
    .values({
      ...left,
      organisation_id,
      name: `Vertrokken ${canary}`,
      role: "admin",
      department_id: organisation.departments.service,
      active: 0,
      deactivated_at: now,
      created_at: now,
    })
    .execute();
  const ids = await insertWorldDecisions(db, { canary, now, employee, admin });
  const token = `uitnodiging${canary}${one()}`;
  await db
    .insertInto("invitation")
    .values({
      id: one(),
      organisation_id,
      member_id: bystander.id,
      token_hash: hashToken(token),
      expires_at: now + 86_400_000,
      used_at: null,
      created_at: now,
    })
    .execute();
  await db
    .insertInto("change_log")
    .values({
      id: one(),
      organisation_id,
      member_id: admin.memberId,
      at: now,
      subject: "organisation.name",
      before: JSON.stringify(`Eerst ${canary}`),
      after: JSON.stringify(`Nu ${canary}`),
    })
    .execute();
  const sessions = {} as Record<Role, string>;
  for (const role of roles)
    sessions[role] = await insertSession(connection, organisation.scope(role, now), now);
  const goneOwner = { personId: left.person_id, organisationId: organisation_id, memberId: left.id };
  const listed = await db
    .selectFrom("session")
    .select("id_hash")
    .where("member_id", "=", admin.memberId)
    .executeTakeFirstOrThrow();
  return {
    organisationId: organisation_id,
    canary,
    ids: {
      ...ids,
      member: bystander.id,
      department: organisation.departments.service,
      otherDepartment: organisation.departments.purchasing,
      archivedDepartment: spare.department,
      emptyGroup: spare.group,
      group: organisation.groups.floor,
      invitation: token,
      // The public name of a session, as the page of one's own sessions writes it.
      session: hashToken(`session ${listed.id_hash}`).slice(0, 16),
      ...(await insertWorldActions(db, { canary, now, employee })),
      ...(await insertWorldMessages(db, { canary, now, employee })),
      month: new Date(now).toISOString().slice(0, 7),
    },
    sessions,
    dead: {
      expired: await insertSession(connection, admin, now - 7_200_000, 3_600_000),
      deactivated: await insertSession(connection, goneOwner, now),
    },
  };
}
