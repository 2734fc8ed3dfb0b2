/** Chance in words; everything follows from one seeded source, so that a story can be told again. */
export interface Dice {
  readonly random: () => number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  oneOf<Item>(items: readonly Item[]): Item;
  someOf<Item>(items: readonly Item[], most: number): Item[];
  id(): string;
}

export function diceOf(random: () => number): Dice {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const oneOf = <Item>(items: readonly Item[]) => items[between(0, items.length - 1)] as Item;
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
  return {
    random,
    between,
    chance: (probability) => random() < probability,
    oneOf,
    someOf: (items, most) => [...new Set(Array.from({ length: between(1, most) }, () => oneOf(items)))],
    id: () => [hex(8), hex(4), hex(4), hex(4), hex(12)].join("-"),
  };
}
