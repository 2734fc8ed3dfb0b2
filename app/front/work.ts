import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import type { Job } from "#app/shared/context.server.ts";
import type { Where } from "#db/client.server.ts";

/** What travels to the worker and back. */
export interface Order {
  readonly id: number;
  readonly now: number;
  readonly job: Job;
}
export type Answer = { readonly id: number } & ({ readonly result: unknown } | { readonly error: string });

const patience = 1500;
const idleAfter = 20_000;

/**
 * One thread with a database connection of its own, so that no import or closing of a period
 * ever holds up a request. Started at the first job; a crash fails its jobs and the next job starts anew.
 */
export function startWorker(where: Where, clock: () => number, logger: Logger) {
  let worker: Worker | null = null;
  let lastId = 0;
  let isStopping = false;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  function begin(): Worker {
    const started = new Worker(new URL("./worker.ts", import.meta.url), { workerData: where });
    started.on("message", (answer: Answer) => {
      const waiter = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("error" in answer) waiter?.reject(new Error(answer.error));
      else waiter?.resolve(answer.result);
      if (waiting.size === 0) idle = globalThis.setTimeout(release, idleAfter, started).unref();
    });
    const fail = (error: Error) => {
      if (worker !== started) return;
      logger.error({ worker: "stopped", stack: error.stack });
      for (const waiter of waiting.values()) waiter.reject(error);
      waiting.clear();
      worker = null;
    };
    started.on("error", fail);
    started.on("exit", (code) => {
      fail(new Error(`The worker stopped with code ${code}`));
    });
    return started;
  }

  /** What a closing of a large organisation took stays with its thread; an idle one gives it back. */
  function release(started: Worker): void {
    if (waiting.size > 0 || worker !== started) return;
    worker = null;
    void started.terminate();
  }

  return {
    run: (job: Job) =>
      new Promise<unknown>((resolve, reject) => {
        if (isStopping) throw new Error("The server is stopping");
        clearTimeout(idle);
        worker ??= begin();
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        worker.postMessage({ id: lastId, now: clock(), job } satisfies Order);
      }),
    /** Lets running jobs finish for a moment; what is cut off rolls back, and every job can be run again. */
    stop: async () => {
      isStopping = true;
      for (let waited = 0; waiting.size > 0 && waited < patience; waited += 50) await setTimeout(50);
      const running = worker;
      worker = null;
      await running?.terminate();
      for (const waiter of waiting.values()) waiter.reject(new Error("The server is stopping"));
      waiting.clear();
    },
  };
}
