import { expect, test } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readExample, readTold } from "../told/queries.server.ts";
import {
  countFailedJobs,
  readLookBacks,
  readOpenActions,
  readOpinions,
  readOwnActions,
  readOwnSetting,
} from "./queries.server.ts";

const day = 86_400_000;

onBothDatabases("what waits on the home page", (open) => {
  const log = async (scope: Scope, title: string, fields: object = {}) => {
    const id = crypto.randomUUID();
    await scope.db
      .insertInto("decision")
      .values({
        id,
        organisation_id: scope.organisationId,
        author_id: scope.authorId,
        department_id: scope.departmentId,
        title,
        note: "",
        language: "nl",
        decided_on: "2026-09-10",
        logged_at: scope.now - 70 * day,
        month: "2026-09",
        weighing: "weighed",
        weight: 2,
        visibility: "shared",
        ...fields,
      })
      .execute();
    return id;
  };
  const ask = (rater: Scope, decision: string, fields: object = {}) =>
    rater.db
      .insertInto("second_opinion")
      .values({
        id: crypto.randomUUID(),
        organisation_id: rater.organisationId,
        decision_id: decision,
        rater_id: rater.authorId,
        drawn: 1,
        asked_at: rater.now,
        ...fields,
      })
      .execute();
  const start = async (scope: Scope, title: string, fields: object = {}) => {
    const id = crypto.randomUUID();
    await scope.db
      .insertInto("action")
      .values({
        id,
        organisation_id: scope.organisationId,
        title,
        language: "nl",
        owner_id: scope.memberId,
        source: "own",
        due_on: "2026-12-01",
        status: "open",
        created_at: scope.now,
        changed_at: scope.now,
        search: title,
        ...fields,
      })
      .execute();
    return id;
  };

  test("are one's own decisions to look back on, the oldest first, and nobody else's", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [own, colleague] = [organisation.scope("employee"), organisation.scope("cx")];
    expect(await readLookBacks(own)).toBeNull();
    await log(own, "Nieuwer", { decided_on: "2026-09-12" });
    await log(own, "Oudste");
    await log(own, "Te vers", { decided_on: "2026-11-20", logged_at: own.now });
    await log(colleague, "Van een collega");
    const found = await readLookBacks(own);
    expect([found?.count, found?.oldest.title]).toEqual([2, "Oudste"]);
  });

  test("are requests to weigh along that can still be read, of this person only", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [own, colleague] = [organisation.scope("employee"), organisation.scope("cx")];
    await ask(own, await log(colleague, "Beantwoord"), { answered_at: 1, weighing: "weighed", weight: 1 });
    await ask(own, await log(colleague, "Afgeslagen"), { declined_at: 1 });
    await ask(own, await log(colleague, "Ingetrokken", { withdrawn_at: 1 }));
    await ask(own, await log(colleague, "Weer privé", { visibility: "private" }));
    await ask(organisation.scope("leader"), await log(colleague, "Van een ander"));
    expect(await readOpinions(own)).toBeNull();
    await ask(own, await log(colleague, "Open"));
    const found = await readOpinions(own);
    expect([found?.count, found?.oldest.title]).toEqual([1, "Open"]);
  });

  test("are one's own actions; those of others stand with the organisation", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [own, leader] = [organisation.scope("employee"), organisation.scope("leader")];
    await start(own, "Later", { due_on: "2026-12-20" });
    await start(own, "Eerst");
    await start(own, "Klaar", { status: "done", done_at: 1 });
    await start(leader, "Van een ander", { due_on: "2026-12-10" });
    expect((await readOwnActions(own)).map(({ title }) => title)).toEqual(["Eerst", "Later"]);
    expect((await readOpenActions(leader)).map(({ title }) => title)).toEqual([
      "Eerst",
      "Van een ander",
      "Later",
    ]);
  });

  test("and what was told to this person is there until it is read", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [own, leader] = [organisation.scope("employee"), organisation.scope("leader")];
    const action = await start(leader, "Kortere wachtmuziek", { status: "done", done_at: 1 });
    const concern = { action_id: action, organisation_id: own.organisationId };
    await own.db
      .insertInto("action_concern")
      .values({ ...concern, member_id: own.memberId })
      .execute();
    expect(await readTold(own)).toEqual([]);
    await own.db.updateTable("action_concern").set({ told_at: 5 }).execute();
    expect((await readTold(own)).map(({ title }) => title)).toEqual(["Kortere wachtmuziek"]);
    expect(await readTold(leader)).toEqual([]);
    await own.db.updateTable("action_concern").set({ seen_at: 6 }).execute();
    expect(await readTold(own)).toEqual([]);
  });

  test("the example is the newest that its author made one, and says nothing of who or how heavy", async () => {
    const organisation = await insertSmallOrganisation(open());
    const other = await insertSmallOrganisation(open(), "Twee");
    const own = organisation.scope("employee");
    expect(await readExample(own)).toBeNull();
    await log(own, "Gedeeld");
    await log(own, "Ingetrokken", { visibility: "example", withdrawn_at: 1, decided_on: "2026-11-01" });
    await log(other.scope("cx"), "Andere organisatie", { visibility: "example", decided_on: "2026-11-01" });
    await log(organisation.scope("leader"), "Voorbeeld", { visibility: "example" });
    const found = await readExample(own);
    expect(Object.keys(found ?? {}).sort()).toEqual(["decidedOn", "id", "language", "title"]);
    expect(found?.title).toBe("Voorbeeld");
  });

  test("failed tasks are counted for the own organisation, until they are done after all", async () => {
    const organisation = await insertSmallOrganisation(open());
    const other = (await insertSmallOrganisation(open(), "Twee")).scope("admin");
    const scope = organisation.scope("admin");
    const fail = (of: Scope, fields: object = {}) =>
      of.db
        .insertInto("job")
        .values({
          id: crypto.randomUUID(),
          organisation_id: of.organisationId,
          kind: "test",
          key: crypto.randomUUID(),
          payload: "{}",
          due_at: 1,
          failed_at: 2,
          created_at: 1,
          ...fields,
        })
        .execute();
    await fail(scope);
    await fail(scope, { done_at: 3 });
    await fail(scope, { failed_at: null });
    await fail(other);
    expect(await countFailedJobs(scope)).toBe(1);
  });

  test("nothing this week is remembered for this week and this person only", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [own, colleague] = [organisation.scope("employee"), organisation.scope("cx")];
    expect(await readOwnSetting(own)).toEqual({ isQuiet: false, hasStopped: false });
    await own.db
      .insertInto("message_setting")
      .values({
        member_id: own.memberId,
        organisation_id: own.organisationId,
        way: "none",
        quiet_week: "2026-W48",
      })
      .execute();
    const monday = { ...own, now: Date.parse("2026-11-23T09:00:00Z") } as Scope;
    expect((await readOwnSetting(monday)).isQuiet).toBe(true);
    expect((await readOwnSetting({ ...monday, now: monday.now + 7 * day } as Scope)).isQuiet).toBe(false);
    expect((await readOwnSetting({ ...colleague, now: monday.now } as Scope)).isQuiet).toBe(false);
  });
});
