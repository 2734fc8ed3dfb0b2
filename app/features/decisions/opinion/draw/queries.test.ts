import { expect, it } from "vitest";
import { DRAWN_FROM, REST_AFTER_DRAW } from "#app/domain/draw-opinions.ts";
import { mintWorkScope, type Scope } from "#app/shared/scope.server.ts";
import { insertAll } from "#tests/support/a-decision.ts";
import { anyDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import {
  insertSmallOrganisation,
  type SmallOrganisation,
  testNow,
} from "#tests/support/small-organisation.ts";
import { readOpenRequests } from "../queries.server.ts";
import { drawOpinions } from "./queries.server.ts";

const day = 86_400_000;

onBothDatabases("drawing opinions", (open) => {
  const work = ({ id }: SmallOrganisation, now = testNow) =>
    mintWorkScope({ db: open().db, now, organisationId: id });
  const drawn = ({ id }: SmallOrganisation) =>
    open()
      .db.selectFrom("second_opinion")
      .selectAll()
      .where("organisation_id", "=", id)
      .orderBy("id")
      .execute();

  /** An organisation that draws half of its decisions, whose members can all sign in. */
  async function start(percent = 50) {
    const organisation = await insertSmallOrganisation(open());
    await open()
      .db.updateTable("organisation")
      .set({ opinion_percent: percent })
      .where("id", "=", organisation.id)
      .execute();
    await open()
      .db.updateTable("person")
      .set({ password_hash: "x" })
      .where(
        "id",
        "in",
        organisation.scopes.map(({ personId }) => personId),
      )
      .execute();
    return organisation;
  }
  const log = (scope: Scope, count: number, change: Parameters<typeof anyDecision>[1] = {}) =>
    insertAll(
      open(),
      Array.from({ length: count }, () => anyDecision(scope, { loggedAt: testNow - day, ...change })),
    );

  it("asks colleagues of other departments, once each, however often and by however many it is run", async () => {
    const organisation = await start();
    const author = organisation.scope("employee");
    await log(author, 40);
    const runs = await Promise.all([
      drawOpinions(work(organisation)),
      drawOpinions(work(organisation)),
      drawOpinions(work(organisation, testNow + 60_000)),
    ]);
    expect(runs.reduce((sum, added) => sum + added, 0)).toBe(3);
    const first = await drawn(organisation);
    // Leader, council and administrator; the cx professional works in the department of the author.
    expect(first).toHaveLength(3);
    expect(new Set(first.map(({ decision_id }) => decision_id)).size).toBe(3);
    const others = (["leader", "council", "admin"] as const).map((role) => organisation.scope(role));
    expect(first.map(({ rater_id }) => rater_id).sort()).toEqual(
      others.map(({ authorId }) => authorId).sort(),
    );
    for (const other of others) expect(await readOpenRequests(other)).toHaveLength(1);
    expect(await drawOpinions(work(organisation, testNow + day))).toBe(0);
    expect(await drawn(organisation)).toEqual(first);
  });

  it("leaves a colleague in peace for four weeks", async () => {
    const organisation = await start();
    const author = organisation.scope("employee");
    await log(author, 40);
    await drawOpinions(work(organisation));
    const later = testNow + REST_AFTER_DRAW - 1;
    await log(author, 40, { loggedAt: later - day, decidedOn: "2026-12-18" });
    expect(await drawOpinions(work(organisation, later))).toBe(0);
    expect(await drawOpinions(work(organisation, later + 1))).toBe(3);
  });

  it("draws only shared decisions of last week that count in the index", async () => {
    const organisation = await start();
    const author = organisation.scope("employee");
    await log(author, 20, { visibility: "private" });
    await log(author, 20, { weighing: "unknown", weight: null });
    await log(author, 20, { weighing: "pending", weight: null });
    await log(author, 20, { touch: "none_seen" });
    await log(author, 20, { loggedAt: testNow - DRAWN_FROM - 1 });
    await log(author, 20, { decidedOn: "2026-06-01" });
    expect(await drawOpinions(work(organisation))).toBe(0);
    await log(author, 20, { visibility: "example" });
    expect(await drawOpinions(work(organisation))).toBe(3);
  });

  it("draws nobody who left or never came, nothing at 0 percent, and nothing of another organisation", async () => {
    const [organisation, other] = [await start(), await start(0)];
    await log(organisation.scope("employee"), 40);
    await log(other.scope("employee"), 40);
    const [leader, council] = [organisation.scope("leader"), organisation.scope("council")];
    await open().db.updateTable("member").set({ active: 0 }).where("id", "=", leader.memberId).execute();
    await open()
      .db.updateTable("person")
      .set({ password_hash: null })
      .where("id", "=", council.personId)
      .execute();
    expect(await drawOpinions(work(organisation))).toBe(1);
    expect((await drawn(organisation))[0]?.rater_id).toBe(organisation.scope("admin").authorId);
    expect(await drawOpinions(work(other))).toBe(0);
    expect(await drawn(other)).toEqual([]);
  });
});
