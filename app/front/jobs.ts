import { randomUUID } from "node:crypto";
import { setImmediate, setTimeout } from "node:timers/promises";
import { enqueueCards, postCard } from "#app/features/messages/channels/weekly/queries.server.ts";
import { enqueueDueNotes, sendNote, tidyMessages } from "#app/features/messages/weekly/queries.server.ts";
import type { AppContext } from "#app/shared/context.server.ts";
import {
  enqueueDaily,
  giveBack,
  lease,
  type Outcome,
  renewLease,
  settleJob,
  type TakenJob,
  takeJob,
  tidyJobs,
} from "#app/shared/jobs.server.ts";
import { sendQueuedMail } from "#app/shared/mail-queue.server.ts";

const lanes = 4;
const patience = 6000;
const betweenTidying = 60 * 60_000;

/**
 * Does the work of the table `job`: first asks for what the clock brings, then takes what is due, four at a time.
 * Several servers may do this side by side; what one of them holds when it dies is taken up when its lease is over.
 */
export function createJobs(context: AppContext) {
  const { connection, clock, logger } = context;
  const { db } = connection;
  const takenBy = randomUUID();
  let isStopped = false;
  let isWanted = false;
  let running: Promise<void> | null = null;
  let tidiedAt = Number.NEGATIVE_INFINITY;

  const handlers: Readonly<Record<TakenJob["kind"], (job: TakenJob) => Promise<Outcome>>> = {
    mail: (job) => sendQueuedMail(context, job),
    message: (job) => sendNote(context, job),
    channel: (job) => postCard(context, job),
    draw: async ({ organisationId }) => {
      await context.work({ kind: "draw", organisationId });
      return "done";
    },
  };

  async function run(job: TakenJob): Promise<void> {
    // Somebody outside may have had it from a process that died: never twice.
    if (job.problem === "handed-over") return settleJob(db, job, clock(), { failed: "perhaps-sent" });
    const renewing = setInterval(() => {
      renewLease(db, job, clock()).catch(() => undefined);
    }, lease / 3);
    try {
      await settleJob(db, job, clock(), await handlers[job.kind](job));
    } catch (error) {
      if (!isStopped) logger.error({ job: job.kind, tries: job.tries, error });
      // A server that stops closes its database; then the lease runs out by itself.
      await settleJob(db, job, clock(), { later: "mistake" }).catch(() => undefined);
    } finally {
      clearInterval(renewing);
    }
  }

  async function lane(): Promise<void> {
    while (!isStopped) {
      const job = await takeJob(db, clock(), takenBy);
      if (!job) return;
      if (isStopped) return giveBack(db, job);
      await run(job);
      // SQLite answers in this same thread: requests come first.
      await setImmediate();
    }
  }

  async function look(): Promise<void> {
    try {
      for (let made = 100; made >= 100 && !isStopped; ) {
        made = await enqueueDueNotes({ db, now: clock() });
        await setImmediate();
      }
      await enqueueCards({ db, now: clock() });
      await enqueueDaily({ db, now: clock() }, "draw");
      if (clock() - tidiedAt > betweenTidying) {
        tidiedAt = clock();
        await tidyJobs(db, clock());
        await tidyMessages({ db, now: clock() });
      }
      await Promise.all(Array.from({ length: lanes }, lane));
    } catch (error) {
      if (!isStopped) logger.error({ schedule: "jobs", error });
    }
  }

  /** Looks now, or once more after the look that is going on. */
  function wake(): void {
    isWanted = true;
    if (running || isStopped) return;
    running = (async () => {
      while (isWanted && !isStopped) {
        isWanted = false;
        await look();
      }
    })().finally(() => {
      running = null;
    });
  }

  return {
    wake,
    /** For tests: until nothing more is due. */
    rest: async () => {
      while (running) await running;
    },
    /** Begins nothing new, and waits a while for what is on its way. */
    stop: async () => {
      isStopped = true;
      await Promise.race([running, setTimeout(patience, undefined, { ref: false })]);
    },
  };
}
