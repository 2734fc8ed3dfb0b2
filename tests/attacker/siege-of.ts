import { sql } from "kysely";
import { type Connection, connect } from "#db/client.server.ts";
import { migrate } from "#db/migrate.ts";
import { createTestDatabase, type Engine } from "../support/databases.ts";
import { noSiege, type Siege } from "./attack/siege.ts";

/** A fresh database for many organisations; what it holds need not survive a power cut. */
export async function openField(
  engine: Engine,
): Promise<{ connection: Connection; leave: () => Promise<void> }> {
  const database = await createTestDatabase(engine);
  const connection = connect(database.where);
  if (engine === "sqlite") await sql`pragma synchronous = off`.execute(connection.db);
  await migrate(connection, 0);
  const leave = async () => {
    await connection.close();
    await database.drop();
  };
  return { connection, leave };
}

/** Attacks the organisations with these seeds, and says what it met. */
export async function siegeOf(
  engine: Engine,
  seeds: readonly number[],
  attack: (connection: Connection, seed: number, siege: Siege) => Promise<void>,
): Promise<Siege> {
  const { connection, leave } = await openField(engine);
  const siege = noSiege();
  try {
    for (const seed of seeds) await attack(connection, seed, siege);
  } finally {
    await leave();
  }
  const { recovered, unjudged, ...met } = siege;
  console.info(JSON.stringify({ ...met, recovered: recovered.length, unjudged: [...unjudged] }));
  return siege;
}

/** The attack on organisation after organisation is shared out over two files, which run beside each other. */
export function halfOf(half: 0 | 1): number[] {
  const all = Number(process.env.ATTACK_ORGANISATIONS ?? 500);
  if (!(all >= 2)) throw new Error("ATTACK_ORGANISATIONS must be a number, 2 or more.");
  return Array.from({ length: all }, (_, i) => i + 1).filter((seed) => seed % 2 === half);
}
