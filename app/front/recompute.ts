import { existsSync } from "node:fs";
import { join } from "node:path";
import { recompute } from "#app/features/insights/publication/recompute/queries.server.ts";
import { inWords } from "#app/features/insights/publication/recompute/rules.ts";
import { readDataPlace } from "#app/shared/env.server.ts";
import { mintWorkScope } from "#app/shared/scope.server.ts";
import { connect, type Where } from "#db/client.server.ts";
import { isMigrated } from "#db/migrate.ts";
import { inSnapshot } from "#db/snapshot.ts";

/**
 * `npm run recompute`: reckons every sum and publication of every organisation again from the decisions, and says what
 * differs. Reads only, so it may run beside the server.
 * @returns the exit code: 0 without differences, 1 with, 2 when there is nothing to read
 */
export async function recomputeAll(
  say: (line: string) => void = console.log,
  where: Where | string = placeOf(),
): Promise<number> {
  if (typeof where === "string") {
    say(where);
    return 2;
  }
  const connection = connect(where);
  try {
    if (!(await isMigrated(connection))) {
      say("This database is not of this version of Meegewogen. Start the server once, and try again.");
      return 2;
    }
    const organisations = await connection.db.selectFrom("organisation").select("id").orderBy("id").execute();
    let differences = 0;
    for (const { id: organisationId } of organisations) {
      const found = await inSnapshot(connection.db, (db) =>
        recompute(mintWorkScope({ db, now: Date.now(), organisationId })),
      );
      for (const line of inWords(found)) say(line);
      differences += found.differences.length;
    }
    say(differences === 0 ? "No differences." : `${differences} differences.`);
    return differences === 0 ? 0 : 1;
  } finally {
    await connection.close();
  }
}

/** Where the database is, or why it cannot be read. */
function placeOf(): Where | string {
  const { databaseUrl, dataDir } = readDataPlace();
  if (databaseUrl) return { url: databaseUrl };
  const file = join(dataDir, "meegewogen.db");
  return existsSync(file) ? { file } : `There is no database at ${file}.`;
}
