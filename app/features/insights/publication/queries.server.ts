import { type Day, lastClosedDay } from "#app/domain/calendar.ts";
import { type Figures, METHODOLOGY, parametersOf } from "#app/domain/publication.ts";
import { newId } from "#app/shared/id.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { readCameBack } from "./came-back/queries.server.ts";
import { readReckoning, writeLines } from "./counting/queries.server.ts";
import { figuresForm, inputsForm, type KeptInputs } from "./form.ts";
import { readInputs } from "./inputs/queries.server.ts";
import { admitted, nextPeriod, publicationOf, revisionOf } from "./rules.ts";
import { answersIn } from "./topics/queries.server.ts";
import { type CountingPeriod, tallyTopics } from "./topics/rules.ts";

/**
 * Closes every period that is over and has no publication yet, oldest first; sums are live, so a period that was
 * missed is made of what stands there now.
 * @returns last days of the periods that this call published
 */
export async function publishMissedPeriods(scope: WorkScope): Promise<Day[]> {
  const published: Day[] = [];
  for (;;) {
    const through = await periodToClose(scope);
    if (through === null || !(await publishPeriod(scope, through))) return published;
    published.push(through);
  }
}

/** Organisations with a period that waits. Cheap: the schedule asks it every minute. */
export async function organisationsToPublish(scope: Pick<WorkScope, "db" | "now">): Promise<string[]> {
  const rows = await scope.db
    .selectFrom("organisation")
    .select((eb) => [
      "organisation.id",
      "organisation.time_zone",
      "organisation.cadence",
      eb
        .selectFrom("publication")
        .whereRef("publication.organisation_id", "=", "organisation.id")
        .select((inner) => inner.fn.max("publication.through").as("through"))
        .as("published"),
      eb
        .selectFrom("author_month")
        .whereRef("author_month.organisation_id", "=", "organisation.id")
        .select((inner) => inner.fn.min("author_month.month").as("month"))
        .as("first"),
    ])
    .execute();
  return rows.filter((row) => waiting(scope.now, row) !== null).map((row) => row.id);
}

/**
 * Freezes the figures of the period that ends on a day: the only reader of sums and counts for results. A period that
 * is published stays as it is; corrections that enough people made since become a revision of the last one first.
 * @returns did this call write the publication; false too when another process was first
 */
export async function publishPeriod(scope: WorkScope, through: Day): Promise<boolean> {
  const standing = await readStanding(scope);
  if (standing === undefined || waiting(scope.now, standing) !== through) return false;
  const { inputs, departments } = await readInputs(scope);
  const old = await newestPublication(scope);
  const period = { through, timeZone: standing.time_zone };
  const closed = await readClosed(scope);
  const days = closed.map(({ through: day }) => day);
  const reckoning = await readReckoning(scope, period, days, departments);
  const { moves, fresh, corrections } = admitted({ ...reckoning, inputs, old: old?.figures ?? null });
  const corrected = [...reckoning.lines, ...corrections];
  const revision = old && corrections.length > 0 ? revisionOf(old, corrected) : null;
  const before = revision ?? old?.figures ?? null;
  const closings = moves ? [...closed, { through, at: scope.now }] : closed;
  const lines = [...corrected, ...fresh];
  const cameBack = await readCameBack(scope, { through, lines, departments, before, k: inputs.k });
  const figures = publicationOf({
    through,
    inputs,
    lines,
    moves,
    tally: await tallyTopics(answersIn(scope), {
      through,
      closings,
      first: standing.first,
      departments,
      repairs: cameBack?.repairs ?? [],
      before,
      k: inputs.k,
    }),
    answers: cameBack?.answers ?? null,
    before,
  });
  const kept = {
    ...inputs,
    ...cameBack,
    timeZone: period.timeZone,
    departments: Object.fromEntries([...departments].map(([id, { groupId }]) => [id, groupId])),
  };
  return scope.db.transaction().execute(async (trx) => {
    const inside = { ...scope, db: trx };
    if (!(await write(inside, { figures, revision: 0, inputs: kept, moves }))) return false;
    if (old && revision) {
      const { inputs: own, moves: moved } = old;
      await write(inside, { figures: revision, revision: old.revision + 1, inputs: own, moves: moved });
    }
    await writeLines(trx, scope.organisationId, [...corrections, ...fresh]);
    return true;
  });
}

type Published = {
  readonly figures: Figures;
  readonly revision: number;
  readonly inputs: KeptInputs;
  readonly moves: boolean;
};

async function write(
  { db, organisationId, now }: WorkScope,
  { figures, revision, inputs, moves }: Published,
): Promise<boolean> {
  const written = await db
    .insertInto("publication")
    .values({
      id: newId(),
      organisation_id: organisationId,
      through: figures.through,
      revision,
      moved: moves ? 1 : 0,
      methodology: METHODOLOGY,
      parameters: JSON.stringify(parametersOf(inputs.k)),
      figures: JSON.stringify(figuresForm.parse(figures)),
      inputs: JSON.stringify(inputsForm.parse(inputs)),
      published_at: now,
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "through", "revision"]).doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Last day of the oldest period that waits for its publication. Where nothing ever was logged, none does. */
export async function periodToClose(scope: WorkScope): Promise<Day | null> {
  const standing = await readStanding(scope);
  return standing ? waiting(scope.now, standing) : null;
}

async function readStanding({ db, organisationId }: WorkScope): Promise<Standing | undefined> {
  return db
    .selectFrom("organisation")
    .select((eb) => [
      "time_zone",
      "cadence",
      eb
        .selectFrom("publication")
        .where("organisation_id", "=", organisationId)
        .select((inner) => inner.fn.max("through").as("through"))
        .as("published"),
      eb
        .selectFrom("author_month")
        .where("organisation_id", "=", organisationId)
        .select((inner) => inner.fn.min("month").as("month"))
        .as("first"),
    ])
    .where("id", "=", organisationId)
    .executeTakeFirst();
}

interface Standing {
  readonly time_zone: string;
  readonly cadence: "monthly" | "weekly";
  readonly published: Day | null;
  readonly first: string | null;
}

function waiting(now: number, { time_zone, cadence, published, first }: Standing): Day | null {
  const closed = lastClosedDay(now, time_zone, cadence);
  if (published !== null) return nextPeriod({ day: published }, closed);
  return first === null ? null : nextPeriod({ first }, closed);
}

async function newestPublication({ db, organisationId }: WorkScope): Promise<Published | null> {
  const row = await db
    .selectFrom("publication")
    .select(["figures", "revision", "inputs", "moved"])
    .where("organisation_id", "=", organisationId)
    .orderBy("through", "desc")
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    figures: figuresForm.parse(JSON.parse(row.figures)),
    revision: row.revision,
    inputs: inputsForm.parse(JSON.parse(row.inputs)),
    moves: row.moved === 1,
  };
}

/** The periods that counted something new, ascending. */
async function readClosed({ db, organisationId }: WorkScope): Promise<CountingPeriod[]> {
  const rows = await db
    .selectFrom("publication")
    .select(["through", "published_at"])
    .where("organisation_id", "=", organisationId)
    .where("revision", "=", 0)
    .where("moved", "=", 1)
    .orderBy("through")
    .execute();
  return rows.map(({ through, published_at }) => ({ through, at: published_at }));
}
