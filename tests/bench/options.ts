import { parseArgs } from "node:util";

export type Engine = "sqlite" | "postgres";

/** What one run does. */
export interface Options {
  readonly engines: readonly Engine[];
  /** The data set that all larger ones are compared with. */
  readonly base: number;
  readonly sizes: readonly number[];
  readonly authors: number;
  /** Requests per comparison. */
  readonly rounds: number;
  readonly importRows: number;
  readonly clients: number;
  /** How long the clients go on. */
  readonly seconds: number;
  readonly phone: boolean;
  readonly plans: boolean;
  readonly out: string;
}

const usage = `npm run bench -- [--full] [--tiny] [--plans] [--engine sqlite|postgres] [--out FILE]
  (none)    data sets of 10,000, 100,000 and 1,000,000 decisions on both databases, under ten minutes
  --full    10,000,000 as well
  --tiny    hundreds of decisions: proves that the bench itself works, measures nothing
  --plans   also prints the query plans that matter, at 1,000,000
  --out     where the figures go as JSON (.cache/bench-results.json)`;

export function readOptions(args: readonly string[]): Options {
  const flag = { type: "boolean", default: false } as const;
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { full: flag, tiny: flag, plans: flag, help: flag, engine: text, out: text },
  });
  if (values.help || (values.engine && !["sqlite", "postgres"].includes(values.engine)))
    throw new Error(usage);
  const engines: readonly Engine[] = values.engine ? [values.engine as Engine] : ["sqlite", "postgres"];
  const shared = { engines, plans: values.plans, out: values.out ?? ".cache/bench-results.json" };
  if (values.tiny) {
    const few = { base: 200, sizes: [600], authors: 150, rounds: 5, importRows: 300 };
    return { ...shared, ...few, clients: 4, seconds: 0.3, phone: false };
  }
  return {
    ...shared,
    base: 1000,
    sizes: [10_000, 100_000, 1_000_000, ...(values.full ? [10_000_000] : [])],
    authors: 10_000,
    rounds: 150,
    importRows: 100_000,
    clients: 16,
    seconds: 3,
    phone: true,
  };
}
