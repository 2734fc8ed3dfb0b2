import { expect, it } from "vitest";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readDepartments, readExamples, readGroup } from "./queries.server.ts";

onBothDatabases("what the page of a group reads beside its figures", (open) => {
  it("is only what authors of its departments made examples, not withdrawn, newest first, three at most", async () => {
    const organisation = await insertSmallOrganisation(open());
    const elsewhere = await insertSmallOrganisation(open(), "Anders");
    const { staff, floor } = organisation.groups;
    const { board, purchasing, service } = organisation.departments;
    const author = organisation.scope("employee");
    const example = (departmentId: string, decidedOn: string, title: string) =>
      insertDecision(author, { departmentId, decidedOn, title, visibility: "example" });
    await example(purchasing, "2026-10-01", "oud");
    await example(board, "2026-10-20", "nieuw");
    await example(purchasing, "2026-10-10", "midden");
    await example(purchasing, "2026-10-05", "vierde");
    await example(board, "2026-11-02", "na de periode");
    await example(service, "2026-10-30", "andere groep");
    for (const visibility of ["private", "shared"] as const) {
      await insertDecision(author, { departmentId: board, decidedOn: "2026-10-30", visibility });
    }
    const gone = await example(board, "2026-10-29", "ingetrokken");
    await open().db.updateTable("decision").set({ withdrawn_at: 1 }).where("id", "=", gone).execute();
    await insertDecision(elsewhere.scope("employee"), {
      departmentId: elsewhere.departments.board,
      visibility: "example",
    });

    const leader = organisation.scope("leader");
    const departments = await readDepartments(leader, staff);
    expect(departments.map(({ kind }) => kind)).toEqual(["purchasing", "board"]);
    const found = await readExamples(leader, departments, "2026-10-31");
    expect(found.map(({ title }) => title)).toEqual(["nieuw", "midden", "vierde"]);
    expect(found[0]).toMatchObject({ department: { nl: "Directie", en: "Board" }, weight: 3 });
    expect(Object.keys(found[0] ?? {}).sort()).toEqual([
      "decidedOn",
      "department",
      "id",
      "language",
      "title",
      "weight",
    ]);
    expect(await readExamples(leader, await readDepartments(leader, floor), "2026-10-29")).toEqual([]);
  });

  it("knows no group of another organisation, nor its departments", async () => {
    const organisation = await insertSmallOrganisation(open());
    const elsewhere = await insertSmallOrganisation(open(), "Anders");
    const leader = organisation.scope("leader");
    expect(await readGroup(leader, organisation.groups.floor)).toEqual({ nl: "Werkvloer", en: "Floor" });
    expect(await readGroup(leader, elsewhere.groups.floor)).toBeNull();
    expect(await readDepartments(leader, elsewhere.groups.floor)).toEqual([]);
  });
});
