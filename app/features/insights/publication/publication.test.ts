import { describe, expect, it } from "vitest";
import { addMonths, monthOf, monthStartInstant } from "#app/domain/calendar.ts";
import type { DecisionFields } from "#app/domain/decision.ts";
import { headlineOf } from "#app/domain/headline.ts";
import { shownPercent } from "#app/domain/labels.ts";
import { addMoments, momentsOf, NO_MOMENTS } from "#app/domain/moments.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { countedReach, type Reach, steps, type Weight } from "#app/domain/weight.ts";
import { mintWorkScope, type WorkScope } from "#app/shared/scope.server.ts";
import type { Connection } from "#db/client.server.ts";
import { insertDecisions, readDecision, withdrawDecision } from "#db/decision-log.ts";
import { demoOrganisation } from "#db/demo/demo-organisation.ts";
import { insertDemo } from "#db/seed.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { readClosedMonths, readFigures, readProgress } from "../queries.server.ts";
import { organisationsToPublish, publishMissedPeriods, publishPeriod } from "./queries.server.ts";

const zone = "Europe/Amsterdam";
const afterMonth = (month: string) => monthStartInstant(addMonths(month, 1), zone) + 3_600_000;

function work(connection: Connection, organisationId: string, now: number): WorkScope {
  return mintWorkScope({ db: connection.db, now, organisationId });
}

/** `people` authors of a department each log `each` decisions in a month. */
async function log(
  { db }: Connection,
  organisation: SmallOrganisation,
  departmentId: string,
  month: string,
  prefix: string,
  people: number,
  each = 3,
  more: Partial<DecisionFields> = {},
): Promise<string[]> {
  const decisions = Array.from({ length: people * each }, (_, i) => ({
    id: crypto.randomUUID(),
    organisationId: organisation.id,
    authorId: `${prefix}-${i % people}`,
    departmentId,
    month,
    loggedAt: monthStartInstant(month, zone) + 1000 * i,
    decidedOn: `${month}-01`,
    title: "Een beslissing",
    note: "",
    language: "nl" as const,
    touch: "direct" as const,
    weighing: "weighed" as const,
    weight: ([3, 2, 4, 1, 0] as const)[(i * 7) % 5] as Weight,
    reach: null,
    prevailed: null,
    level: i % 2 ? "team" : "board",
    handover: null,
    cxHelp: null,
    customerGroup: null,
    visibility: "private" as const,
    outweighed: [],
    evidence: [],
    moments: [],
    touched: [],
    asked: [],
    ...more,
  }));
  await db
    .transaction()
    .execute((trx) => insertDecisions(trx, decisions as Parameters<typeof insertDecisions>[1]));
  return decisions.map((decision) => decision.id);
}

async function figuresOf(connection: Connection, organisation: SmallOrganisation, month: string) {
  const figures = await readFigures({ ...organisation.scope("leader"), db: connection.db }, month);
  if (figures?.kind !== "figures") throw new Error(`no figures for ${month}`);
  return figures;
}

const figureOf = (figures: PublishedFigures, id: string) =>
  figures.groups.find((g) => g.id === id)?.figure ?? null;

