import { startPostgres } from "./postgres.mjs";

/** One PostgreSQL server per run; `tests/run.mjs` gives its own so that all steps share it. */
export default async function setup() {
  if (process.env.TEST_POSTGRES_URL) return undefined;
  const server = await startPostgres({ say: (line: string) => process.stdout.write(`${line}\n`) });
  process.env.TEST_POSTGRES_URL = server.url;
  return server.stop;
}
