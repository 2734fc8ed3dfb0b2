import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { prepareBuild } from "#app/front/build.mjs";
import { createLogger } from "#app/front/log.ts";
import { type RunningServer, type ServerOptions, startServer } from "#app/front/serve.ts";
import type { Env } from "#app/shared/env.server.ts";
import { createTestDatabase, type Engine } from "./databases.ts";
import { testSecret } from "./world-messages.ts";

interface TestServerOptions {
  readonly engine?: Engine;
  readonly clock?: () => number;
  readonly prepare?: ServerOptions["prepare"];
  /** A hand-made Remix build instead of the app's own. */
  readonly build?: ServerBuild;
  /** How many times wider every limit is than in production; 1 to test the limits themselves. */
  readonly limitFactor?: number;
  readonly env?: Partial<Env>;
}

export interface TestServer extends RunningServer {
  readonly port: number;
  /** What the server logged so far, one JSON object per line. */
  readonly logLines: readonly string[];
  readonly dataDir: string;
}

/** The real server on a free port, with its data in a folder of its own. Stop it in `afterAll`. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  // Also for a hand-made build: the front serves the assets of the real one.
  prepareBuild({ say: () => undefined });
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "meegewogen-server-"));
  const database = options.engine === "postgres" ? await createTestDatabase("postgres") : null;
  const logLines: string[] = [];
  const env: Env = {
    port,
    host: "127.0.0.1",
    dataDir,
    databaseUrl: database && "url" in database.where ? database.where.url : null,
    publicUrl: `http://localhost:${port}`,
    sessionSecret: testSecret,
    smtpUrl: null,
    trustProxy: false,
    chromiumPath: null,
    ...options.env,
  };
  const server = await startServer(env, {
    clock: options.clock,
    prepare: options.prepare,
    build: options.build,
    limitFactor: options.limitFactor ?? 10_000,
    logger: createLogger({ write: (line) => logLines.push(line) }),
    say: () => undefined,
  });
  return {
    ...server,
    port,
    logLines,
    dataDir,
    stop: async (notice) => {
      await server.stop(notice);
      await database?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A port that nobody uses right now; PUBLIC_URL must name it before the server listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}
