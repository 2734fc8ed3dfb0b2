import fc from "fast-check";
import type { QuarterGroup } from "#app/domain/disclose-quarter.ts";
import { sumOver } from "./people-table.ts";

export const K = 3;
export const IDS = ["a", "b", "c"];
export const MONTHS = ["2026-01", "2026-02", "2026-03"];

/** A person: group, months in which something was logged, a second group now and then, leader, what changes later. */
const life = fc.record({
  group: fc.constantFrom(...IDS),
  second: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constantFrom(...IDS)),
  months: fc.subarray(MONTHS, { minLength: 1 }),
  isLeader: fc.boolean(),
  change: fc.constantFrom("none", "none", "edit", "withdraw" as const),
});
export type Life = typeof life extends fc.Arbitrary<infer One> ? One : never;
export const lives = fc.array(life, { minLength: 4, maxLength: 10 });

const name = (person: number) => `p${person}`;
const isAt = ({ group, second, months }: Life, id: string, month: string) =>
  months.includes(month) && (group === id || second === id);

export function groupsOf(people: readonly Life[], isIn: (one: Life) => boolean = () => true): QuarterGroup[] {
  return IDS.map((id) => ({
    id,
    months: new Map(
      MONTHS.map((month) => [
        month,
        new Set(people.flatMap((one, i) => (isIn(one) && isAt(one, id, month) ? [name(i)] : []))),
      ]),
    ),
  }));
}

const everybodyIn = (groups: readonly QuarterGroup[], month: string) =>
  new Set(groups.flatMap(({ months }) => [...(months.get(month) ?? [])]));
/** Months are closed only when nobody or at least k people logged in them. */
const isClosable = (people: readonly Life[]) =>
  MONTHS.map((month) => everybodyIn(groupsOf(people), month).size).every((size) => size === 0 || size >= K);
export const quarters = lives.filter(isClosable);

type Place = { readonly id: string; readonly month: string; readonly part: string };

/** All cells of groups, months and parts of people, and sums over them. */
export function tableOf(parts: Readonly<Record<string, readonly QuarterGroup[]>>) {
  const places: Place[] = Object.keys(parts).flatMap((part) =>
    IDS.flatMap((id) => MONTHS.map((month) => ({ id, month, part }))),
  );
  const cells = places.map(
    ({ id, month, part }) =>
      parts[part]?.find((group) => group.id === id)?.months.get(month) ?? new Set<string>(),
  );
  return { cells, sum: (isIn: (place: Place) => boolean) => sumOver(places, isIn) };
}

export function basics(
  sum: (isIn: (place: Place) => boolean) => number[],
  shown: readonly string[],
  parts: string[],
) {
  const inside = (place: Place) => parts.includes(place.part);
  return [
    ...MONTHS.map((month) => sum((place) => inside(place) && place.month === month)),
    ...shown.map((id) => sum((place) => inside(place) && place.id === id)),
  ];
}
