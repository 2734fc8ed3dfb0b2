import { expect, test } from "vitest";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import {
  enqueue,
  failJob,
  finishJob,
  giveBack,
  lease,
  noteHandOver,
  postponeJob,
  renewLease,
  settleJob,
  takeJob,
  tidyJobs,
} from "./jobs.server.ts";

const minute = 60_000;

onBothDatabases("work", (open) => {
  async function asked(count = 1) {
    const { db } = open();
    await db.deleteFrom("job").execute();
    const scope = (await insertSmallOrganisation(open())).scope("admin", 1000);
    const keys = Array.from({ length: count }, () => crypto.randomUUID());
    for (const key of keys) await enqueue(scope, { kind: "mail", key, payload: "sealed" });
    const row = async (id: string) =>
      db.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    return { db, scope, keys, row };
  }

  test("that is asked for twice is done once, and stands with the write that asked", async () => {
    const { db, scope, keys } = await asked();
    expect(await enqueue(scope, { kind: "mail", key: keys[0] ?? "" })).toBe(false);
    expect(await enqueue(scope, { kind: "message", key: keys[0] ?? "" })).toBe(true);
    await db
      .transaction()
      .execute(async (trx) => {
        await enqueue({ ...scope, db: trx }, { kind: "mail", key: "undone" });
        throw new Error("the write failed");
      })
      .catch(() => undefined);
    expect(await db.selectFrom("job").select("key").execute()).toHaveLength(2);
  });

  test("is taken by one at a time, until its lease is over", async () => {
    const { db, scope } = await asked();
    const first = await takeJob(db, scope.now, "one");
    expect(first?.payload).toBe("sealed");
    expect(await takeJob(db, scope.now + lease - 1, "two")).toBeNull();
    if (!first) throw new Error("nothing taken");
    expect(await renewLease(db, first, scope.now + 40_000)).toBe(true);
    expect(await takeJob(db, scope.now + lease, "two")).toBeNull();
    const second = await takeJob(db, scope.now + 40_000 + lease, "two");
    expect([second?.id, second?.tries]).toEqual([first.id, 2]);
    // Whoever lost it can neither hand it over nor settle it.
    expect(await noteHandOver(db, first, scope.now)).toBe(false);
    expect(await finishJob(db, first, scope.now)).toBe(false);
    expect(second && (await finishJob(db, second, scope.now))).toBe(true);
  });

  test("goes to many takers at once, each job to one", async () => {
    const { db, scope } = await asked(40);
    const taken: string[] = [];
    const take = async (by: string) => {
      for (let job = await takeJob(db, scope.now, by); job; job = await takeJob(db, scope.now, by)) {
        taken.push(job.id);
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, i) => take(`taker ${i}`)));
    expect([taken.length, new Set(taken).size]).toEqual([40, 40]);
  });

  test("waits 1, 5 and 30 minutes, 2 and 8 hours between tries, and has failed then", async () => {
    const { db, scope, row } = await asked();
    let now = scope.now;
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) {
      const job = await takeJob(db, now, "one");
      if (!job) throw new Error(`nothing to take at try ${i + 1}`);
      await postponeJob(db, job, now, "not-now");
      const { due_at, failed_at } = await row(job.id);
      if (failed_at !== null) break;
      expect(await takeJob(db, due_at - 1, "one")).toBeNull();
      waits.push((due_at - now) / minute);
      now = due_at;
    }
    expect(waits).toEqual([1, 5, 30, 120, 480]);
    expect(await takeJob(db, now + 100 * minute * 60, "one")).toBeNull();
    const [failed] = await db.selectFrom("job").selectAll().execute();
    expect([failed?.problem, failed?.payload, failed?.done_at]).toEqual(["not-now", "sealed", null]);
  });

  test("that is done, or that may have arrived, keeps nothing of what it said", async () => {
    const { db, scope, row } = await asked(3);
    const jobs = [
      await takeJob(db, scope.now, "a"),
      await takeJob(db, scope.now, "a"),
      await takeJob(db, scope.now, "a"),
    ];
    const [done, perhaps, refused] = jobs;
    if (!done || !perhaps || !refused) throw new Error("nothing taken");
    await settleJob(db, done, 5, "done");
    await settleJob(db, perhaps, 5, { failed: "perhaps-sent" });
    await settleJob(db, refused, 5, { failed: "refused" });
    expect([(await row(done.id)).payload, (await row(perhaps.id)).payload]).toEqual(["", ""]);
    expect(await row(refused.id)).toMatchObject({ payload: "sealed", problem: "refused", failed_at: 5 });
  });

  test("that was given back counts as never taken, and what is a month old goes", async () => {
    const { db, scope, row } = await asked(2);
    const job = await takeJob(db, scope.now, "one");
    if (!job) throw new Error("nothing taken");
    await giveBack(db, job);
    expect(await row(job.id)).toMatchObject({ tries: 0, lease_until: null });
    const again = await takeJob(db, scope.now, "two");
    if (!again) throw new Error("nothing taken");
    await failJob(db, again, scope.now, "refused");
    await tidyJobs(db, scope.now + 30 * 24 * 60 * minute);
    expect(await db.selectFrom("job").select("id").execute()).toHaveLength(2);
    await tidyJobs(db, scope.now + 30 * 24 * 60 * minute + 1);
    expect(await db.selectFrom("job").select("id").execute()).toHaveLength(1);
  });
});
