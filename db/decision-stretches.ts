import type { Kysely } from "kysely";
import type { StoredDecision } from "#app/domain/decision.ts";
import type { Reach, Weight } from "#app/domain/weight.ts";
import type { Database } from "./schema.ts";

type Db = Kysely<Database>;

/** All of a decision that figures are made of; never what somebody wrote. */
export type CountedDecision = Omit<
  StoredDecision,
  | "title"
  | "note"
  | "language"
  | "decidedOn"
  | "handover"
  | "customerGroup"
  | "visibility"
  | "status"
  | "externalKey"
  | "organisationId"
>;

/** Decisions of one month that were logged one after another. */
export interface Stretch {
  readonly organisationId: string;
  readonly month: string;
  /** Numbers of the decision before the first one, and of the last one. */
  readonly after: number;
  readonly last: number;
}

const page = 5000;

/** Hands over every decision of a month, withdrawn ones too, in the order in which they were logged. */
export async function eachStretch(
  db: Db,
  place: Pick<Stretch, "organisationId" | "month">,
  take: (decisions: readonly CountedDecision[], stretch: Stretch) => void | Promise<void>,
): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("decision")
      .select(["seq", "id", "author_id", "department_id", "month", "logged_at", "import_id", "edited_at"])
      .select(["withdrawn_at", "weighing", "weight", "touch", "prevailed", "level", "cx_help", "reach"])
      .where("organisation_id", "=", place.organisationId)
      .where("month", "=", place.month)
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(page)
      .execute();
    const last = rows.at(-1)?.seq;
    if (last === undefined) return;
    const stretch = { ...place, after, last };
    const choices = await readChoices(db, stretch);
    const decisions = rows.map((row): CountedDecision => {
      const chosen = choices.get(row.id);
      return {
        seq: row.seq,
        id: row.id,
        authorId: row.author_id,
        departmentId: row.department_id,
        month: row.month,
        loggedAt: row.logged_at,
        importId: row.import_id,
        editedAt: row.edited_at,
        withdrawnAt: row.withdrawn_at,
        weighing: row.weighing,
        weight: row.weight as Weight | null,
        touch: row.touch,
        prevailed: row.prevailed,
        level: row.level,
        cxHelp: row.cx_help === null ? null : row.cx_help === 1,
        reach: row.reach as Reach | null,
        outweighed: chosen?.get("outweighed") ?? [],
        evidence: chosen?.get("evidence") ?? [],
        moments: chosen?.get("moment") ?? [],
        touched: chosen?.get("touched") ?? [],
        asked: chosen?.get("asked") ?? [],
      };
    });
    await take(decisions, stretch);
    after = last;
  }
}

/** Thousands of ids in one statement would take longer to parse than a stretch of the same decisions takes to read. */
export function decisionsWithin(db: Db, { organisationId, month, after, last }: Stretch) {
  return db
    .selectFrom("decision")
    .where("decision.organisation_id", "=", organisationId)
    .where("decision.month", "=", month)
    .where("decision.seq", ">", after)
    .where("decision.seq", "<=", last);
}

async function readChoices(db: Db, stretch: Stretch): Promise<Map<string, Map<string, string[]>>> {
  const rows = await decisionsWithin(db, stretch)
    .innerJoin("decision_choice", "decision_choice.decision_id", "decision.id")
    .select(["decision_choice.decision_id", "decision_choice.field", "decision_choice.value"])
    .execute();
  const choices = new Map<string, Map<string, string[]>>();
  for (const { decision_id, field, value } of rows) {
    const own = choices.get(decision_id) ?? new Map<string, string[]>();
    choices.set(decision_id, own);
    const values = own.get(field);
    if (values) values.push(value);
    else own.set(field, [value]);
  }
  return choices;
}
