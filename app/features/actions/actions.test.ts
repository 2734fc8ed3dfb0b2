import { expect, test } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { decisionOf, insertAll } from "#tests/support/a-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertPublication } from "#tests/support/insert-publication.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { closeAction, moveAction } from "./detail/queries.server.ts";
import { searchLearned } from "./library/queries.server.ts";
import { follow, isFollowing, listActions, listNews, markSeen, readAction } from "./queries.server.ts";
import { type ActionWish, changeAction, startAction } from "./start/queries.server.ts";

const wish = (owner: Scope, change: Partial<ActionWish> = {}): ActionWish => ({
  id: crypto.randomUUID(),
  title: "Eerst bellen",
  note: "",
  language: "nl",
  ownerId: owner.memberId,
  groupId: null,
  dueOn: "2026-12-03",
  from: { source: "own", key: null },
  ...change,
});

const outcome = {
  noticed: "better",
  noticedText: "Klanten belden minder.",
  learned: "Vroeg bellen helpt.",
} as const;

onBothDatabases("actions", (open) => {
  test("begin once, however often the form arrives", async () => {
    const home = await insertSmallOrganisation(open());
    const [leader, employee] = [home.scope("leader"), home.scope("employee")];
    const one = wish(employee, { groupId: home.groups.floor });
    const answers = await Promise.all([1, 2, 3].map(() => startAction(leader, one)));
    expect(answers).toEqual(["done", "done", "done"]);
    expect(await listActions(leader, {})).toHaveLength(1);
    expect(await readAction(employee, one.id)).toMatchObject({
      ...{ ownerName: "Test employee", status: "open", startedMonth: "2026-11", sequence: 0 },
      group: { nl: "Werkvloer" },
    });
  });

  test("begin from the figures of a month at most twice, also when five people try at once", async () => {
    const home = await insertSmallOrganisation(open());
    const leader = home.scope("leader");
    await insertPublication(open(), home.id, sampleFigures());
    const from = { source: "publication", key: "2026-10" } as const;
    const wishes = Array.from({ length: 5 }, () => wish(leader, { from }));
    const answers = await Promise.all(wishes.map((one) => startAction(leader, one)));
    expect(answers.toSorted()).toEqual(["done", "done", "limit", "limit", "limit"]);
    const begun = wishes[answers.indexOf("done")] as ActionWish;
    await moveAction(leader, begun.id, "dropped");
    expect(await startAction(leader, wish(leader, { from }))).toBe("done");
    const never = { source: "publication", key: "2026-08" } as const;
    expect(await startAction(leader, wish(leader, { from: never }))).toBe("not-found");
  });

  test("never take an owner, a group, a decision or an action of another organisation", async () => {
    const [home, abroad] = [
      await insertSmallOrganisation(open()),
      await insertSmallOrganisation(open(), "Elders"),
    ];
    const [leader, stranger] = [home.scope("leader"), abroad.scope("cx")];
    expect(await startAction(leader, wish(stranger))).toBe("no-owner");
    expect(await startAction(leader, wish(leader, { groupId: abroad.groups.floor }))).toBe("no-group");
    const theirs = crypto.randomUUID();
    await insertAll(open(), [decisionOf(stranger, { id: theirs })]);
    const from = { source: "decision", key: theirs } as const;
    expect(await startAction(leader, wish(leader, { from }))).toBe("not-found");
    const own = wish(leader);
    await startAction(leader, own);
    expect(await startAction(stranger, { ...wish(stranger), id: own.id })).toBe("not-found");
    expect(await readAction(stranger, own.id)).toBeNull();
    expect(await moveAction(stranger, own.id, "busy")).toBe("not-found");
    expect(await closeAction(stranger, own.id, outcome)).toBe("not-found");
    expect(await changeAction(stranger, own.id, { ...own, ownerId: stranger.memberId })).toBe("not-found");
    expect(await follow(stranger, own.id, true)).toBe("not-found");
    expect(await listActions(stranger, {})).toEqual([]);
  });

  test("are changed by who does them, who began them and CX, and by nobody else", async () => {
    const home = await insertSmallOrganisation(open());
    const one = wish(home.scope("employee"));
    await startAction(home.scope("leader"), one);
    for (const role of ["council", "admin"] as const) {
      expect(await moveAction(home.scope(role), one.id, "busy"), role).toBe("not-found");
      expect(await changeAction(home.scope(role), one.id, one), role).toBe("not-found");
      expect(await closeAction(home.scope(role), one.id, outcome), role).toBe("not-found");
    }
    for (const role of ["employee", "leader", "cx"] as const) {
      expect(await changeAction(home.scope(role), one.id, { ...one, title: `Van ${role}` }), role).toBe(
        "done",
      );
    }
    expect(await readAction(home.scope("council"), one.id)).toMatchObject({ title: "Van cx", sequence: 3 });
    expect(await moveAction(home.scope("employee"), one.id, "busy")).toBe("done");
    expect(await moveAction(home.scope("employee"), one.id, "busy")).toBe("done");
    expect(await readAction(home.scope("cx"), one.id)).toMatchObject({ status: "busy", sequence: 4 });
    expect(await closeAction(home.scope("employee"), one.id, outcome)).toBe("done");
    expect(await moveAction(home.scope("employee"), one.id, "open")).toBe("conflict");
  });

  test("tell everybody who asked, once, when they are done", async () => {
    const home = await insertSmallOrganisation(open());
    const [leader, employee, council] = [home.scope("leader"), home.scope("employee"), home.scope("council")];
    const one = wish(employee);
    await startAction(leader, one);
    await follow(council, one.id, true);
    await follow(council, one.id, true);
    await follow(home.scope("admin"), one.id, true);
    await follow(home.scope("admin"), one.id, false);
    expect(await listNews(council)).toEqual([]);
    await closeAction(employee, one.id, outcome);
    for (const reader of [leader, council]) {
      expect((await listNews(reader)).map(({ learned }) => learned)).toEqual(["Vroeg bellen helpt."]);
    }
    for (const role of ["employee", "admin", "cx"] as const)
      expect(await listNews(home.scope(role))).toEqual([]);
    await markSeen(council, one.id);
    expect(await listNews(council)).toEqual([]);
    expect(await listNews(leader)).toHaveLength(1);
    const later = home.scope("employee", employee.now + 60_000);
    await closeAction(later, one.id, { ...outcome, noticed: "mixed" });
    const told = await open()
      .db.selectFrom("action_concern")
      .select("told_at")
      .where("action_id", "=", one.id)
      .execute();
    expect(told).toEqual([{ told_at: employee.now }, { told_at: employee.now }]);
    expect(await listNews(council)).toEqual([]);
    expect(await readAction(council, one.id)).toMatchObject({ noticed: "mixed", status: "done" });
  });

  test("that come from a decision tell its author, and nothing of the author to anybody", async () => {
    const home = await insertSmallOrganisation(open());
    const [leader, council] = [home.scope("leader"), home.scope("council")];
    const [shared, hidden] = [crypto.randomUUID(), crypto.randomUUID()];
    await insertAll(open(), [
      decisionOf(council, { id: shared }),
      decisionOf(leader, { id: hidden, visibility: "private" }),
    ]);
    const ownPrivate = { source: "decision", key: hidden } as const;
    expect(await startAction(leader, wish(leader, { from: ownPrivate }))).toBe("not-found");
    const one = wish(leader, { from: { source: "decision", key: shared } });
    expect(await startAction(leader, one)).toBe("done");
    const seen = JSON.stringify([await readAction(leader, one.id), await listActions(leader, {})]);
    expect(seen).not.toContain(council.memberId);
    expect(seen).not.toContain(council.authorId);
    expect(await isFollowing(council, one.id)).toBe(true);
    expect(await isFollowing(leader, one.id)).toBe(false);
    await closeAction(leader, one.id, outcome);
    expect(await listNews(council)).toHaveLength(1);
  });

  test("that are done are found by all their words, with signs that mean something to a database", async () => {
    const home = await insertSmallOrganisation(open());
    const leader = home.scope("leader");
    const titles = ["Retour: 100% van de cliënten", "Retour: 100 van de cliënten", "Lijst a_b klaar"];
    for (const title of titles) {
      const one = wish(leader, { title });
      await startAction(leader, one);
      await closeAction(leader, one.id, outcome);
    }
    const silent = wish(leader, { title: "Retour zonder les" });
    await startAction(leader, silent);
    await closeAction(leader, silent.id, { ...outcome, learned: "" });
    await startAction(leader, wish(leader, { title: "Retour nog open" }));
    const found = async (search: string) =>
      (await searchLearned(leader, search)).map(({ title }) => title).sort();
    expect(await found("")).toHaveLength(3);
    expect(await found("RETOUR client")).toEqual([titles[1], titles[0]]);
    expect(await found("100%")).toEqual([titles[0]]);
    expect(await found("a_b")).toEqual([titles[2]]);
    expect(await found("a_k")).toEqual([]);
    expect(await found("vroeg retour bellen")).toHaveLength(2);
    expect(await found("\\")).toEqual([]);
    expect(await found("'; drop table action")).toEqual([]);
  });
});
