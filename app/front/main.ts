import { join } from "node:path";
import type { Logger } from "pino";
import { EnvError, readEnv } from "#app/shared/env.server.ts";
import { NewerDatabaseError } from "#db/migrate.ts";
import { fillDemo } from "./demo.ts";
import { startServer } from "./serve.ts";

const notice = 500;

/** `npm start` (own organisation) and `npm run demo` (the fictional one, in a folder of its own). */
export async function main(kind: "own" | "demo"): Promise<void> {
  try {
    const env = readEnv();
    const own = kind === "demo" && !env.databaseUrl ? { ...env, dataDir: join(env.dataDir, "demo") } : env;
    const server = await startServer(own, kind === "demo" ? { prepare: fillDemo } : {});
    quietConsole(server.context.logger);
    const leave = (code: number) => {
      server.stop(notice).then(
        () => process.exit(code),
        () => process.exit(1),
      );
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => leave(0));
    for (const bug of ["uncaughtException", "unhandledRejection"] as const) {
      process.on(bug, (reason: unknown) => {
        server.context.logger.fatal({ stack: reason instanceof Error ? reason.stack : bug });
        leave(1);
      });
    }
  } catch (error) {
    if (error instanceof EnvError || error instanceof NewerDatabaseError || isListenError(error)) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    }
    throw error;
  }
}

/** Libraries warn in words that may quote a visitor; the log keeps that they did, and where. */
function quietConsole(logger: Logger): void {
  for (const level of ["log", "info", "warn", "error"] as const) {
    console[level] = () => logger.warn({ console: level, stack: new Error().stack });
  }
}

function isListenError(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES")
  );
}