onBothDatabases("a publication", (open) => {
  it("holds what the decisions of the demo organisation add up to, and its small groups not at all", async () => {
    const { db } = open();
    const demo = demoOrganisation("2026-11-23");
    const { organisationId } = await insertDemo(db, demo, {
      passwordHash: "",
      codeHash: (person) => person.key,
    });
    const scope = work(open(), organisationId, Date.UTC(2026, 10, 23));
    expect(await organisationsToPublish(scope)).toContain(organisationId);
    expect(await publishMissedPeriods(scope)).toHaveLength(9);
    expect(await organisationsToPublish(scope)).not.toContain(organisationId);
    const rows = await db
      .selectFrom("publication")
      .selectAll()
      .where("organisation_id", "=", organisationId)
      .orderBy("month")
      .execute();
    expect(rows.slice(0, -1).every((row) => row.basis === "")).toBe(true);
    const figures = JSON.parse(rows.at(-1)?.figures ?? "") as PublishedFigures;

    const decisions = await db
      .selectFrom("decision")
      .innerJoin("department", "department.id", "decision.department_id")
      .select([
        "author_id",
        "reporting_group_id as group",
        "decision.department_id as department",
        "month",
        "weight",
        "reach",
      ])
      .where("decision.organisation_id", "=", organisationId)
      .where("weighing", "=", "weighed")
      .where("touch", "<>", "none_seen")
      .where("withdrawn_at", "is", null)
      .where("month", "<=", "2026-10")
      .execute();
    const byGroup = Map.groupBy(decisions, (decision) => decision.group);
    const strata = [...byGroup].map(([id, all]) => {
      const perAuthor = [...Map.groupBy(all, (decision) => decision.author_id).values()].map((own) => {
        const cells = [...Map.groupBy(own, (one) => `${one.department} ${one.month}`).values()].map(
          (cell) => {
            const W = cell.reduce((sum, one) => sum + countedReach(one.reach as Reach | null), 0);
            const Y = cell.reduce(
              (sum, one) => sum + countedReach(one.reach as Reach | null) * steps(one.weight as Weight),
              0,
            );
            return W > 40 ? { W: 40, Y: Math.round((40 * Y) / W) } : { W, Y };
          },
        );
        return {
          W: cells.reduce((sum, c) => sum + c.W, 0),
          Y: cells.reduce((sum, c) => sum + c.Y, 0),
          n: own.length,
        };
      });
      return { id, people: perAuthor.length, moments: momentsOf(perAuthor) };
    });
    const departments = await db
      .selectFrom("department")
      .selectAll()
      .where("organisation_id", "=", organisationId)
      .execute();
    const headcount = (id: string) =>
      departments.filter((d) => d.reporting_group_id === id).reduce((sum, d) => sum + (d.headcount ?? 0), 0);
    // Groups that are not shown enter the headline together (make-publication.ts).
    const isShown = (id: string) => figures.groups.find((group) => group.id === id)?.figure !== null;
    const whole = strata.map((stratum) => ({ ...stratum, headcount: headcount(stratum.id) }));
    const rest = whole.filter(({ id }) => !isShown(id));
    const headline = headlineOf([
      ...whole.filter(({ id }) => isShown(id)),
      {
        id: "rest",
        headcount: rest.reduce((sum, { headcount: people }) => sum + people, 0),
        moments: rest.map(({ moments }) => moments).reduce(addMoments, NO_MOMENTS),
      },
    ]);
    if (headline.kind === "none") throw new Error("no headline");
    const people = new Set(decisions.map((decision) => decision.author_id)).size;
    expect(figures.organisation).toMatchObject({
      people,
      decisions: decisions.length,
      asOf: "2026-10",
      index: shownPercent(100 * headline.interval.p, people),
      lo: Math.round(100 * headline.interval.lo),
      hi: Math.round(100 * headline.interval.hi),
    });
    let fresh = 0;
    for (const group of figures.groups) {
      const stratum = strata.find(({ id }) => id === group.id);
      if ((stratum?.people ?? 0) < 5) expect(group.figure, group.name.nl).toBeNull();
      if (group.figure?.asOf !== "2026-10") continue;
      fresh++;
      expect(group.figure).toMatchObject({ people: stratum?.people, decisions: stratum?.moments.n });
    }
    expect(fresh).toBeGreaterThan(0);
    expect(figures.groups.map((group) => group.name.nl)).toEqual(
      demo.reportingGroups.map((group) => group.name.nl),
    );
    expect(figures.groups.filter((group) => group.figure === null).length).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it("never holds a number or an author of a group that is too small", async () => {
    const organisation = await insertSmallOrganisation(open());
    await log(open(), organisation, organisation.departments.service, "2026-05", "many", 31, 13);
    await log(open(), organisation, organisation.departments.purchasing, "2026-05", "few", 4, 179);
    await publishMissedPeriods(work(open(), organisation.id, afterMonth("2026-05")));
    const row = await open()
      .db.selectFrom("publication")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .executeTakeFirstOrThrow();
    const figures = await figuresOf(open(), organisation, "2026-05");
    expect(figures.organisation).toMatchObject({ people: 35, decisions: 31 * 13 + 4 * 179 });
    for (const group of figures.groups) expect(group.figure).toBeNull();
    for (const canary of [4 * 179, 31 * 13, "few-", "many-"])
      expect(row.figures).not.toContain(String(canary));
    expect(row.basis).toContain("few-");
    expect(JSON.parse(row.parameters)).toMatchObject({ k: 5, decisions: 10, cap: 40, phi0: 1 / 3, nu0: 2 });
  });

  it("is written once when two processes close the month at the same moment, and never again", async () => {
    const organisation = await insertSmallOrganisation(open());
    await log(open(), organisation, organisation.departments.purchasing, "2026-05", "a", 12);
    const scope = work(open(), organisation.id, afterMonth("2026-05"));
    const wrote = await Promise.all([publishPeriod(scope, "2026-05"), publishPeriod(scope, "2026-05")]);
    expect(wrote.sort()).toEqual([false, true]);
    const before = await open()
      .db.selectFrom("publication")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .execute();
    expect(before).toHaveLength(1);
    await log(open(), organisation, organisation.departments.purchasing, "2026-05", "later", 20);
    expect(await publishPeriod(scope, "2026-05")).toBe(false);
    expect(await publishPeriod(scope, "2026-04")).toBe(false);
    expect(await publishPeriod(scope, "2026-06"), "June is not over").toBe(false);
    expect(
      await open()
        .db.selectFrom("publication")
        .selectAll()
        .where("organisation_id", "=", organisation.id)
        .execute(),
    ).toEqual(before);
  });

  it("does not move while a month is open, whatever is logged, edited or withdrawn", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [first] = await log(open(), organisation, organisation.departments.purchasing, "2026-05", "a", 12);
    const now = afterMonth("2026-05");
    await publishMissedPeriods(work(open(), organisation.id, now));
    const scope = { ...organisation.scope("leader"), db: open().db, now };
    const seen = async () =>
      JSON.stringify([await readClosedMonths(scope), await readFigures(scope, "2026-05")]);
    const before = await seen();
    await log(open(), organisation, organisation.departments.service, "2026-06", "b", 9, 5);
    const old = await readDecision(open().db, organisation.id, first ?? "");
    if (!old) throw new Error("the decision is gone");
    await open()
      .db.transaction()
      .execute((trx) => withdrawDecision(trx, old, now));
    expect(await publishMissedPeriods(work(open(), organisation.id, now + 20 * 86_400_000))).toEqual([]);
    expect(await seen()).toBe(before);
  });

  it("catches up on every month that was missed, and on empty ones", async () => {
    const organisation = await insertSmallOrganisation(open());
    await log(open(), organisation, organisation.departments.purchasing, "2026-03", "a", 4);
    await log(open(), organisation, organisation.departments.purchasing, "2026-06", "b", 12);
    const scope = work(open(), organisation.id, afterMonth("2026-08"));
    expect(await publishMissedPeriods(scope)).toEqual([
      "2026-03",
      "2026-04",
      "2026-05",
      "2026-06",
      "2026-07",
      "2026-08",
    ]);
    const reader = organisation.scope("leader");
    expect(await readFigures(reader, "2026-05")).toMatchObject({ kind: "none", reason: "too-few" });
    expect(await figuresOf(open(), organisation, "2026-08")).toMatchObject({
      from: "2026-03",
      organisation: { people: 16 },
    });
    const other = await insertSmallOrganisation(open(), "Nog niets");
    expect(await publishMissedPeriods(work(open(), other.id, scope.now))).toEqual([]);
  });

  it("follows a threshold that goes up, and lets nobody watch progress beyond what is needed", async () => {
    const organisation = await insertSmallOrganisation(open());
    await log(open(), organisation, organisation.departments.service, "2026-05", "a", 6);
    await log(open(), organisation, organisation.departments.purchasing, "2026-05", "b", 14);
    await publishMissedPeriods(work(open(), organisation.id, afterMonth("2026-05")));
    await open()
      .db.updateTable("organisation")
      .set({ threshold: 8 })
      .where("id", "=", organisation.id)
      .execute();
    await publishMissedPeriods(work(open(), organisation.id, afterMonth("2026-06")));
    const [may, june] = [
      await figuresOf(open(), organisation, "2026-05"),
      await figuresOf(open(), organisation, "2026-06"),
    ];
    expect(figureOf(may, organisation.groups.floor)?.people).toBe(6);
    expect(june.groups.map((group) => group.figure)).toEqual([null, null]);
    expect(june.threshold).toBe(8);
    const scope = { ...organisation.scope("employee"), threshold: 8, now: afterMonth("2026-06") };
    expect(await readProgress(scope)).toEqual({
      people: 8,
      decisions: 10,
      neededPeople: 8,
      neededDecisions: 10,
    });
  });

  it("holds a group in which one to four people changed something, late withdrawals included", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { service, purchasing } = organisation.departments;
    const ids = await log(open(), organisation, service, "2026-05", "a", 12);
    await log(open(), organisation, purchasing, "2026-05", "b", 14);
    await publishMissedPeriods(work(open(), organisation.id, afterMonth("2026-05")));
    await log(open(), organisation, service, "2026-06", "a", 3);
    await log(open(), organisation, purchasing, "2026-06", "b", 14);
    await publishMissedPeriods(work(open(), organisation.id, afterMonth("2026-06")));
    const [may, june] = [
      await figuresOf(open(), organisation, "2026-05"),
      await figuresOf(open(), organisation, "2026-06"),
    ];
    expect(figureOf(june, organisation.groups.floor)).toEqual(figureOf(may, organisation.groups.floor));
    expect(figureOf(may, organisation.groups.floor)).toMatchObject({ asOf: "2026-05" });
    const old = await readDecision(open().db, organisation.id, ids[0] ?? "");
    if (!old) throw new Error("the decision is gone");
    await open()
      .db.transaction()
      .execute((trx) => withdrawDecision(trx, old, afterMonth("2026-06")));
    await publishMissedPeriods(work(open(), organisation.id, afterMonth("2026-07")));
    const july = await figuresOf(open(), organisation, "2026-07");
    expect(july.organisation, "one person withdrew a decision of a closed month").toEqual({
      ...june.organisation,
    });
    expect(july.month).toBe("2026-07");
  });

  it("works when nobody gave headcounts", async () => {
    const organisation = await insertSmallOrganisation(open());
    await open()
      .db.updateTable("department")
      .set({ headcount: null })
      .where("organisation_id", "=", organisation.id)
      .execute();
    await log(open(), organisation, organisation.departments.service, "2026-05", "a", 12);
    await log(open(), organisation, organisation.departments.board, "2026-05", "b", 14);
    await publishMissedPeriods(work(open(), organisation.id, afterMonth("2026-05")));
    const figures = await figuresOf(open(), organisation, "2026-05");
    expect(figures.organisation.participation).toEqual({ kind: "exact", value: 100 });
    expect(figures.organisation.people).toBe(26);
  });
});

