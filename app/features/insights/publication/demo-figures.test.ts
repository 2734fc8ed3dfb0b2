import { expect, it } from "vitest";
import { headlineOf } from "#app/domain/headline.ts";
import { shownPercent } from "#app/domain/labels.ts";
import { addMoments, momentsOf, NO_MOMENTS } from "#app/domain/moments.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { countedReach, type Reach, steps, type Weight } from "#app/domain/weight.ts";
import { demoOrganisation } from "#db/demo/demo-organisation.ts";
import { insertDemo } from "#db/seed.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { workScope } from "#tests/support/log-decisions.ts";
import { organisationsToPublish, publishMissedPeriods } from "./queries.server.ts";

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
});
