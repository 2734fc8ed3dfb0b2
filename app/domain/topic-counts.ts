/** A number of decisions of every person. */
export type ByPerson = ReadonlyMap<string, number>;

/**
 * Decisions of every person in one topic and reporting group: those that answered, per cell and per set of cells that
 * one decision fell in, and those that count in the index but did not answer.
 */
export type TopicCounts = {
  readonly answered: ByPerson;
  readonly silent: ByPerson;
  readonly cells: ReadonlyMap<string, ByPerson>;
  /** By cells, sorted and joined with a bar. */
  readonly sets: ReadonlyMap<string, ByPerson>;
};

/** The counts of several groups as one. */
export function together(groups: readonly TopicCounts[]): TopicCounts {
  return {
    answered: sumOf(groups.map(({ answered }) => answered)),
    silent: sumOf(groups.map(({ silent }) => silent)),
    cells: sumsOf(groups.map(({ cells }) => cells)),
    sets: sumsOf(groups.map(({ sets }) => sets)),
  };
}

export function sumOf(all: readonly ByPerson[]): ByPerson {
  const sum = new Map<string, number>();
  for (const by of all) for (const [person, count] of by) sum.set(person, (sum.get(person) ?? 0) + count);
  return sum;
}

function sumsOf(all: readonly ReadonlyMap<string, ByPerson>[]): ReadonlyMap<string, ByPerson> {
  const keys = new Set(all.flatMap((one) => [...one.keys()]));
  return new Map([...keys].map((key) => [key, sumOf(all.flatMap((one) => one.get(key) ?? []))]));
}

/** The counts of some people only. */
export function filtered(counts: TopicCounts, keep: (person: string) => boolean): TopicCounts {
  const some = (by: ByPerson) => new Map([...by].filter(([person]) => keep(person)));
  const each = (all: ReadonlyMap<string, ByPerson>) => new Map([...all].map(([key, by]) => [key, some(by)]));
  return {
    answered: some(counts.answered),
    silent: some(counts.silent),
    cells: each(counts.cells),
    sets: each(counts.sets),
  };
}

export function total(by: ByPerson | undefined): number {
  return [...(by?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}
