import { expect, it } from "vitest";
import { eraseAccount } from "#app/features/people/erasure/queries.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { logDecisions } from "#tests/support/log-decisions.ts";
import { closeMonth, figuresOf, storedPublications } from "#tests/support/publications.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";

onBothDatabases("publications after an account is erased", (open) => {
  it("keep its decisions, and revise nothing", async () => {
    const organisation = await insertSmallOrganisation(open());
    const employee = { ...organisation.scope("employee"), db: open().db };
    for (const month of ["2026-04", "2026-05", "2026-06"]) {
      await logDecisions(open(), organisation, organisation.departments.service, month, "a", 12);
      await logDecisions(open(), organisation, organisation.departments.purchasing, month, "b", 12);
    }
    for (const table of ["decision", "author_month"] as const) {
      await open()
        .db.updateTable(table)
        .set({ author_id: employee.authorId })
        .where("organisation_id", "=", organisation.id)
        .where("author_id", "=", "a-0")
        .execute();
    }
    await closeMonth(open(), organisation, "2026-06");
    const before = await figuresOf(open(), organisation, "2026-06-30");
    expect(await eraseAccount(employee, { alsoPrivate: false })).toBe(true);
    await closeMonth(open(), organisation, "2026-07");
    const after = await figuresOf(open(), organisation, "2026-07-31");
    expect(after.groups).toEqual(before.groups);
    expect(after.organisation.headline).toEqual(before.organisation.headline);
    expect((await storedPublications(open(), organisation)).map(({ revision }) => revision)).toEqual([
      0, 0, 0, 0,
    ]);
  });
});
