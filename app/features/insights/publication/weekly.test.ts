import { expect, it } from "vitest";
import type { Cadence, Day } from "#app/domain/calendar.ts";
import type { Connection } from "#db/client.server.ts";
import { readDecision, withdrawDecision } from "#db/decision-log.ts";
import { insertAll } from "#tests/support/a-decision.ts";
import { anyDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { workScope } from "#tests/support/log-decisions.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { readFigures } from "../queries.server.ts";
import { organisationsToPublish, publishMissedPeriods } from "./queries.server.ts";

const at = (instant: string) => Date.parse(instant);

onBothDatabases("closing by the week", (open) => {
  /** Everybody works in customer service, so that one department is enough for a headline. */
  async function found(cadence: Cadence, timeZone = "Europe/Amsterdam") {
    const organisation = await insertSmallOrganisation(open());
    const { db } = open();
    await db
      .updateTable("organisation")
      .set({ cadence, time_zone: timeZone })
      .where("id", "=", organisation.id)
      .execute();
    await db
      .updateTable("department")
      .set({ headcount: 20 })
      .where("id", "=", organisation.departments.service)
      .execute();
    return organisation;
  }

  const choose = ({ id }: SmallOrganisation, cadence: Cadence) =>
    open().db.updateTable("organisation").set({ cadence }).where("id", "=", id).execute();

  /** So many people log one decision each. @returns the ids of the decisions */
  async function log(organisation: SmallOrganisation, instant: string, people = 12): Promise<string[]> {
    const decisions = Array.from({ length: people }, (_, i) =>
      anyDecision(organisation.scope("employee"), {
        authorId: `${organisation.id}-${i}`,
        departmentId: organisation.departments.service,
        loggedAt: at(instant),
        month: instant.slice(0, 7),
      }),
    );
    await insertAll(open(), decisions);
    return decisions.map(({ id }) => id);
  }

  const close = ({ id }: SmallOrganisation, instant: string) =>
    publishMissedPeriods(workScope(open(), id, at(instant)));

  const isDue = async ({ id }: SmallOrganisation, now: number) =>
    (await organisationsToPublish(workScope(open(), id, now))).includes(id);

  async function headline(organisation: SmallOrganisation, through: Day) {
    const figures = await readFigures({ ...organisation.scope("leader"), db: open().db }, through);
    if (figures?.kind !== "figures") return null;
    const { headline: figure, isRounded, asOf } = figures.organisation;
    return { decisions: figure.decisions, isRounded, asOf };
  }

  /** How many decisions were counted, and how many there are. */
  async function totals({ id }: SmallOrganisation) {
    const of = async (table: "author_month" | "counted") => {
      const sum = (connection: Connection) => connection.db.fn.sum<number | null>("n").as("n");
      const row = await open()
        .db.selectFrom(table)
        .select(sum(open()))
        .where("organisation_id", "=", id)
        .executeTakeFirstOrThrow();
      return row.n ?? 0;
    };
    return { counted: await of("counted"), logged: await of("author_month") };
  }

  async function revisions({ id }: SmallOrganisation): Promise<Day[]> {
    const rows = await open()
      .db.selectFrom("publication")
      .select("through")
      .where("organisation_id", "=", id)
      .where("revision", ">", 0)
      .execute();
    return rows.map(({ through }) => through);
  }

  it("counts every decision of a month once, and nests in it", async () => {
    const organisation = await found("weekly");
    await log(organisation, "2026-11-03T10:00:00Z");
    expect(await close(organisation, "2026-11-09T01:00:00Z")).toEqual(["2026-11-08"]);
    expect(await headline(organisation, "2026-11-08")).toEqual({
      decisions: 10,
      isRounded: true,
      asOf: "2026-11-08",
    });
    await log(organisation, "2026-11-10T10:00:00Z");
    expect(await close(organisation, "2026-11-16T01:00:00Z")).toEqual(["2026-11-15"]);
    expect(await totals(organisation)).toEqual({ counted: 24, logged: 24 });
    expect(await headline(organisation, "2026-11-15")).toMatchObject({ decisions: 20 });
    await log(organisation, "2026-11-17T10:00:00Z", 17);
    expect(await close(organisation, "2026-11-23T01:00:00Z")).toEqual(["2026-11-22"]);
    expect(await totals(organisation)).toEqual({ counted: 41, logged: 41 });
    // Nobody logs in the last days: the month closes with what its weeks counted.
    expect(await close(organisation, "2026-12-01T01:00:00Z")).toEqual(["2026-11-30"]);
    expect(await headline(organisation, "2026-11-30")).toEqual({
      decisions: 41,
      isRounded: false,
      asOf: "2026-11-30",
    });
    expect(await revisions(organisation)).toEqual([]);
  });

  it("loses nothing of weeks and months in which too few people logged", async () => {
    const organisation = await found("weekly");
    await log(organisation, "2026-10-06T10:00:00Z");
    await close(organisation, "2026-10-12T01:00:00Z");
    await log(organisation, "2026-10-13T10:00:00Z", 3);
    expect(await close(organisation, "2026-10-19T01:00:00Z")).toEqual(["2026-10-18"]);
    expect(await headline(organisation, "2026-10-18")).toMatchObject({ asOf: "2026-10-11" });
    // Three people are too few for the month as well, and for the first week of the next.
    expect(await close(organisation, "2026-11-02T01:00:00Z")).toEqual(["2026-10-31", "2026-11-01"]);
    await log(organisation, "2026-11-03T10:00:00Z", 2);
    await close(organisation, "2026-11-09T01:00:00Z");
    expect(await totals(organisation)).toEqual({ counted: 12, logged: 17 });
    await log(organisation, "2026-11-10T10:00:00Z", 8);
    await close(organisation, "2026-11-16T01:00:00Z");
    expect(await totals(organisation)).toEqual({ counted: 25, logged: 25 });
    await log(organisation, "2026-11-17T10:00:00Z", 9);
    await close(organisation, "2026-11-23T01:00:00Z");
    await close(organisation, "2026-12-01T01:00:00Z");
    await log(organisation, "2026-12-02T10:00:00Z", 9);
    await close(organisation, "2026-12-07T01:00:00Z");
    expect(await totals(organisation)).toEqual({ counted: 43, logged: 43 });
    expect(await headline(organisation, "2026-11-30")).toMatchObject({ decisions: 34 });
    expect(await revisions(organisation)).toEqual([]);
  });

  it("closes after three weeks of standstill the last week only, with what was logged in it", async () => {
    const organisation = await found("weekly");
    await log(organisation, "2026-11-03T10:00:00Z");
    await close(organisation, "2026-11-09T01:00:00Z");
    for (const day of ["10", "17", "24", "26"]) await log(organisation, `2026-11-${day}T10:00:00Z`);
    expect(await close(organisation, "2026-11-27T10:00:00Z")).toEqual(["2026-11-22"]);
    expect(await totals(organisation)).toEqual({ counted: 36, logged: 60 });
    expect(await headline(organisation, "2026-11-22")).toMatchObject({ decisions: 40 });
    expect(await close(organisation, "2026-12-01T01:00:00Z")).toEqual(["2026-11-30"]);
    expect(await headline(organisation, "2026-11-30")).toMatchObject({ decisions: 60 });
    await log(organisation, "2026-12-01T10:00:00Z");
    await log(organisation, "2026-12-15T10:00:00Z");
    await log(organisation, "2027-01-03T10:00:00Z");
    await log(organisation, "2027-01-05T10:00:00Z");
    expect(await close(organisation, "2027-01-06T10:00:00Z")).toEqual(["2026-12-31", "2027-01-03"]);
    expect(await totals(organisation)).toEqual({ counted: 96, logged: 108 });
    expect(await revisions(organisation)).toEqual([]);
  });

  it("begins in the middle of a month, and ends there", async () => {
    const organisation = await found("monthly");
    await log(organisation, "2026-10-06T10:00:00Z");
    expect(await close(organisation, "2026-11-01T01:00:00Z")).toEqual(["2026-10-31"]);
    await log(organisation, "2026-11-12T10:00:00Z");
    await log(organisation, "2026-11-19T10:00:00Z");
    expect(await close(organisation, "2026-11-20T10:00:00Z")).toEqual([]);
    await choose(organisation, "weekly");
    expect(await close(organisation, "2026-11-20T10:00:00Z")).toEqual(["2026-11-15"]);
    // Not what was logged after that Sunday.
    expect(await totals(organisation)).toEqual({ counted: 24, logged: 36 });
    await choose(organisation, "monthly");
    expect(await close(organisation, "2026-11-24T10:00:00Z")).toEqual([]);
    await choose(organisation, "weekly");
    expect(await close(organisation, "2026-11-24T10:00:00Z")).toEqual(["2026-11-22"]);
    await choose(organisation, "monthly");
    await log(organisation, "2026-11-25T10:00:00Z");
    expect(await close(organisation, "2026-11-30T10:00:00Z")).toEqual([]);
    expect(await close(organisation, "2026-12-01T01:00:00Z")).toEqual(["2026-11-30"]);
    expect(await totals(organisation)).toEqual({ counted: 48, logged: 48 });
    expect(await headline(organisation, "2026-11-30")).toMatchObject({ decisions: 48, isRounded: false });
    expect(await close(organisation, "2026-12-07T01:00:00Z")).toEqual([]);
    expect(await revisions(organisation)).toEqual([]);
  });

  it("takes a withdrawal inside the month out of the next week, and of a closed month as a revision", async () => {
    const organisation = await found("weekly");
    const ids = await log(organisation, "2026-11-03T10:00:00Z");
    await close(organisation, "2026-11-09T01:00:00Z");
    const withdraw = async (id: string | undefined, instant: string) => {
      const old = await readDecision(open().db, organisation.id, id ?? "");
      if (old)
        await open()
          .db.transaction()
          .execute((trx) => withdrawDecision(trx, old, at(instant)));
    };
    await withdraw(ids[0], "2026-11-10T10:00:00Z");
    await log(organisation, "2026-11-11T10:00:00Z");
    await close(organisation, "2026-11-16T01:00:00Z");
    expect(await totals(organisation)).toEqual({ counted: 23, logged: 23 });
    await close(organisation, "2026-12-01T01:00:00Z");
    expect(await revisions(organisation)).toEqual([]);
    for (const id of ids.slice(1, 4)) await withdraw(id, "2026-12-02T10:00:00Z");
    await log(organisation, "2026-12-03T10:00:00Z");
    await close(organisation, "2026-12-07T01:00:00Z");
    expect(await totals(organisation), "three people wait").toEqual({ counted: 35, logged: 32 });
    for (const id of ids.slice(4, 7)) await withdraw(id, "2026-12-08T10:00:00Z");
    await close(organisation, "2026-12-14T01:00:00Z");
    expect(await totals(organisation)).toEqual({ counted: 29, logged: 29 });
    expect(await revisions(organisation)).toEqual(["2026-12-06"]);
    expect(await headline(organisation, "2026-11-30")).toMatchObject({ decisions: 23 });
    await close(organisation, "2027-01-01T01:00:00Z");
    expect(await headline(organisation, "2026-12-31")).toMatchObject({ decisions: 29 });
  });

  it.each([
    ["Europe/Amsterdam", "2026-10-20T10:00:00Z", "2026-10-25", "2026-10-25T23:00:00Z"],
    ["Europe/Amsterdam", "2027-03-23T10:00:00Z", "2027-03-28", "2027-03-28T22:00:00Z"],
    ["Europe/Amsterdam", "2026-12-29T10:00:00Z", "2026-12-31", "2026-12-31T23:00:00Z"],
    ["Europe/Amsterdam", "2027-01-02T10:00:00Z", "2027-01-03", "2027-01-03T23:00:00Z"],
    ["Pacific/Auckland", "2026-12-29T10:00:00Z", "2026-12-31", "2026-12-31T11:00:00Z"],
    ["Pacific/Auckland", "2026-09-22T10:00:00Z", "2026-09-27", "2026-09-27T11:00:00Z"],
    ["America/Los_Angeles", "2026-10-27T10:00:00Z", "2026-10-31", "2026-11-01T07:00:00Z"],
    ["America/Los_Angeles", "2026-11-01T18:00:00Z", "2026-11-01", "2026-11-02T08:00:00Z"],
  ])(
    "waits in %s, where somebody logged at %s, for the very end of %s",
    async (zone, logged, through, end) => {
      const organisation = await found("weekly", zone);
      await log(organisation, logged);
      const midnight = at(end);
      // The weeks of this month that were over before anybody logged.
      const early = await publishMissedPeriods(workScope(open(), organisation.id, midnight - 1));
      expect(early).not.toContain(through);
      expect(await isDue(organisation, midnight - 1)).toBe(false);
      expect(await totals(organisation)).toMatchObject({ counted: 0 });
      expect(await isDue(organisation, midnight)).toBe(true);
      expect(await publishMissedPeriods(workScope(open(), organisation.id, midnight))).toEqual([through]);
      expect(await isDue(organisation, midnight)).toBe(false);
      expect(await totals(organisation)).toEqual({ counted: 12, logged: 12 });
    },
  );
});
