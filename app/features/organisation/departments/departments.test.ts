import { expect, test } from "vitest";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readChanges } from "../changes/queries.server.ts";
import { readValue } from "../changes/rules.ts";
import { listGroups, removeGroup } from "../groups/queries.server.ts";
import {
  addDepartment,
  archiveDepartment,
  changeDepartment,
  listDepartments,
  moveDepartment,
  readDepartment,
  removeDepartment,
  restoreDepartment,
} from "./queries.server.ts";
import { archiveRefusal, isRemovable, ownGroup } from "./rules.ts";

const till = { name: { nl: "Kassa", en: "Till" }, kind: "other", headcount: 6, groupId: ownGroup };

test("a department can be archived when it is not the last and its people have somewhere to go", () => {
  const usage = { activeMembers: 0, members: 0, hasDecisions: true, isLast: false };
  expect(archiveRefusal(usage, null)).toBeNull();
  expect(archiveRefusal({ ...usage, members: 2 }, null)).toBe("has-members");
  expect(archiveRefusal({ ...usage, members: 2 }, "other")).toBeNull();
  expect(archiveRefusal({ ...usage, isLast: true }, "other")).toBe("last");
  expect(isRemovable(usage)).toBe(false);
  expect(isRemovable({ ...usage, hasDecisions: false })).toBe(true);
});

onBothDatabases("departments", (open) => {
  test("a new one comes last, in a group of its own", async () => {
    const scope = (await insertSmallOrganisation(open())).scope("admin");
    const id = await addDepartment(scope, till);
    const all = await listDepartments(scope);
    expect(all.at(-1)).toMatchObject({ id, name: till.name, headcount: 6, groupName: till.name });
  });

  test("moves one place, and not past the end", async () => {
    const { scope: of, departments } = await insertSmallOrganisation(open());
    const scope = of("admin");
    const order = async () => (await listDepartments(scope)).map(({ id }) => id);
    const { service, purchasing, board } = departments;
    await moveDepartment(scope, board, "up");
    expect(await order()).toEqual([service, board, purchasing]);
    await moveDepartment(scope, service, "up");
    expect(await order()).toEqual([service, board, purchasing]);
  });

  test("takes its people along when it is archived, and comes back", async () => {
    const { scope: of, departments, id } = await insertSmallOrganisation(open());
    const scope = of("admin");
    const { service, purchasing } = departments;
    expect(await archiveDepartment(scope, purchasing, null)).toBe("has-members");
    expect(await archiveDepartment(scope, purchasing, purchasing)).toBe("has-members");
    expect(await archiveDepartment(scope, purchasing, service)).toBe("archived");
    expect(await archiveDepartment(scope, purchasing, service)).toBe("not-found");
    const left = await scope.db
      .selectFrom("member")
      .where("organisation_id", "=", id)
      .where("department_id", "=", purchasing)
      .select("id")
      .execute();
    expect(left).toEqual([]);
    expect((await readDepartment(scope, purchasing))?.isArchived).toBe(true);
    expect(await restoreDepartment(scope, purchasing)).toBe(true);
    expect((await readDepartment(scope, purchasing))?.isArchived).toBe(false);
  });

  test("stays as long as a decision belongs to it or names it, or somebody answered for it", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const [used, named, claimed, free] = [
      await addDepartment(scope, till),
      await addDepartment(scope, till),
      await addDepartment(scope, till),
      await addDepartment(scope, till),
    ] as [string, string, string, string];
    const decision = crypto.randomUUID();
    await scope.db
      .insertInto("decision")
      .values({
        id: decision,
        organisation_id: organisation.id,
        author_id: scope.authorId,
        department_id: used,
        title: "Bonnen digitaal",
        note: "",
        language: "nl",
        decided_on: "2026-11-20",
        logged_at: scope.now,
        month: "2026-11",
        weighing: "unknown",
        visibility: "shared",
      })
      .execute();
    await scope.db
      .insertInto("decision_choice")
      .values({ organisation_id: organisation.id, decision_id: decision, field: "touched", value: named })
      .execute();
    await scope.db
      .insertInto("touch_answer")
      .values({
        decision_id: decision,
        organisation_id: organisation.id,
        author_id: "somebody",
        department_id: claimed,
        answer: "not-asked",
        claimed: 1,
        answered_at: scope.now,
        month: "2026-12",
      })
      .execute();
    expect(await removeDepartment(scope, claimed)).toBe("in-use");
    expect(await removeDepartment(scope, used)).toBe("in-use");
    expect(await removeDepartment(scope, named)).toBe("in-use");
    expect(await removeDepartment(scope, organisation.departments.board)).toBe("in-use");
    expect(await removeDepartment(scope, free)).toBe("removed");
    expect(await archiveDepartment(scope, used, null)).toBe("archived");
  });

  test("of another organisation cannot be read, changed, moved to, archived or removed", async () => {
    const own = (await insertSmallOrganisation(open(), "Een")).scope("admin");
    const other = await insertSmallOrganisation(open(), "Twee");
    const theirs = other.departments.board;
    const before = await listDepartments(other.scope("admin"));
    expect(await readDepartment(own, theirs)).toBeNull();
    expect(await changeDepartment(own, theirs, { ...till, groupId: ownGroup })).toBe(false);
    expect(await addDepartment(own, { ...till, groupId: other.groups.staff })).toBeNull();
    expect(await archiveDepartment(own, theirs, null)).toBe("not-found");
    expect(await removeDepartment(own, theirs)).toBe("not-found");
    expect(await restoreDepartment(own, theirs)).toBe(false);
    expect(await removeGroup(own, other.groups.staff)).toBe("not-found");
    await moveDepartment(own, theirs, "up");
    const mine = (await listDepartments(own))[0]?.id ?? "";
    expect(await archiveDepartment(own, mine, theirs)).toBe("has-members");
    expect(await listDepartments(other.scope("admin"))).toEqual(before);
  });

  test("an edit stands in the log with what it was and what it became, and nothing that stayed the same", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const { board } = organisation.departments;
    const fields = {
      name: { nl: "Directie", en: "Board" },
      kind: "board",
      groupId: organisation.groups.floor,
    };
    await changeDepartment(scope, board, { ...fields, headcount: 6 });
    const { changes } = await readChanges(organisation.scope("council"), 1);
    const seen = changes.map(({ subject, before, after }) => [
      subject,
      readValue(before).value,
      readValue(after).value,
    ]);
    expect(seen.sort()).toEqual([
      ["department-group", { nl: "Staf", en: "Staff" }, { nl: "Werkvloer", en: "Floor" }],
      ["department-headcount", 10, 6],
    ]);
    expect(changes.every((change) => change.role === "admin" && !("member_id" in change))).toBe(true);
  });

  test("a reporting group goes only when no department counts in it", async () => {
    const { scope: of, groups, departments } = await insertSmallOrganisation(open());
    const scope = of("admin");
    expect(await removeGroup(scope, groups.floor)).toBe("in-use");
    const service = { name: { nl: "Service", en: "Service" }, kind: "service", headcount: 10 };
    await changeDepartment(scope, departments.service, { ...service, groupId: groups.staff });
    expect(await removeGroup(scope, groups.floor)).toBe("removed");
    expect((await listGroups(scope)).map(({ id }) => id)).toEqual([groups.staff]);
  });
});
