import type { Role } from "#app/domain/role.ts";
import { type Connection, connect } from "#db/client.server.ts";
import type { Ground, Stand } from "../dataset/lay-out.ts";
import type { World } from "../dataset/world.ts";
import type { Line } from "../lines.ts";
import type { Engine, Options } from "../options.ts";
import type { Site } from "../sites/client.ts";
import { type Running, startApp } from "../sites/processes.ts";
import { makeSessions } from "../sites/sessions.ts";

/** What every case gets. */
export interface Bench extends Ground {
  readonly options: Options;
  readonly engine: Engine;
  readonly world: World;
  readonly today: string;
  readonly lines: Line[];
  /** The bare Remix app. */
  readonly bare: Running;
  readonly say: (line: string) => void;
}

/** A running app with sessions of people with one role. */
export interface Served extends Site {
  readonly running: Running;
  readonly connection: Connection;
  /** The same place as somebody else. */
  as(role: Role): Promise<Site>;
  stop(): Promise<void>;
}

export async function serveStand(
  { world }: Pick<Bench, "world">,
  stand: Stand,
  role: Role,
  running?: Running,
): Promise<Served> {
  const app = running ?? (await startApp(stand.where, stand.dataDir));
  const connection = connect(stand.where);
  const as = async (wanted: Role): Promise<Site> => ({
    port: app.port,
    cookies: await makeSessions(connection, world, { role: wanted, count: 300, now: Date.now() }),
  });
  return {
    ...(await as(role)),
    running: app,
    connection,
    as,
    stop: async () => {
      await connection.close();
      await app.stop();
    },
  };
}

/** The data set that the goals speak of: a million, or what comes nearest below. */
export function goalStand({ stands, base }: Pick<Ground, "stands" | "base">): Stand {
  return stands.findLast(({ count }) => count <= 1_000_000) ?? base;
}
