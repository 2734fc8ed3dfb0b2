import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { Where } from "#db/client.server.ts";
import type { Engine, Options } from "../options.ts";
import { checkAgainstWriter, checkSums } from "./check-dataset.ts";
import type { BuildOrder } from "./dataset-process.ts";
import type { World } from "./world.ts";

/** A data set and where it lies. */
export interface Stand {
  readonly count: number;
  readonly where: Where;
  readonly dataDir: string;
}

/** Where everything of one engine lies. */
export interface Ground {
  /** The data set that all larger ones are compared with. */
  readonly base: Stand;
  readonly stands: readonly Stand[];
  /** A new empty database on the same engine. */
  empty(name: string): Promise<Where>;
  clear(): Promise<void>;
}

export async function layOut(
  engine: Engine,
  { sizes, base }: Options,
  { folder, url }: { readonly folder: string; readonly url: string },
): Promise<Ground> {
  const made: string[] = [];
  const ask = async (...lines: string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const line of lines) await client.query(line);
    await client.end();
  };
  const empty = async (of: string): Promise<Where> => {
    if (engine === "sqlite") {
      mkdirSync(join(folder, engine, of), { recursive: true });
      return { file: join(folder, engine, of, "meegewogen.db") };
    }
    const name = `bench_${process.pid}_${of}`;
    await ask(`create database ${name}`);
    made.push(name);
    return { url: url.replace(/\/[^/]*$/, `/${name}`) };
  };
  const stand = async (count: number): Promise<Stand> => {
    const dataDir = join(folder, engine, String(count));
    mkdirSync(dataDir, { recursive: true });
    return { count, dataDir, where: await empty(String(count)) };
  };
  const stands: Stand[] = [];
  for (const count of sizes) stands.push(await stand(count));
  const clear = () => ask(...made.map((name) => `drop database if exists ${name} with (force)`));
  return { base: await stand(base), stands, empty, clear: engine === "sqlite" ? async () => {} : clear };
}

/** Fills every data set in a process of its own, then proves that the smaller ones are what the app would have written. */
export async function fill(ground: Ground, world: World, today: string): Promise<void> {
  const { base, stands, empty } = ground;
  const sets = [base, ...stands].map(({ count, where }) => ({ count, where }));
  const order: BuildOrder = { authors: world.people.length, today, sets };
  const child = fork(join(import.meta.dirname, "dataset-process.ts"), [JSON.stringify(order)]);
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("The data sets could not be made");
  await checkSums((stands[0] ?? base).where, world);
  await checkAgainstWriter({ ...base, world, today }, await empty("check"));
}
