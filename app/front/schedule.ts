import { readUnfinishedRuns } from "#app/features/exchange/import/work/run/queries.server.ts";
import { organisationsToPublish } from "#app/features/insights/publication/queries.server.ts";
import type { AppContext } from "#app/shared/context.server.ts";

const minute = 60_000;
const longestWait = 60 * minute;

/**
 * Wakes the work at the start and every minute, and looks which organisations have a period to close, and hands those to the worker one
 * after another. One that fails waits longer every time, so that it does not keep the machine busy.
 */
export function startSchedule({ connection, clock, work, logger }: AppContext, wake = () => {}) {
  let isStopped = false;
  let isLooking = false;
  const failed = new Map<string, { readonly times: number; readonly until: number }>();

  async function look(): Promise<void> {
    if (!isStopped) wake();
    if (isLooking || isStopped) return;
    isLooking = true;
    try {
      const due = await organisationsToPublish({ db: connection.db, now: clock() });
      for (const id of due.filter((one) => (failed.get(one)?.until ?? 0) <= clock())) await close(id);
    } catch (error) {
      if (!isStopped) logger.error({ schedule: "look", error });
    } finally {
      isLooking = false;
    }
  }

  async function close(organisationId: string): Promise<void> {
    if (isStopped) return;
    try {
      await work({ kind: "publish", organisationId });
      failed.delete(organisationId);
    } catch (error) {
      const times = (failed.get(organisationId)?.times ?? 0) + 1;
      failed.set(organisationId, { times, until: clock() + waitAfter(times) });
      if (!isStopped) logger.error({ schedule: "publish", times, error });
    }
  }

  /** What a stop or a crash cut off is taken up once, when the server starts. */
  async function resumeImports(): Promise<void> {
    try {
      const runs = await readUnfinishedRuns(connection.db);
      await Promise.all(runs.map((run) => work({ kind: "import", ...run })));
    } catch (error) {
      if (!isStopped) logger.error({ schedule: "import", error });
    }
  }

  void resumeImports();
  void look();
  const timer = setInterval(look, minute);
  timer.unref();
  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
}

/** One minute, two, four, and so on to an hour; a hair less, or the look of that minute would come too early. */
function waitAfter(times: number): number {
  return Math.min(longestWait, minute * 2 ** (times - 1)) - 1000;
}
