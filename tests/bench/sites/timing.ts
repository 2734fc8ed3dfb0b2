/** Milliseconds of many tries. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly n: number;
}

export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), n: sorted.length };
}

type Tries<Name extends string> = Readonly<Record<Name, () => Promise<number>>>;

/**
 * Tries in turn, so that whatever else the machine does falls on all of them alike; the first ones are not counted,
 * because that is when the code becomes fast.
 */
export async function inTurn<Name extends string>(
  tries: Tries<Name>,
  rounds: number,
  warmUp = Math.ceil(rounds / 5),
): Promise<Record<Name, Times>> {
  const names = Object.keys(tries) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const ms = await tries[name]();
      if (round >= 0) found[name].push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timesOf(found[name])])) as Record<Name, Times>;
}

/** So many clients at once, each with its next request as soon as it was answered. @returns requests per second */
export async function together(
  clients: number,
  seconds: number,
  one: () => Promise<unknown>,
): Promise<number> {
  let [count, isOver] = [0, false];
  const begun = performance.now();
  const client = async () => {
    while (!isOver) {
      await one();
      if (!isOver) count += 1;
    }
  };
  const all = Promise.all(Array.from({ length: clients }, client));
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  isOver = true;
  const rate = count / ((performance.now() - begun) / 1000);
  await all;
  return rate;
}

/** Goes on asking until told to stop: what others notice of some work. */
export function keepAsking(one: () => Promise<number>, pause: number) {
  const found: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      found.push(await one());
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  return async (): Promise<Times> => {
    isOver = true;
    await asking;
    return timesOf(found);
  };
}
