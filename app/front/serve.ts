import type { Server } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";
import type { Logger } from "pino";
import type { AppContext } from "#app/shared/context.server.ts";
import type { Env } from "#app/shared/env.server.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { createMailer } from "#app/shared/mail.server.ts";
import { createOutbound, type OutboundOptions } from "#app/shared/outbound.server.ts";
import { hashToken, newToken } from "#app/shared/secret.server.ts";
import { strings as en } from "#app/strings.en.ts";
import { strings as nl } from "#app/strings.nl.ts";
import { type Connection, connect } from "#db/client.server.ts";
import { openLimits } from "#db/limits.server.ts";
import { migrate } from "#db/migrate.ts";
import { createFront } from "./front.ts";
import { createJobs } from "./jobs.ts";
import { createLogger } from "./log.ts";
import { startSchedule } from "./schedule.ts";
import { startWorker } from "./work.ts";

const longestAnswer = 6000;

export interface ServerOptions {
  readonly clock?: () => number;
  readonly logger?: Logger;
  /** Test runs try more often than people do. */
  readonly limitFactor?: number;
  /** Fills an empty database before the first request. */
  readonly prepare?: (connection: Connection, env: Env, now: number) => Promise<string[]>;
  /** Another Remix build than the one in `build/`. */
  readonly build?: ServerBuild;
  /** Where names and addresses outside lead in tests. */
  readonly outbound?: OutboundOptions;
  readonly say?: (line: string) => void;
}

export interface RunningServer {
  readonly env: Env;
  readonly context: AppContext;
  /** Where a stranger cannot come: present until the first organisation exists. */
  readonly setupAddress: string | null;
  /**
   * Finishes what was begun, then closes; the last connection that closes folds the WAL into the database.
   * @param notice how many ms to say "not ready" while still answering, so that a proxy can turn elsewhere
   */
  stop(notice?: number): Promise<void>;
}

export async function startServer(env: Env, options: ServerOptions = {}): Promise<RunningServer> {
  const say = options.say ?? ((line: string) => console.error(line));
  const clock = options.clock ?? Date.now;
  const logger = options.logger ?? createLogger();
  const where = env.databaseUrl ? { url: env.databaseUrl } : { file: join(env.dataDir, "meegewogen.db") };
  const connection = connect(where);
  const ran = await migrate(connection, clock());
  if (ran.length > 0) say(`Database ready (${connection.dialect}, ${ran.length} step(s)).`);
  for (const line of (await options.prepare?.(connection, env, clock())) ?? []) say(line);
  const limits = await openLimits(
    env.databaseUrl ? { url: env.databaseUrl } : { file: join(env.dataDir, "limits.db") },
    options.limitFactor,
  );
  const worker = startWorker(where, clock, logger);
  const instances = { nl: createI18n("nl", nl), en: createI18n("en", en) };
  const setupTokenHash = async () => {
    const organisation = await connection.db
      .selectFrom("organisation")
      .select("id")
      .limit(1)
      .executeTakeFirst();
    if (organisation) return null;
    const row = await connection.db
      .selectFrom("setting")
      .select("value")
      .where("key", "=", "setup_token")
      .executeTakeFirst();
    return row?.value ?? null;
  };
  const context: AppContext = {
    connection,
    env,
    clock,
    limits,
    logger,
    mailer: createMailer(env.smtpUrl, env.publicUrl, logger),
    outbound: createOutbound(options.outbound),
    wake: () => jobs.wake(),
    i18n: (language) => instances[language],
    work: worker.run,
    setupTokenHash,
  };
  const jobs = createJobs(context);
  const setupAddress = await offerSetup(connection, env);
  const buildFolder = join(process.cwd(), "build");
  const build = options.build ?? (await import(pathToFileURL(join(buildFolder, "server", "index.js")).href));
  const front = createFront({ context, build, assetsFolder: join(buildFolder, "client") });
  const server = await listen(front.fetch, env);
  const schedule = startSchedule(context, jobs.wake);
  say(`Meegewogen is at ${env.publicUrl}`);
  if (setupAddress) say(`Set up your organisation (once, this address only): ${setupAddress}`);
  const stop = async (notice: number) => {
    front.drain();
    schedule.stop();
    await setTimeout(notice);
    await close(server);
    await jobs.stop();
    await worker.stop();
    await limits.close();
    await connection.close();
  };
  let stopping: Promise<void> | null = null;
  return {
    env,
    context,
    setupAddress,
    stop: (notice = 0) => {
      stopping ??= stop(notice);
      return stopping;
    },
  };
}

/** A new token at every start until there is an organisation, so that an old log line opens nothing. */
async function offerSetup(connection: Connection, env: Env): Promise<string | null> {
  const { db } = connection;
  if (await db.selectFrom("organisation").select("id").limit(1).executeTakeFirst()) return null;
  const token = newToken();
  await db
    .insertInto("setting")
    .values({ key: "setup_token", value: hashToken(token) })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: hashToken(token) }))
    .execute();
  return `${env.publicUrl}/setup/${token}`;
}

function listen(fetch: Parameters<typeof serve>[0]["fetch"], env: Env): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch,
        port: env.port,
        hostname: env.host,
        serverOptions: {
          headersTimeout: 10_000,
          requestTimeout: 120_000,
          keepAliveTimeout: 5_000,
          connectionsCheckingInterval: 2_000,
          maxHeaderSize: 16_384,
        },
      },
      () => resolve(server),
    ) as Server;
    server.maxHeadersCount = 60;
    server.maxConnections = 2000;
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? Object.assign(new Error(`Port ${env.port} is in use. Stop the other program or set PORT.`), {
              code: error.code,
            })
          : error,
      ),
    );
  });
}

/** Waits for the answers that are being made; whoever is still not done after a while is cut off. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = globalThis.setTimeout(() => server.closeAllConnections(), longestAnswer);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
