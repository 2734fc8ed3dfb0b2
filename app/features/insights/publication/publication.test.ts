import { describe, expect, it } from "vitest";
import { addMonths, monthOf } from "#app/domain/calendar.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import type { Connection } from "#db/client.server.ts";
import { readDecision, withdrawDecision } from "#db/decision-log.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { afterMonth, logDecisions, workScope } from "#tests/support/log-decisions.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { readClosedMonths, readFigures, readProgress } from "../queries.server.ts";
import { organisationsToPublish, publishMissedPeriods, publishPeriod } from "./queries.server.ts";

async function figuresOf(connection: Connection, organisation: SmallOrganisation, month: string) {
  const figures = await readFigures({ ...organisation.scope("leader"), db: connection.db }, month);
  if (figures?.kind !== "figures") throw new Error(`no figures for ${month}`);
  return figures;
}

const figureOf = (figures: PublishedFigures, id: string) =>
  figures.groups.find((g) => g.id === id)?.figure ?? null;

onBothDatabases("a publication", (open) => {
  it("never holds a number or an author of a group that is too small", async () => {
    const organisation = await insertSmallOrganisation(open());
    await logDecisions(open(), organisation, organisation.departments.service, "2026-05", "many", 31, 13);
    await logDecisions(open(), organisation, organisation.departments.purchasing, "2026-05", "few", 4, 179);
    await publishMissedPeriods(workScope(open(), organisation.id, afterMonth("2026-05")));
    const row = await open()
      .db.selectFrom("publication")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .executeTakeFirstOrThrow();
    const figures = await figuresOf(open(), organisation, "2026-05");
    expect(figures.organisation).toMatchObject({ people: 35, decisions: 31 * 13 + 4 * 179 });
    for (const group of figures.groups) expect(group.figure).toBeNull();
    // As a value: the random id of a group may hold the same three digits.
    for (const canary of [`:${4 * 179}`, `:${31 * 13}`, "few-", "many-"])
      expect(row.figures).not.toContain(canary);
    expect(row.basis).toContain("few-");
    expect(JSON.parse(row.parameters)).toMatchObject({ k: 5, decisions: 10, cap: 40, phi0: 1 / 3, nu0: 2 });
  });

  it("is written once when two processes close the month at the same moment, and never again", async () => {
    const organisation = await insertSmallOrganisation(open());
    await logDecisions(open(), organisation, organisation.departments.purchasing, "2026-05", "a", 12);
    const scope = workScope(open(), organisation.id, afterMonth("2026-05"));
    const wrote = await Promise.all([publishPeriod(scope, "2026-05"), publishPeriod(scope, "2026-05")]);
    expect(wrote.sort()).toEqual([false, true]);
    const before = await open()
      .db.selectFrom("publication")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .execute();
    expect(before).toHaveLength(1);
    await logDecisions(open(), organisation, organisation.departments.purchasing, "2026-05", "later", 20);
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
    const [first] = await logDecisions(
      open(),
      organisation,
      organisation.departments.purchasing,
      "2026-05",
      "a",
      12,
    );
    const now = afterMonth("2026-05");
    await publishMissedPeriods(workScope(open(), organisation.id, now));
    const scope = { ...organisation.scope("leader"), db: open().db, now };
    const seen = async () =>
      JSON.stringify([await readClosedMonths(scope), await readFigures(scope, "2026-05")]);
    const before = await seen();
    await logDecisions(open(), organisation, organisation.departments.service, "2026-06", "b", 9, 5);
    const old = await readDecision(open().db, organisation.id, first ?? "");
    if (!old) throw new Error("the decision is gone");
    await open()
      .db.transaction()
      .execute((trx) => withdrawDecision(trx, old, now));
    expect(await publishMissedPeriods(workScope(open(), organisation.id, now + 20 * 86_400_000))).toEqual([]);
    expect(await seen()).toBe(before);
  });

  it("catches up on every month that was missed, and on empty ones", async () => {
    const organisation = await insertSmallOrganisation(open());
    await logDecisions(open(), organisation, organisation.departments.purchasing, "2026-03", "a", 4);
    await logDecisions(open(), organisation, organisation.departments.purchasing, "2026-06", "b", 12);
    const scope = workScope(open(), organisation.id, afterMonth("2026-08"));
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
    expect(await publishMissedPeriods(workScope(open(), other.id, scope.now))).toEqual([]);
  });

  it("follows a threshold that goes up, and lets nobody watch progress beyond what is needed", async () => {
    const organisation = await insertSmallOrganisation(open());
    await logDecisions(open(), organisation, organisation.departments.service, "2026-05", "a", 6);
    await logDecisions(open(), organisation, organisation.departments.purchasing, "2026-05", "b", 14);
    await publishMissedPeriods(workScope(open(), organisation.id, afterMonth("2026-05")));
    await open()
      .db.updateTable("organisation")
      .set({ threshold: 8 })
      .where("id", "=", organisation.id)
      .execute();
    await publishMissedPeriods(workScope(open(), organisation.id, afterMonth("2026-06")));
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
    const ids = await logDecisions(open(), organisation, service, "2026-05", "a", 12);
    await logDecisions(open(), organisation, purchasing, "2026-05", "b", 14);
    await publishMissedPeriods(workScope(open(), organisation.id, afterMonth("2026-05")));
    await logDecisions(open(), organisation, service, "2026-06", "a", 3);
    await logDecisions(open(), organisation, purchasing, "2026-06", "b", 14);
    await publishMissedPeriods(workScope(open(), organisation.id, afterMonth("2026-06")));
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
    await publishMissedPeriods(workScope(open(), organisation.id, afterMonth("2026-07")));
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
    await logDecisions(open(), organisation, organisation.departments.service, "2026-05", "a", 12);
    await logDecisions(open(), organisation, organisation.departments.board, "2026-05", "b", 14);
    await publishMissedPeriods(workScope(open(), organisation.id, afterMonth("2026-05")));
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
    await logDecisions(open(), organisation, organisation.departments.service, month, "a", 12);
    const at = Date.parse(instant);
    const due = async (now: number) =>
      (await organisationsToPublish(workScope(open(), organisation.id, now))).includes(organisation.id);
    expect(await due(at - 1)).toBe(false);
    expect(await publishMissedPeriods(workScope(open(), organisation.id, at - 1))).toEqual([]);
    expect(await due(at)).toBe(true);
    expect(await publishMissedPeriods(workScope(open(), organisation.id, at))).toEqual([month]);
    expect(await due(at)).toBe(false);
  });
});
