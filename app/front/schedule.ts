import { readUnfinishedRuns } from "#app/features/exchange/import/work/run/queries.server.ts";
import { organisationsToPublish } from "#app/features/insights/publication/queries.server.ts";
import type { AppContext } from "#app/shared/context.server.ts";

const everyMinute = 60_000;

/** Looks at the start and every minute which organisations have a month to close, and hands those to the worker. */
export function startSchedule({ connection, clock, work, logger }: AppContext) {
  let isStopped = false;
  const closing = new Set<string>();

  async function look(): Promise<void> {
    try {
      const due = await organisationsToPublish({ db: connection.db, now: clock() });
      await Promise.all(due.filter((id) => !closing.has(id)).map(close));
    } catch (error) {
      if (!isStopped) logger.error({ schedule: "look", error });
    }
  }

  async function close(organisationId: string): Promise<void> {
    if (isStopped) return;
    closing.add(organisationId);
    try {
      await work({ kind: "publish", organisationId });
    } catch (error) {
      // It stays due, so the next minute tries again.
      if (!isStopped) logger.error({ schedule: "publish", error });
    } finally {
      closing.delete(organisationId);
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
  const timer = setInterval(look, everyMinute);
  timer.unref();
  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
