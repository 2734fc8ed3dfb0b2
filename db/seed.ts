import type { Kysely } from "kysely";
import { countingMonth } from "#app/domain/calendar.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import { insertDecisions, readDecision, withdrawDecision } from "./decision-log.ts";
import { insertDemoActions } from "./demo/actions.ts";
import type { DemoOrganisation } from "./demo/demo-organisation.ts";
import { insertDemoLookBacks } from "./demo/look-backs.ts";
import { demoMessageSettings } from "./demo/message-settings.ts";
import { demoOpinionPercent, insertDemoOpinions } from "./demo/opinions.ts";
import type { DemoPerson } from "./demo/organisation.ts";
import { insertDemoRepairs } from "./demo/repairs.ts";
import { demoTouchAnswers } from "./demo/touch-answers.ts";
import type { Database } from "./schema.ts";

export interface SeededMember {
  readonly person: DemoPerson;
  readonly memberId: string;
  readonly authorId: string;
  readonly personId: string;
  readonly departmentId: string;
}

export interface Seeded {
  readonly organisationId: string;
  readonly members: readonly SeededMember[];
  readonly departmentIds: ReadonlyMap<string, string>;
}

interface SeedOptions {
  readonly passwordHash: string;
  /** For people without e-mail. */
  readonly codeHash: (person: DemoPerson) => string;
}

/** Writes the fictional organisation into the database, through the same writer as the app itself. */
export async function insertDemo(
  db: Kysely<Database>,
  demo: DemoOrganisation,
  options: SeedOptions,
): Promise<Seeded> {
  return db.transaction().execute(async (trx) => {
    const organisationId = crypto.randomUUID();
    const first = Math.min(...demo.decisions.map((decision) => decision.loggedAt));
    await trx
      .insertInto("organisation")
      .values({
        id: organisationId,
        name: demo.organisation.name,
        default_language: demo.organisation.defaultLanguage,
        time_zone: demo.organisation.timeZone,
        is_demo: 1,
        opinion_percent: demoOpinionPercent,
        created_at: first,
      })
      .execute();
    const groupIds = new Map(demo.reportingGroups.map((group) => [group.key, crypto.randomUUID()]));
    await trx
      .insertInto("reporting_group")
      .values(
        demo.reportingGroups.map((group, position) => ({
          id: known(groupIds, group.key),
          organisation_id: organisationId,
          name_nl: group.name.nl,
          name_en: group.name.en,
          position,
        })),
      )
      .execute();
    const departmentIds = new Map<string, string>(
      demo.departments.map((one) => [one.key, crypto.randomUUID()]),
    );
    await trx
      .insertInto("department")
      .values(
        demo.departments.map((department, position) => ({
          id: known(departmentIds, department.key),
          organisation_id: organisationId,
          kind: department.kind,
          name_nl: department.name.nl,
          name_en: department.name.en,
          headcount: department.headcount,
          reporting_group_id: known(groupIds, department.groupKey),
          position,
        })),
      )
      .execute();
    const members = demo.people.map((person) => ({
      person,
      memberId: crypto.randomUUID(),
      authorId: crypto.randomUUID(),
      personId: crypto.randomUUID(),
      departmentId: known(departmentIds, person.departmentKey),
    }));
    await trx
      .insertInto("person")
      .values(
        members.map(({ personId, person }) => ({
          id: personId,
          email: person.email,
          password_hash: person.email ? options.passwordHash : null,
          language: person.language,
          created_at: first,
        })),
      )
      .execute();
    await trx
      .insertInto("member")
      .values(
        members.map(({ memberId, authorId, personId, departmentId, person }) => ({
          id: memberId,
          organisation_id: organisationId,
          person_id: personId,
          author_id: authorId,
          name: person.name,
          role: person.role,
          department_id: departmentId,
          code_hash: person.email ? null : options.codeHash(person),
          created_at: first,
        })),
      )
      .execute();
    const authorIds = new Map(members.map(({ person, authorId }) => [person.key, authorId]));
    const decisions = demo.decisions.map(({ personKey, withdrawn, touched, asked, weight, ...decision }) => {
      const author = demo.people.find((person) => person.key === personKey);
      const row: NewDecision = {
        ...decision,
        weight: weight as NewDecision["weight"],
        id: crypto.randomUUID(),
        organisationId,
        authorId: known(authorIds, personKey),
        departmentId: known(departmentIds, author?.departmentKey ?? ""),
        month: countingMonth({ ...decision, timeZone: demo.organisation.timeZone }),
        touched: touched.map((key) => known(departmentIds, key)),
        asked: asked.map((key) => known(departmentIds, key)),
      };
      return { row, withdrawn };
    });
    await insertDecisions(
      trx,
      decisions.map(({ row }) => row),
    );
    for (const { row } of decisions.filter((decision) => decision.withdrawn)) {
      const stored = await readDecision(trx, organisationId, row.id);
      if (stored) await withdrawDecision(trx, stored, row.loggedAt + 3_600_000);
    }
    await insertTouchAnswers(
      trx,
      organisationId,
      demoTouchAnswers({ decisions, members, timeZone: demo.organisation.timeZone }),
    );
    await insertDemoActions(trx, {
      organisationId,
      timeZone: demo.organisation.timeZone,
      now: Math.max(...demo.decisions.map(({ loggedAt }) => loggedAt)) + 86_400_000,
      groupIds,
      members,
    });
    await insertDemoLookBacks(trx, organisationId, decisions, demo.organisation.timeZone);
    await insertDemoRepairs(trx, organisationId, decisions);
    const guests = demoGuests(members);
    await insertDemoOpinions(trx, {
      organisationId,
      decisions: decisions.filter(({ withdrawn }) => !withdrawn).map(({ row }) => row),
      colleagues: members.map((one) => ({ ...one, isGuest: guests.includes(one) })),
      timeZone: demo.organisation.timeZone,
    });
    const last = Math.max(...demo.decisions.map(({ loggedAt }) => loggedAt)) + 86_400_000;
    await trx
      .insertInto("message_setting")
      .values(demoMessageSettings(organisationId, members, last, demo.organisation.timeZone))
      .execute();
    return { organisationId, members, departmentIds };
  });
}

/** Whom the demo signs in as an employee, and whom the journeys do: the first of the list, and of the alphabet. */
function demoGuests(members: readonly SeededMember[]): readonly SeededMember[] {
  const employees = members.filter(({ person }) => person.role === "employee" && person.email);
  const dutch = employees.filter(({ person }) => person.language === "nl");
  const byAddress = dutch.toSorted((one, other) =>
    (one.person.email ?? "") < (other.person.email ?? "") ? -1 : 1,
  );
  return [...new Set([employees[0], byAddress[0]])].flatMap((one) => one ?? []);
}

async function insertTouchAnswers(
  trx: Kysely<Database>,
  organisationId: string,
  answers: ReturnType<typeof demoTouchAnswers>,
): Promise<void> {
  for (let i = 0; i < answers.length; i += 1000) {
    await trx
      .insertInto("touch_answer")
      .values(
        answers.slice(i, i + 1000).map((one) => ({
          organisation_id: organisationId,
          decision_id: one.decisionId,
          author_id: one.authorId,
          department_id: one.departmentId,
          answer: one.answer,
          claimed: Number(one.claimed),
          answered_at: one.answeredAt,
          month: one.month,
        })),
      )
      .execute();
  }
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo organisation names "${key}", which it does not have`);
  return id;
}
