import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Role } from "#app/domain/role.ts";
import { enqueueAll, type NewJob } from "#app/shared/jobs.server.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import type { Database } from "#db/schema.ts";

/** Somebody who has not signed in: there is no organisation yet to act in. */
export interface Visitor {
  readonly db: Scope["db"];
  readonly now: number;
}

export const invitationLifetime = 14 * 24 * 3600 * 1000;

/**
 * Said yes to the membership (the row called `member` in the query): used an invitation, or never needed one.
 * Until then it opens no door, or whoever is first to set a password could walk into every organisation that
 * invited the same address.
 */
export function hasJoined(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, "member">();
  const invitations = eb
    .selectFrom("invitation")
    .select("invitation.id")
    .whereRef("invitation.member_id", "=", "member.id");
  return eb.or([
    eb.not(eb.exists(invitations)),
    eb.exists(invitations.where("invitation.used_at", "is not", null)),
  ]);
}

/** The same as a figure to select, because SQLite has no true and false to give back. */
export function joinedFlag() {
  return sql<number>`case when ${hasJoined()} then 1 else 0 end`;
}

export interface Newcomer {
  readonly memberId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly departmentId: string;
  readonly language: "nl" | "en" | null;
  /** Of the invitation when there is an e-mail address, else of the personal code. */
  readonly secretHash: string;
}

/** `again`: the same form arrived before; `already`: these addresses are members, so nobody was added. */
export type Added =
  | { readonly outcome: "added" | "again" }
  | { readonly outcome: "already"; emails: string[] };

class Overtaken extends Error {}

/**
 * Adds all or none. An address that has a person already gets a membership of that same person.
 * @param mails asked for in the same transaction: invited and mailed, or neither
 */
export async function addPeople(
  scope: Scope,
  newcomers: readonly Newcomer[],
  mails: readonly NewJob[] = [],
): Promise<Added> {
  const emails = newcomers.flatMap(({ email }) => email ?? []);
  try {
    return await scope.db.transaction().execute(async (db): Promise<Added> => {
      const inside: Scope = { ...scope, db };
      if (
        await hasAnyOf(
          inside,
          newcomers.map(({ memberId }) => memberId),
        )
      )
        return { outcome: "again" };
      const already = await findMemberEmails(inside, emails);
      if (already.size > 0) return { outcome: "already", emails: [...already] };
      for (const batch of batches(newcomers)) await addBatch(inside, batch);
      await enqueueAll(inside, mails);
      return { outcome: "added" };
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return { outcome: "already", emails: [...(await findMemberEmails(scope, emails))] };
  }
}

/** Did one of these memberships arrive before? Their ids are drawn when the form is made, so that a retry is known. */
export async function hasAnyOf(scope: Scope, memberIds: readonly string[]): Promise<boolean> {
  for (const batch of batches(memberIds)) {
    const known = await scope.db
      .selectFrom("member")
      .select("id")
      .where("id", "in", batch)
      .limit(1)
      .executeTakeFirst();
    if (known) return true;
  }
  return false;
}

async function addBatch(scope: Scope, batch: readonly Newcomer[]): Promise<void> {
  const { db, organisationId: organisation_id, now } = scope;
  const persons = batch.map(({ email, language }) => ({
    id: crypto.randomUUID(),
    email,
    password_hash: null,
    language,
    created_at: now,
  }));
  await db
    .insertInto("person")
    .values(persons)
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  const emails = batch.flatMap(({ email }) => email ?? []);
  const owners =
    emails.length === 0
      ? []
      : await db.selectFrom("person").select(["id", "email"]).where("email", "in", emails).execute();
  const ownerOf = new Map(owners.map(({ id, email }) => [email, id]));
  const members = batch.map((newcomer, i) => ({
    id: newcomer.memberId,
    organisation_id,
    person_id: (newcomer.email && ownerOf.get(newcomer.email)) || (persons[i]?.id as string),
    author_id: crypto.randomUUID(),
    name: newcomer.name,
    role: newcomer.role,
    department_id: newcomer.departmentId,
    code_hash: newcomer.email === null ? newcomer.secretHash : null,
    created_at: now,
  }));
  const added = await db
    .insertInto("member")
    .values(members)
    .onConflict((conflict) => conflict.columns(["organisation_id", "person_id"]).doNothing())
    .executeTakeFirst();
  if (Number(added.numInsertedOrUpdatedRows) < members.length) throw new Overtaken();
  const invitations = batch
    .filter(({ email }) => email !== null)
    .map(({ memberId, secretHash }) => newInvitation(scope, memberId, secretHash));
  if (invitations.length > 0) await db.insertInto("invitation").values(invitations).execute();
}

export function newInvitation(
  scope: Pick<Scope, "organisationId" | "now">,
  memberId: string,
  tokenHash: string,
) {
  return {
    id: crypto.randomUUID(),
    organisation_id: scope.organisationId,
    member_id: memberId,
    token_hash: tokenHash,
    expires_at: scope.now + invitationLifetime,
    used_at: null,
    created_at: scope.now,
  };
}

/** Which of these addresses belong to members of this organisation, the deactivated ones too. */
export async function findMemberEmails(scope: Scope, emails: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const batch of batches(emails)) {
    const rows = await scope.db
      .selectFrom("member")
      .innerJoin("person", "person.id", "member.person_id")
      .select("person.email")
      .where("member.organisation_id", "=", scope.organisationId)
      .where("person.email", "in", batch)
      .execute();
    for (const { email } of rows) if (email) found.add(email);
  }
  return found;
}

export interface Department {
  readonly id: string;
  readonly kind: string;
  readonly nl: string;
  readonly en: string;
}

/** The departments that somebody can be put in, in the organisation's own order. */
export function listDepartments(scope: Scope): Promise<Department[]> {
  return scope.db
    .selectFrom("department")
    .select(["id", "kind", "name_nl as nl", "name_en as en"])
    .where("organisation_id", "=", scope.organisationId)
    .where("archived", "=", 0)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Small enough for the variables that one statement may hold on either database. */
function batches<T>(all: readonly T[], size = 400): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/**
 * Is there another active administrator than this member? Whoever never accepted the invitation cannot manage
 * anything, so does not count as one who stays.
 */
export async function hasOtherAdmin(scope: Scope, memberId: string): Promise<boolean> {
  const other = await scope.db
    .selectFrom("member")
    .select("member.id")
    .where("member.organisation_id", "=", scope.organisationId)
    .where("member.role", "=", "admin")
    .where("member.active", "=", 1)
    .where("member.id", "!=", memberId)
    .where(hasJoined())
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}
