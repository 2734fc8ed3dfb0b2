import { expect, it } from "vitest";
import { headlineOf } from "#app/domain/headline.ts";
import { intervalOf } from "#app/domain/interval.ts";
import { type AuthorRow, momentsOf } from "#app/domain/moments.ts";
import type { IndexFigure, PublishedFigures } from "#app/domain/publication.ts";
import { countedReach, isWeighed, type Reach, steps, type Weight } from "#app/domain/weight.ts";
import type { Connection } from "#db/client.server.ts";
import { demoOrganisation } from "#db/demo/demo-organisation.ts";
import { insertDemo } from "#db/seed.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { workScope } from "#tests/support/log-decisions.ts";
import { organisationsToPublish, publishMissedPeriods } from "./queries.server.ts";

interface Raw {
  readonly author: string;
  readonly group: string;
  readonly department: string;
  readonly month: string;
  readonly weight: Weight;
  readonly reach: Reach | null;
  readonly isLeader: boolean;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** Every decision that counts, straight from the tables. */
async function readRaw({ db }: Connection, organisationId: string): Promise<Raw[]> {
  const rows = await db
    .selectFrom("decision")
    .innerJoin("department", "department.id", "decision.department_id")
    .leftJoin("member", "member.author_id", "decision.author_id")
    .select([
      "decision.author_id as author",
      "reporting_group_id as group",
      "decision.department_id as department",
    ])
    .select(["month", "weight", "reach", "member.role as role"])
    .where("decision.organisation_id", "=", organisationId)
    .where("weighing", "=", "weighed")
    .where("touch", "<>", "none_seen")
    .where("withdrawn_at", "is", null)
    .execute();
  return rows.map(({ role, ...row }) => ({ ...row, isLeader: role === "leader" }) as Raw);
}

/** Author rows with the cap of 40 per author, department and month. */
function rowsOf(decisions: readonly Raw[]): AuthorRow[] {
  return [...Map.groupBy(decisions, ({ author }) => author).values()].map((own) => {
    const cells = [...Map.groupBy(own, ({ department, month }) => `${department} ${month}`).values()].map(
      (cell) => {
        const W = sum(cell.map(({ reach }) => countedReach(reach)));
        const Y = sum(cell.map(({ reach, weight }) => countedReach(reach) * steps(weight)));
        return W > 40 ? { W: 40, Y: Math.round((40 * Y) / W) } : { W, Y };
      },
    );
    return { W: sum(cells.map(({ W }) => W)), Y: sum(cells.map(({ Y }) => Y)), n: own.length };
  });
}

function expectFigure(
  figure: IndexFigure | null,
  interval: { p: number; lo: number; hi: number } | null,
  all: readonly Raw[],
) {
  expect(figure).toMatchObject({
    people: new Set(all.map(({ author }) => author)).size,
    decisions: all.length,
    lo: Math.round(100 * (interval?.lo ?? -1)),
    hi: Math.round(100 * (interval?.hi ?? -1)),
  });
  if (figure?.index) expect(figure.index.value).toBe(Math.round(100 * (interval?.p ?? -1)));
}

onBothDatabases("the publications of the demo organisation", (open) => {
  it("hold what its decisions add up to, and its small groups not at all", async () => {
    const { db } = open();
    const demo = demoOrganisation("2026-11-23");
    const { organisationId } = await insertDemo(db, demo, {
      passwordHash: "",
      codeHash: (person) => person.key,
    });
    const scope = workScope(open(), organisationId, Date.UTC(2026, 10, 23));
    expect(await organisationsToPublish(scope)).toContain(organisationId);
    expect(await publishMissedPeriods(scope)).toHaveLength(9);
    expect(await organisationsToPublish(scope)).not.toContain(organisationId);
    const stored = await db
      .selectFrom("publication")
      .select(["through", "figures"])
      .where("organisation_id", "=", organisationId)
      .orderBy("through")
      .execute();
    const figuresAt = (through: string) =>
      JSON.parse(stored.find((row) => row.through === through)?.figures ?? "") as PublishedFigures;
    const raw = await readRaw(open(), organisationId);
    const departments = await db
      .selectFrom("department")
      .selectAll()
      .where("organisation_id", "=", organisationId)
      .execute();
    const headcount = (id: string) =>
      sum(departments.filter((one) => one.reporting_group_id === id).map((one) => one.headcount ?? 0));
    const ids = demo.reportingGroups.map((_, i) => figuresAt("2026-09-30").groups[i]?.id ?? "");

    const september = figuresAt("2026-09-30");
    const quarters = september.quarters.map(({ key }) => key);
    expect(september.groups.map(({ name }) => name.nl)).toEqual(
      demo.reportingGroups.map(({ name }) => name.nl),
    );
    const isShown = (id: string, month: string) =>
      september.groups.find((group) => group.id === id)?.quarters[quarters.indexOf(quarterOf(month))]
        ?.counted ?? false;

    // The headline at the end of a quarter: groups that are shown by their people, all others together.
    const until = (month: string) => raw.filter((one) => one.month <= month);
    const window = until("2026-09");
    const stratum = (one: Raw) => (isShown(one.group, one.month) ? one.group : "rest");
    const own = Map.groupBy(window, stratum);
    const headline = headlineOf([
      ...ids
        .filter((id) => own.has(id))
        .map((id) => ({ id, headcount: headcount(id), moments: momentsOf(rowsOf(own.get(id) ?? [])) })),
      {
        id: "rest",
        headcount: sum(ids.filter((id) => !own.has(id)).map(headcount)),
        moments: momentsOf(rowsOf(own.get("rest") ?? [])),
      },
    ]);
    if (headline.kind === "none") throw new Error("no headline");
    expectFigure(september.organisation.headline, headline.interval, window);
    const weight = (some: readonly Raw[]) => sum(some.map(({ reach }) => countedReach(reach)));
    expect(september.organisation.weighedShare.value).toBe(
      Math.round((100 * weight(window.filter((one) => isWeighed(one.weight)))) / weight(window)),
    );
    expect(september.organisation.participation.value).toBe(
      Math.round((100 * new Set(window.map(({ author }) => author)).size) / sum(ids.map(headcount))),
    );

    // Groups: the quarters in which they are shown, and nothing else.
    let shown = 0;
    for (const group of september.groups) {
      const counted = window.filter((one) => one.group === group.id && isShown(group.id, one.month));
      if (counted.length === 0) expect(group.figure, group.name.nl).toBeNull();
      else expectFigure(group.figure, intervalOf(momentsOf(rowsOf(counted))), counted);
      shown += counted.length > 0 ? 1 : 0;
      for (const [i, { figure, counted: isCounted }] of group.quarters.entries()) {
        const inQuarter = raw.filter((one) => one.group === group.id && quarterOf(one.month) === quarters[i]);
        if (figure) expectFigure(figure, intervalOf(momentsOf(rowsOf(inQuarter))), inQuarter);
        if (isCounted) expect(new Set(inQuarter.map(({ author }) => author)).size).toBeGreaterThanOrEqual(5);
      }
    }
    expect(shown).toBeGreaterThan(3);
    expect(september.groups.filter(({ figure }) => figure === null).length).toBeGreaterThanOrEqual(2);

    // Single months as they were logged, and the month of a quarter that runs: as logged beside the weighted quarters.
    const october = figuresAt("2026-10-31");
    for (const { through, figure } of october.periods) {
      const inMonth = raw.filter(({ month }) => month === through.slice(0, 7));
      expectFigure(figure, intervalOf(momentsOf(rowsOf(inMonth))), inMonth);
    }
    const [all, part] = [until("2026-10"), window].map((some) => momentsOf(rowsOf(some)));
    const share = (part?.S1 ?? 0) / (all?.S1 ?? 1);
    const p = (moments: typeof all) => (moments?.T1 ?? 0) / 3 / (moments?.S1 ?? 1);
    expect(october.organisation.headline).toMatchObject({
      people: new Set(until("2026-10").map(({ author }) => author)).size,
      decisions: until("2026-10").length,
      index: { value: Math.round(100 * (p(all) + share * (headline.interval.p - p(part)))) },
    });
    for (const key of ["quarters", "groups", "changes", "topics"] as const)
      expect(october[key]).toEqual(september[key]);
  }, 60_000);
});
