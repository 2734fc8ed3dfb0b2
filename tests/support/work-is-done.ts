import { setTimeout } from "node:timers/promises";
import type { TestServer } from "./server.ts";

/** Lets the background work do what is due now, so that it does not write while a test compares tables. */
export async function workIsDone({ context }: TestServer): Promise<void> {
  const { db } = context.connection;
  for (let waited = 0; waited < 20_000; waited += 50) {
    context.wake();
    await setTimeout(50);
    const organisations = await db.selectFrom("organisation").select("id").execute();
    const jobs = await db.selectFrom("job").select(["kind", "done_at", "failed_at"]).execute();
    const open = jobs.filter(({ done_at, failed_at }) => done_at === null && failed_at === null);
    // Each organisation has work of its own every day.
    if (open.length === 0 && jobs.filter(({ kind }) => kind === "draw").length >= organisations.length)
      return;
  }
  throw new Error("The background work does not come to an end");
}
