import { expect, it } from "vitest";
import { addMonths, lastDayOf, monthOf } from "#app/domain/calendar.ts";
import type { Connection } from "#db/client.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { afterMonth, logDecisions, workScope } from "#tests/support/log-decisions.ts";
import {
  closeMonth,
  figuresOf,
  groupIn,
  storedPublications,
  withdrawAfter,
} from "#tests/support/publications.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { readFigures, readPeriods } from "../queries.server.ts";
import { organisationsToPublish, publishMissedPeriods, publishPeriod } from "./queries.server.ts";

const DAY = 86_400_000;

/** A quarter in which many people of two groups log. */
async function logQuarter(
  connection: Connection,
  organisation: SmallOrganisation,
  months: readonly string[],
  people = 12,
) {
  const { service, purchasing } = organisation.departments;
  const ids: string[] = [];
  for (const month of months) {
    ids.push(...(await logDecisions(connection, organisation, service, month, "a", people)));
    ids.push(...(await logDecisions(connection, organisation, purchasing, month, "b", people)));
  }
  return ids;
}

onBothDatabases("a publication", (open) => {
  it("never holds a number or an author of a group that is too small", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { service, purchasing } = organisation.departments;
    await logDecisions(open(), organisation, service, "2026-04", "many", 31, 13);
    await logDecisions(open(), organisation, purchasing, "2026-04", "few", 4, 179);
    await closeMonth(open(), organisation, "2026-06");
    const rows = await storedPublications(open(), organisation);
    const figures = await figuresOf(open(), organisation, "2026-06-30");
    expect(figures.organisation.headline).toMatchObject({ people: 35, decisions: 31 * 13 + 4 * 179 });
    expect(figures.quarters.map(({ key }) => key)).toEqual(["2026-Q2"]);
    expect(figures.groups.map(({ figure }) => figure)).toEqual([null, null]);
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      // As a value: the random id of a group may hold the same three digits.
      for (const canary of [`:${4 * 179}`, `:${31 * 13}`, ":4,", "few-", "many-"]) {
        expect(row.figures).not.toContain(canary);
        expect(row.inputs).not.toContain(canary);
      }
      expect(JSON.parse(row.parameters)).toMatchObject({
        k: 5,
        decisions: 10,
        cap: 40,
        phi0: 1 / 3,
        nu0: 2,
        months: 12,
      });
    }
  });

  it("is written once when two processes close the month at the same moment, and never again", async () => {
    const organisation = await insertSmallOrganisation(open());
    await logQuarter(open(), organisation, ["2026-05"]);
    const scope = workScope(open(), organisation.id, afterMonth("2026-05"));
    const wrote = await Promise.all([publishPeriod(scope, "2026-05-31"), publishPeriod(scope, "2026-05-31")]);
    expect(wrote.sort()).toEqual([false, true]);
    const before = await storedPublications(open(), organisation);
    expect(before).toHaveLength(1);
    const counted = await open()
      .db.selectFrom("counted")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .execute();
    expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(72);
    await logDecisions(open(), organisation, organisation.departments.purchasing, "2026-05", "later", 20);
    expect(await publishPeriod(scope, "2026-05-31")).toBe(false);
    expect(await publishPeriod(scope, "2026-04-30")).toBe(false);
    expect(await publishPeriod(scope, "2026-06-30"), "June is not over").toBe(false);
    expect(await storedPublications(open(), organisation)).toEqual(before);
  });

  it("does not move while a period is open, whatever is logged, edited or withdrawn", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [first, ...others] = await logQuarter(open(), organisation, ["2026-04", "2026-05"]);
    const now = afterMonth("2026-05");
    await closeMonth(open(), organisation, "2026-05");
    const scope = { ...organisation.scope("leader"), db: open().db, now };
    const seen = async () =>
      JSON.stringify([
        await readPeriods(scope),
        await readFigures(scope, "2026-05-31"),
        await readFigures(scope, "2026-04-30"),
      ]);
    const before = await seen();
    await logDecisions(open(), organisation, organisation.departments.service, "2026-06", "c", 9, 5);
    await withdrawAfter(open(), organisation, "2026-05", [first, ...others.slice(0, 30)]);
    expect(await publishMissedPeriods(workScope(open(), organisation.id, now + 20 * DAY))).toEqual([]);
    expect(await seen()).toBe(before);
    await closeMonth(open(), organisation, "2026-06");
    expect(
      JSON.stringify([await readFigures(scope, "2026-05-31", 0), await readFigures(scope, "2026-04-30")]),
    ).toBe(JSON.stringify(JSON.parse(before).slice(1)));
  });

  it("catches up on every month that was missed, and on empty ones", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { service, purchasing } = organisation.departments;
    await logDecisions(open(), organisation, purchasing, "2026-03", "a", 4);
    await logDecisions(open(), organisation, purchasing, "2026-06", "b", 12);
    await logDecisions(open(), organisation, service, "2026-06", "c", 12);
    expect(await closeMonth(open(), organisation, "2026-08")).toEqual(
      ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08"].map(lastDayOf),
    );
    const reader = { ...organisation.scope("leader"), db: open().db };
    expect(await readFigures(reader, "2026-05-31")).toMatchObject({ kind: "none" });
    const figures = await figuresOf(open(), organisation, "2026-08-31");
    expect(figures, "the four of March count in June, the first period of enough people").toMatchObject({
      from: "2026-06",
      organisation: { headline: { people: 28, decisions: 4 * 3 + 24 * 3 }, asOf: "2026-08-31" },
    });
    expect(figures.periods.map(({ through }) => through)).toEqual(["2026-06-30"]);
    const other = await insertSmallOrganisation(open(), "Nog niets");
    expect(await closeMonth(open(), other, "2026-08")).toEqual([]);
  });

  it("waits with a month in which one to four people logged, and takes it along with the next", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { service } = organisation.departments;
    await logQuarter(open(), organisation, ["2026-04", "2026-05"]);
    await logDecisions(open(), organisation, service, "2026-06", "a", 4, 7);
    await logDecisions(open(), organisation, service, "2026-07", "a", 12, 2);
    await closeMonth(open(), organisation, "2026-07");
    const [may, june, july] = [
      await figuresOf(open(), organisation, "2026-05-31"),
      await figuresOf(open(), organisation, "2026-06-30"),
      await figuresOf(open(), organisation, "2026-07-31"),
    ];
    expect(june.organisation.headline).toEqual(may.organisation.headline);
    expect([june.organisation.asOf, june.periods]).toEqual(["2026-05-31", may.periods]);
    expect(june.quarters.map(({ key, figure }) => [key, figure?.decisions])).toEqual([["2026-Q2", 144]]);
    expect(july.organisation).toMatchObject({ asOf: "2026-07-31", headline: { decisions: 144 + 28 + 24 } });
    expect(july.periods.map(({ through, figure }) => [through, figure.decisions])).toEqual([
      ["2026-04-30", 72],
      ["2026-05-31", 72],
      ["2026-07-31", 52],
    ]);
  });

  it("tells no topic of what waits", async () => {
    const organisation = await insertSmallOrganisation(open());
    await logQuarter(open(), organisation, ["2026-04", "2026-05"]);
    await logDecisions(open(), organisation, organisation.departments.service, "2026-06", "w", 4, 40, {
      evidence: ["survey"],
      weight: 4,
    });
    await closeMonth(open(), organisation, "2026-06");
    const { topics } = await figuresOf(open(), organisation, "2026-06-30");
    expect(topics.touch?.organisation.decisions).toBe(140);
    expect(topics.weights?.organisation.decisions).toBe(140);
    expect(topics.evidence).toBeUndefined();
  });

  it("works when nobody gave headcounts, by the accounts that are in use", async () => {
    const organisation = await insertSmallOrganisation(open());
    await open()
      .db.updateTable("department")
      .set({ headcount: null })
      .where("organisation_id", "=", organisation.id)
      .execute();
    await logQuarter(open(), organisation, ["2026-05"]);
    await closeMonth(open(), organisation, "2026-05");
    const figures = await figuresOf(open(), organisation, "2026-05-31");
    // Five members; the twenty-four authors of this test have no account.
    expect(figures.organisation).toMatchObject({
      participation: { kind: "exact", value: 100 },
      headline: { people: 24 },
    });
    const [row] = await storedPublications(open(), organisation);
    expect(JSON.parse(row?.inputs ?? "").groups).toMatchObject([{ headcount: 2 }, { headcount: 3 }]);
  });
});

