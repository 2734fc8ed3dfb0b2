// Builds the data sets of one engine in a process of its own, so that both engines can be filled at once.
import type { Where } from "#db/client.server.ts";
import { buildDataset } from "./build-dataset.ts";
import { makeWorld } from "./world.ts";

export interface BuildOrder {
  readonly authors: number;
  readonly today: string;
  readonly sets: readonly { readonly count: number; readonly where: Where }[];
}

const { authors, today, sets } = JSON.parse(process.argv[2] ?? "{}") as BuildOrder;
const world = makeWorld(authors);
for (const { count, where } of sets) await buildDataset(where, world, count, today);