describe("the moment at which a month closes", () => {
  it("is midnight where the organisation is, also when clocks change and years end", () => {
    for (const [timeZone, month, instant] of [
      ["Europe/Amsterdam", "2026-10", "2026-10-31T23:00:00Z"],
      ["Europe/Amsterdam", "2027-03", "2027-03-31T22:00:00Z"],
      ["Europe/Amsterdam", "2026-12", "2026-12-31T23:00:00Z"],
      ["Pacific/Auckland", "2026-12", "2026-12-31T11:00:00Z"],
    ] as const) {
      const at = Date.parse(instant);
      expect(monthOf(at - 1, timeZone)).toBe(month);
      expect(monthOf(at, timeZone)).toBe(addMonths(month, 1));
    }
  });
});

onBothDatabases("closing at midnight", (open) => {
  it.each([
    ["Europe/Amsterdam", "2026-10", "2026-10-31T23:00:00Z"],
    ["Europe/Amsterdam", "2027-03", "2027-03-31T22:00:00Z"],
    ["Europe/Amsterdam", "2026-12", "2026-12-31T23:00:00Z"],
    ["Pacific/Auckland", "2026-12", "2026-12-31T11:00:00Z"],
  ])("waits in %s for the very end of %s", async (timeZone, month, instant) => {
    const organisation = await insertSmallOrganisation(open());
    await open()
      .db.updateTable("organisation")
      .set({ time_zone: timeZone })
      .where("id", "=", organisation.id)
      .execute();
    await log(open(), organisation, organisation.departments.service, month, "a", 12);
    const at = Date.parse(instant);
    const due = async (now: number) =>
      (await organisationsToPublish(work(open(), organisation.id, now))).includes(organisation.id);
    expect(await due(at - 1)).toBe(false);
    expect(await publishMissedPeriods(work(open(), organisation.id, at - 1))).toEqual([]);
    expect(await due(at)).toBe(true);
    expect(await publishMissedPeriods(work(open(), organisation.id, at))).toEqual([month]);
    expect(await due(at)).toBe(false);
  });
});
