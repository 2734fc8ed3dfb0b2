import { expect, it } from "vitest";
import type { Connection } from "#db/client.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { logDecisions, workScope } from "#tests/support/log-decisions.ts";
import {
  closeMonth,
  figuresOf,
  groupIn,
  storedPublications,
  withdrawAfter,
} from "#tests/support/publications.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { readProgress } from "../queries.server.ts";
import { publishMissedPeriods } from "./queries.server.ts";

/** Logs in service and purchasing. @returns ids of the decisions of service, three by three of twelve people, then of purchasing */
async function logMonth(connection: Connection, organisation: SmallOrganisation, month: string, people = 12) {
  const { service, purchasing } = organisation.departments;
  return [
    ...(await logDecisions(connection, organisation, service, month, "a", people)),
    ...(await logDecisions(connection, organisation, purchasing, month, "b", people)),
  ];
}
const quarter = ["2026-04", "2026-05", "2026-06"] as const;

onBothDatabases("what changes after a publication", (open) => {
  const set = (organisation: SmallOrganisation, values: { threshold: number } | { cadence: "weekly" }) =>
    open().db.updateTable("organisation").set(values).where("id", "=", organisation.id).execute();

  it("is the threshold: what was told stays, what follows obeys it, up and down", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { floor, staff } = organisation.groups;
    for (const month of quarter) {
      await logDecisions(open(), organisation, organisation.departments.service, month, "a", 6);
      await logDecisions(open(), organisation, organisation.departments.purchasing, month, "b", 14);
    }
    await closeMonth(open(), organisation, "2026-06");
    await set(organisation, { threshold: 8 });
    await closeMonth(open(), organisation, "2026-07");
    await set(organisation, { threshold: 5 });
    await closeMonth(open(), organisation, "2026-08");
    const people = async (through: string) => {
      const figures = await figuresOf(open(), organisation, through);
      return [figures.threshold, ...[floor, staff].map((id) => groupIn(figures, id)?.figure?.people ?? null)];
    };
    expect(await people("2026-06-30")).toEqual([5, 6, 14]);
    expect(await people("2026-07-31"), "six people would be the difference").toEqual([8, null, null]);
    expect(await people("2026-08-31")).toEqual([5, 6, 14]);
    const scope = {
      ...organisation.scope("employee"),
      db: open().db,
      threshold: 8,
      now: Date.UTC(2026, 8, 2),
    };
    expect(await readProgress(scope)).toEqual({
      people: 8,
      decisions: 10,
      neededPeople: 8,
      neededDecisions: 10,
    });
  });

  it("are names and groups: a reprint keeps them, and what was counted stays where it was", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { floor, staff } = organisation.groups;
    for (const month of quarter) await logMonth(open(), organisation, month);
    await closeMonth(open(), organisation, "2026-06");
    const before = await storedPublications(open(), organisation);
    await open()
      .db.updateTable("reporting_group")
      .set({ name_nl: "Voorkant", name_en: "Front" })
      .where("id", "=", floor)
      .execute();
    await open()
      .db.updateTable("department")
      .set({ reporting_group_id: floor })
      .where("id", "=", organisation.departments.purchasing)
      .execute();
    for (const month of ["2026-07", "2026-08", "2026-09"]) await logMonth(open(), organisation, month);
    await closeMonth(open(), organisation, "2026-09");
    expect((await storedPublications(open(), organisation)).slice(0, before.length)).toEqual(before);
    const [june, september] = [
      await figuresOf(open(), organisation, "2026-06-30"),
      await figuresOf(open(), organisation, "2026-09-30"),
    ];
    expect(groupIn(june, floor)?.name).toEqual({ nl: "Werkvloer", en: "Floor" });
    expect(groupIn(september, floor)?.name).toEqual({ nl: "Voorkant", en: "Front" });
    const decisions = (id: string) =>
      groupIn(september, id)?.quarters.map(({ figure }) => figure?.decisions ?? null);
    expect([decisions(floor), decisions(staff)]).toEqual([
      [108, 216],
      [108, null],
    ]);
    expect([june, september].map((figures) => groupIn(figures, floor)?.share)).toEqual([33, 67]);
  });

  it("are decisions of closed months: those of fewer people than the threshold change nothing", async () => {
    const organisation = await insertSmallOrganisation(open());
    const ids = await logMonth(open(), organisation, "2026-05");
    await logMonth(open(), organisation, "2026-06");
    await closeMonth(open(), organisation, "2026-06");
    const before = await figuresOf(open(), organisation, "2026-06-30");
    await withdrawAfter(open(), organisation, "2026-06", ids.slice(0, 4));
    await closeMonth(open(), organisation, "2026-07");
    const after = await figuresOf(open(), organisation, "2026-07-31");
    expect(after.organisation).toEqual({
      ...before.organisation,
      asOf: "2026-07-31",
      perHead: after.organisation.perHead,
    });
    expect(after.groups).toEqual(before.groups);
    expect(
      (await storedPublications(open(), organisation)).map(({ through, revision }) => [through, revision]),
    ).toEqual([
      ["2026-05-31", 0],
      ["2026-06-30", 0],
      ["2026-07-31", 0],
    ]);
  });

  it("are decisions of closed months: those of enough people revise the newest publication before the next", async () => {
    const organisation = await insertSmallOrganisation(open());
    const ids = await logMonth(open(), organisation, "2026-05");
    await logMonth(open(), organisation, "2026-06");
    await closeMonth(open(), organisation, "2026-06");
    // One decision each of five people of service, and of four of purchasing: their group would tell.
    await withdrawAfter(open(), organisation, "2026-06", [...ids.slice(0, 5), ...ids.slice(36, 40)]);
    await closeMonth(open(), organisation, "2026-07");
    const kept = async () =>
      (await storedPublications(open(), organisation)).map(
        ({ through, revision }) => `${through} ${revision}`,
      );
    expect(await kept()).not.toContain("2026-06-30 1");
    await withdrawAfter(open(), organisation, "2026-07", [ids[40]]);
    await closeMonth(open(), organisation, "2026-08");
    expect(await kept()).toEqual([
      "2026-05-31 0",
      "2026-06-30 0",
      "2026-07-31 0",
      "2026-07-31 1",
      "2026-08-31 0",
    ]);
    const decisions = async (through: string, revision?: number) => {
      const figures = await figuresOf(open(), organisation, through, revision);
      return [
        figures.organisation.headline.decisions,
        ...figures.groups.map(({ figure }) => figure?.decisions),
      ];
    };
    expect(await decisions("2026-07-31", 0)).toEqual([144, 72, 72]);
    expect(await decisions("2026-07-31")).toEqual([134, 67, 67]);
    expect(await decisions("2026-08-31")).toEqual([134, 67, 67]);
    const { periods } = await figuresOf(open(), organisation, "2026-07-31");
    expect(
      periods.map(({ figure }) => figure.decisions),
      "single months stay as they were",
    ).toEqual([72, 72]);
    const [, , , revision] = await storedPublications(open(), organisation);
    expect(JSON.parse(revision?.parameters ?? "").k).toBe(5);
  });

  it("are decisions of a quarter that was revised once: nothing more is let in, because three versions can be combined", async () => {
    const organisation = await insertSmallOrganisation(open());
    const ids = await logMonth(open(), organisation, "2026-05");
    await logMonth(open(), organisation, "2026-08");
    await closeMonth(open(), organisation, "2026-06");
    await withdrawAfter(open(), organisation, "2026-06", ids.slice(0, 6));
    await closeMonth(open(), organisation, "2026-07");
    await withdrawAfter(open(), organisation, "2026-07", ids.slice(36, 42));
    await closeMonth(open(), organisation, "2026-08");
    const revisions = (await storedPublications(open(), organisation)).map(
      ({ through, revision }) => `${through} ${revision}`,
    );
    expect(revisions).toEqual([
      "2026-05-31 0",
      "2026-06-30 0",
      "2026-06-30 1",
      "2026-07-31 0",
      "2026-08-31 0",
    ]);
    const { headline } = (await figuresOf(open(), organisation, "2026-08-31")).organisation;
    expect(headline.decisions).toBe(72 - 6 + 72);
  });

  it("are decisions of people who waited: what is let in later is no correction of what was", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { service, purchasing } = organisation.departments;
    await logDecisions(open(), organisation, service, "2026-04", "early", 3);
    await logMonth(open(), organisation, "2026-05");
    const later = await logDecisions(open(), organisation, purchasing, "2026-06", "c", 12);
    await closeMonth(open(), organisation, "2026-06");
    await withdrawAfter(open(), organisation, "2026-06", later.slice(0, 2));
    await closeMonth(open(), organisation, "2026-07");
    expect((await storedPublications(open(), organisation)).filter(({ revision }) => revision > 0)).toEqual(
      [],
    );
    expect((await figuresOf(open(), organisation, "2026-07-31")).organisation.headline.decisions).toBe(
      9 + 72 + 36,
    );
  });

  it("is the cadence: weeks inside a month are told in tens, and move the headline only", async () => {
    const organisation = await insertSmallOrganisation(open());
    for (const month of quarter) await logMonth(open(), organisation, month);
    await closeMonth(open(), organisation, "2026-06");
    await set(organisation, { cadence: "weekly" });
    const june = await figuresOf(open(), organisation, "2026-06-30");
    await logDecisions(open(), organisation, organisation.departments.service, "2026-07", "w", 9);
    await publishMissedPeriods(workScope(open(), organisation.id, Date.parse("2026-07-13T00:00:00+02:00")));
    const week = await figuresOf(open(), organisation, "2026-07-12");
    expect(week.organisation).toMatchObject({
      isRounded: true,
      asOf: "2026-07-12",
      headline: { people: 30, decisions: 240 },
      participation: { kind: "exact", value: 100 },
    });
    for (const key of ["groups", "quarters", "changes", "topics", "periods", "leadership"] as const)
      expect(week[key], key).toEqual(june[key]);
    await publishMissedPeriods(workScope(open(), organisation.id, Date.parse("2026-08-01T00:00:00+02:00")));
    const july = await figuresOf(open(), organisation, "2026-07-31");
    expect(july.organisation).toMatchObject({ isRounded: false, headline: { people: 33, decisions: 243 } });
    expect(july.periods.at(-1)).toMatchObject({
      through: "2026-07-31",
      figure: { people: 9, decisions: 27 },
    });
  });
});