onBothDatabases("closing a quarter at midnight", (open) => {
  it.each([
    ["Europe/Amsterdam", "2026-09", "2026-09-30T22:00:00Z"],
    ["Europe/Amsterdam", "2027-03", "2027-03-31T22:00:00Z"],
    ["Europe/Amsterdam", "2026-12", "2026-12-31T23:00:00Z"],
    ["Pacific/Auckland", "2026-12", "2026-12-31T11:00:00Z"],
    ["America/Los_Angeles", "2026-06", "2026-07-01T07:00:00Z"],
    ["Asia/Kathmandu", "2026-03", "2026-03-31T18:15:00Z"],
  ])("waits in %s for the very end of %s", async (timeZone, month, instant) => {
    const organisation = await insertSmallOrganisation(open());
    await open()
      .db.updateTable("organisation")
      .set({ time_zone: timeZone })
      .where("id", "=", organisation.id)
      .execute();
    await logDecisions(open(), organisation, organisation.departments.service, month, "a", 12);
    await logDecisions(open(), organisation, organisation.departments.purchasing, month, "b", 12);
    const at = Date.parse(instant);
    expect([monthOf(at - 1, timeZone), monthOf(at, timeZone)]).toEqual([month, addMonths(month, 1)]);
    const due = async (now: number) =>
      (await organisationsToPublish(workScope(open(), organisation.id, now))).includes(organisation.id);
    expect(await due(at - 1)).toBe(false);
    expect(await publishMissedPeriods(workScope(open(), organisation.id, at - 1))).toEqual([]);
    expect(await due(at)).toBe(true);
    expect(await publishMissedPeriods(workScope(open(), organisation.id, at))).toEqual([lastDayOf(month)]);
    expect(await due(at)).toBe(false);
    const figures = await figuresOf(open(), organisation, lastDayOf(month));
    expect(groupIn(figures, organisation.groups.floor)?.figure).toMatchObject({ people: 12, decisions: 36 });
  });
});
