import type { StoredDecision } from "#app/domain/decision.ts";
import { publishMissedPeriods } from "#app/features/insights/publication/queries.server.ts";
import { mintScope, type Scope } from "#app/shared/scope.server.ts";
import type { Connection } from "#db/client.server.ts";
import { bringBackDecision, readDecision, replaceDecision, withdrawDecision } from "#db/decision-log.ts";
import { demoOrganisation } from "#db/demo/demo-organisation.ts";
import { insertDemo, type Seeded } from "#db/seed.ts";
import { workScope } from "./log-decisions.ts";

/** The demo organisation with what people do to their decisions afterwards, at moments of one's own choice. */
export async function liveDemo(connection: Connection) {
  const { db } = connection;
  const demo = demoOrganisation("2026-11-23");
  // An address and a code belong to one person; a test may found the demo more than once.
  const mark = crypto.randomUUID();
  const people = demo.people.map((one) => ({ ...one, email: one.email && `${mark}-${one.email}` }));
  const codeHash = ({ key }: { readonly key: string }) => `${mark} ${key}`;
  const seeded = await insertDemo(db, { ...demo, people }, { passwordHash: "", codeHash });
  const { organisationId } = seeded;

  async function change(id: string, act: (trx: Connection["db"], old: StoredDecision) => Promise<void>) {
    await db.transaction().execute(async (trx) => {
      const old = await readDecision(trx, organisationId, id);
      if (!old) throw new Error("The decision is gone");
      await act(trx, old);
    });
  }

  return {
    organisationId,
    close: (instant: string) =>
      publishMissedPeriods(workScope(connection, organisationId, Date.parse(instant))),
    withdraw: (id: string, instant: string) =>
      change(id, (trx, old) => withdrawDecision(trx, old, Date.parse(instant))),
    bringBack: (id: string, instant: string) =>
      change(id, (trx, old) => bringBackDecision(trx, old, Date.parse(instant))),
    edit: (id: string, instant: string, fields: Partial<StoredDecision>) =>
      change(id, async (trx, old) => {
        const before = Object.fromEntries(
          Object.keys(fields).map((name) => [name, old[name as keyof StoredDecision]]),
        );
        const at = Date.parse(instant);
        const revision = { id: crypto.randomUUID(), organisation_id: organisationId, decision_id: id };
        await trx
          .insertInto("decision_revision")
          .values({ ...revision, changed_at: at, before: JSON.stringify(before) })
          .execute();
        await replaceDecision(trx, old, { ...old, ...fields }, { at });
      }),
    /** Ids of weighed decisions of a month, one per author. */
    decisionsOf: async (month: string) => {
      const rows = await db
        .selectFrom("decision")
        .select(["id", "author_id"])
        .where("organisation_id", "=", organisationId)
        .where("month", "=", month)
        .where("weighing", "=", "weighed")
        .where("touch", "!=", "none_seen")
        .where("withdrawn_at", "is", null)
        .orderBy("seq")
        .execute();
      return [...new Map(rows.map((row) => [row.author_id, row.id])).values()];
    },
    authorOf: async (id: string) => (await readDecision(db, organisationId, id))?.authorId ?? "",
    scopeOf: (authorId: string, instant: string) =>
      scopeOf(connection, seeded, authorId, Date.parse(instant)),
  };
}

function scopeOf({ db }: Connection, seeded: Seeded, authorId: string, now: number): Scope {
  const member = seeded.members.find((one) => one.authorId === authorId);
  if (!member) throw new Error("Nobody has this name");
  return mintScope({
    db,
    now,
    organisationId: seeded.organisationId,
    organisationName: "",
    memberId: member.memberId,
    personId: member.personId,
    authorId,
    name: member.person.name,
    role: member.person.role,
    departmentId: member.departmentId,
    language: "nl",
    timeZone: "Europe/Amsterdam",
    threshold: 5,
    defaultVisibility: "shared",
    isDemo: true,
    sharedDevice: false,
  });
}
