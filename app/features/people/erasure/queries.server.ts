import type { Scope } from "#app/shared/scope.server.ts";
import { readDecision, replaceDecision, withdrawDecision } from "#db/decision-log.ts";
import { hasOtherAdmin } from "../queries.server.ts";

export interface Leaving {
  readonly passwordHash: string | null;
  /** An organisation without anybody who can manage it would be locked for good. */
  readonly isLastAdmin: boolean;
  readonly isOnlyMembership: boolean;
  readonly hasPrivate: boolean;
}

export async function readLeaving(scope: Scope): Promise<Leaving> {
  const person = await scope.db
    .selectFrom("person")
    .select("password_hash")
    .where("id", "=", scope.personId)
    .executeTakeFirstOrThrow();
  const privateOne = await privateDecisions(scope).limit(1).executeTakeFirst();
  return {
    passwordHash: person.password_hash,
    isLastAdmin: await isLastAdmin(scope),
    isOnlyMembership: !(await hasOtherMembership(scope)),
    hasPrivate: privateOne !== undefined,
  };
}

/**
 * Removes the member and all that leads to a person; the decisions stay, under a key that belongs to nobody any more.
 * Sessions, drafts, invitations, receipts and import runs go with the member (the tables cascade).
 * @returns false when this is the organisation's last administrator
 */
export async function eraseAccount(scope: Scope, wish: { readonly alsoPrivate: boolean }): Promise<boolean> {
  return scope.db.transaction().execute(async (trx) => {
    const inside: Scope = { ...scope, db: trx };
    // Holds the organisation's row: two administrators who leave at once may not both see the other one stay.
    await trx
      .updateTable("organisation")
      .set((eb) => ({ name: eb.ref("name") }))
      .where("id", "=", scope.organisationId)
      .execute();
    if (await isLastAdmin(inside)) return false;
    if (wish.alsoPrivate) await emptyPrivateDecisions(inside);
    await emptyLookBacks(inside);
    await dropOpenOpinions(inside);
    await dropJobs(inside);
    await trx
      .deleteFrom("decision_revision")
      .where("organisation_id", "=", scope.organisationId)
      .where("decision_id", "in", ownDecisions(inside).select("id"))
      .execute();
    await trx
      .deleteFrom("member")
      .where("organisation_id", "=", scope.organisationId)
      .where("id", "=", scope.memberId)
      .execute();
    if (!(await hasOtherMembership(inside))) {
      await trx.deleteFrom("person").where("id", "=", scope.personId).execute();
    }
    return true;
  });
}

async function emptyPrivateDecisions(scope: Scope): Promise<void> {
  for (const { id } of await privateDecisions(scope).execute()) {
    const old = await readDecision(scope.db, scope.organisationId, id);
    if (!old) continue;
    await withdrawDecision(scope.db, old, scope.now);
    const withdrawn = { ...old, withdrawnAt: old.withdrawnAt ?? scope.now };
    const emptied = { ...withdrawn, title: "", note: "", customerGroup: null };
    await replaceDecision(scope.db, withdrawn, emptied, { at: scope.now });
  }
}

/** What nobody but the author could read goes; the outcomes stay with the decisions, and what an example tells. */
async function emptyLookBacks(scope: Scope): Promise<void> {
  const own = scope.db
    .updateTable("look_back")
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", scope.authorId);
  await own.set({ should_hear: "", next_time: "" }).execute();
  const examples = ownDecisions(scope)
    .where("visibility", "=", "example")
    .where("withdrawn_at", "is", null)
    .select("id");
  await own.set({ noticed: "" }).where("decision_id", "not in", examples).execute();
}

/** What was answered stays, nameless; nobody waits any more for somebody who left. */
async function dropOpenOpinions(scope: Scope): Promise<void> {
  const ofHere = scope.db.deleteFrom("second_opinion").where("organisation_id", "=", scope.organisationId);
  await ofHere.where("rater_id", "=", scope.authorId).where("answered_at", "is", null).execute();
  await ofHere
    .where("drawn", "=", 0)
    .where("own_weight", "is", null)
    .where("decision_id", "in", ownDecisions(scope).select("id"))
    .execute();
}

/** The keys of work about a member begin with the member; a mail that waits holds their address. */
async function dropJobs(scope: Scope): Promise<void> {
  await scope.db
    .deleteFrom("job")
    .where("organisation_id", "=", scope.organisationId)
    .where("key", "like", `${scope.memberId}:%`)
    .execute();
}

async function isLastAdmin(scope: Scope): Promise<boolean> {
  return scope.role === "admin" && !(await hasOtherAdmin(scope, scope.memberId));
}

/** Above the organisations: a person who works elsewhere too keeps their way in there. */
async function hasOtherMembership(scope: Scope): Promise<boolean> {
  const other = await scope.db
    .selectFrom("member")
    .select("id")
    .where("person_id", "=", scope.personId)
    .where("id", "!=", scope.memberId)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

function ownDecisions(scope: Scope) {
  return scope.db
    .selectFrom("decision")
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", scope.authorId);
}

function privateDecisions(scope: Scope) {
  return ownDecisions(scope).where("visibility", "=", "private").select("id");
}
