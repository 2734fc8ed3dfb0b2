import { publishMissedPeriods } from "#app/features/insights/publication/queries.server.ts";
import { mintWorkScope } from "#app/shared/scope.server.ts";
import type { Connection, Db } from "#db/client.server.ts";
import {
  bringBackDecision,
  insertDecisions,
  readDecision,
  replaceDecision,
  withdrawDecision,
} from "#db/decision-log.ts";
import type { Chapter, Correction } from "./chapters.ts";
import { departmentIn, type Plan } from "./plan.ts";
import { tellBack } from "./tell-back.ts";

/** Organisation, groups, departments and a member for everybody who logs. */
export async function foundIt({ db }: Connection, plan: Plan): Promise<void> {
  const organisation_id = plan.id;
  const named = (kind: string, i: number) => ({
    name_nl: `${kind} ${"abcdefgh"[i]}`,
    name_en: `${kind} ${"abcdefgh"[i]}`,
  });
  const departments = plan.groups.flatMap((group) =>
    group.departments.map((department) => ({ ...department, group: group.id })),
  );
  await db
    .insertInto("organisation")
    .values({
      id: plan.id,
      name: "Proefland",
      default_language: "nl",
      time_zone: "Europe/Amsterdam",
      threshold: plan.threshold,
      created_at: 0,
    })
    .execute();
  await db
    .insertInto("reporting_group")
    .values(
      plan.groups.map(({ id }, position) => ({ id, organisation_id, ...named("Groep", position), position })),
    )
    .execute();
  await db
    .insertInto("department")
    .values(
      departments.map(({ id, group, headcount }, position) => ({
        id,
        organisation_id,
        kind: "other",
        ...named("Afdeling", position % 8),
        headcount,
        reporting_group_id: group,
        position,
      })),
    )
    .execute();
  const people = plan.writers.map((writer, i) => ({
    ...writer,
    person: `p-${plan.id}-${i}`,
    member: `m-${plan.id}-${i}`,
  }));
  await db
    .insertInto("person")
    .values(people.map(({ person }) => ({ id: person, email: `${person}@proef.example`, created_at: 0 })))
    .execute();
  await db
    .insertInto("member")
    .values(
      people.map(({ person, member, authorId, isLeader, department }) => ({
        id: member,
        organisation_id,
        person_id: person,
        author_id: authorId,
        name: "Iemand",
        role: isLeader ? ("leader" as const) : ("employee" as const),
        department_id: department,
        created_at: 0,
      })),
    )
    .execute();
}

/** Writes what happens in one period of these organisations, without closing it. */
export async function live(
  { db }: Connection,
  stories: readonly { plan: Plan; chapter: Chapter }[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const { plan, chapter } of stories) {
      await rearrange(trx, plan, chapter);
      for (const correction of chapter.corrections) await correct(trx, plan, correction);
    }
    const decisions = stories.flatMap(({ chapter }) => chapter.decisions);
    for (let i = 0; i < decisions.length; i += 500) await insertDecisions(trx, decisions.slice(i, i + 500));
    for (const { plan, chapter } of stories) await tellBack(trx, plan.id, chapter.cameBack);
  });
}

export async function close({ db }: Connection, { id }: Plan, { closesAt }: Chapter): Promise<void> {
  await publishMissedPeriods(mintWorkScope({ db, now: closesAt, organisationId: id }));
}

/** Cadence, moves of people and of departments. */
async function rearrange(db: Db, plan: Plan, { month, cadence, rebundled }: Chapter): Promise<void> {
  const number = plan.months.indexOf(month);
  if (number === plan.weeklyFrom) {
    await db.updateTable("organisation").set({ cadence }).where("id", "=", plan.id).execute();
  }
  if (rebundled) {
    await db
      .updateTable("department")
      .set({ reporting_group_id: rebundled.group })
      .where("organisation_id", "=", plan.id)
      .where("id", "=", rebundled.department)
      .execute();
  }
  for (const writer of plan.writers) {
    if (writer.moves?.month !== number && writer.leaves !== number) continue;
    await db
      .updateTable("member")
      .set({ department_id: departmentIn(writer, number), active: writer.leaves > number ? 1 : 0 })
      .where("organisation_id", "=", plan.id)
      .where("author_id", "=", writer.authorId)
      .execute();
  }
}

async function correct(trx: Db, plan: Plan, correction: Correction): Promise<void> {
  const stored = await readDecision(trx, plan.id, correction.id);
  if (stored === null) throw new Error("A correction of nothing");
  const { kind, at } = correction;
  if (kind !== "edit")
    return await (kind === "withdraw" ? withdrawDecision : bringBackDecision)(trx, stored, at);
  await trx
    .insertInto("decision_revision")
    .values({
      id: `${correction.id}-${at}`,
      organisation_id: plan.id,
      decision_id: correction.id,
      changed_at: at,
      before: JSON.stringify(stored),
    })
    .execute();
  await replaceDecision(trx, stored, correction.fields, { at });
}
