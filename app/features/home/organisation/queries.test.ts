import { expect, test } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { fullFigures, insertPublication } from "#tests/support/insert-publication.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readFigures, readNewestChange, readPeriodToClose } from "./queries.server.ts";

const at = (scope: Scope, iso: string) => ({ ...scope, now: Date.parse(iso) }) as Scope;

onBothDatabases("the organisation on the home page", (open) => {
  test("is told by its newest publication, of its newest revision, and by no other organisation's", async () => {
    const connection = open();
    const organisation = await insertSmallOrganisation(connection, "Een");
    const other = await insertSmallOrganisation(connection, "Twee");
    const scope = organisation.scope("employee");
    expect(await readFigures(scope)).toBeNull();
    const figures = fullFigures();
    await insertPublication(connection, organisation.id, { ...figures, through: "2026-09-30" });
    await insertPublication(connection, organisation.id, { ...figures, through: "2026-10-31" });
    await insertPublication(
      connection,
      organisation.id,
      { ...figures, through: "2026-10-31", name: "Herzien" },
      1,
    );
    await insertPublication(connection, other.id, { ...figures, through: "2026-11-30" });
    const found = await readFigures(scope);
    expect([found?.through, found?.name]).toEqual(["2026-10-31", "Herzien"]);
  });

  test("has a period to close when one is over, something was logged, and it was not published", async () => {
    const connection = open();
    const organisation = await insertSmallOrganisation(connection, "Een");
    const scope = organisation.scope("cx");
    expect(await readPeriodToClose(at(scope, "2026-11-23T09:00:00Z"))).toBeNull();
    await insertPublication(connection, organisation.id, { ...fullFigures(), through: "2026-10-31" });
    expect(await readPeriodToClose(at(scope, "2026-11-23T09:00:00Z"))).toBeNull();
    expect(await readPeriodToClose(at(scope, "2026-12-01T09:00:00Z"))).toBe("2026-11-30");
  });

  test("shows the works council when a setting last changed", async () => {
    const organisation = await insertSmallOrganisation(open(), "Een");
    const scope = organisation.scope("council");
    expect(await readNewestChange(scope)).toBeNull();
    const change = {
      organisation_id: organisation.id,
      member_id: scope.memberId,
      subject: "threshold",
      before: "5",
      after: "7",
    };
    for (const moment of [5, 9, 7])
      await scope.db
        .insertInto("change_log")
        .values({ id: crypto.randomUUID(), at: moment, ...change })
        .execute();
    expect(await readNewestChange(scope)).toBe(9);
  });
});
