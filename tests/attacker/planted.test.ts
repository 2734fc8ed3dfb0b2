import { beforeAll, expect, test } from "vitest";
import { quarterOf } from "#app/domain/calendar.ts";
import { exactlyFrom, lived, numbersOf, thingsOf } from "./attack/siege.ts";
import type { Counted } from "./attack/system.ts";
import type { BackLedger } from "./judge/back-ledger.ts";
import { isCounted } from "./judge/claims.ts";
import type { CountedUnit } from "./judge/ledger.ts";
import { openField } from "./siege-of.ts";
import { planOf } from "./story/plan.ts";

const SEEDS = Array.from({ length: 40 }, (_, i) => 2001 + i);
/** Each organisation as the real publisher told it, and all that it counted. */
let organisations: { k: number; told: Counted[]; counted: CountedUnit[]; back: BackLedger }[];

beforeAll(async () => {
  const { connection, leave } = await openField("sqlite");
  organisations = [];
  for (const seed of SEEDS) {
    const plan = planOf(seed);
    const { watch } = await lived(connection, plan);
    const counted = watch.counted.filter(({ unit }) => isCounted(unit));
    const { back } = watch;
    organisations.push({ k: plan.threshold, told: numbersOf(watch.claims), counted, back });
  }
  await leave();
}, 300_000);

const quarter = ({ through }: CountedUnit) => quarterOf(through.slice(0, 7));
const month = ({ through }: CountedUnit) => through.slice(0, 7);
const peopleOf = (units: readonly CountedUnit[]) =>
  new Set(units.map(({ unit }) => unit.decision.authorId)).size;

function exactNumber(name: string, units: readonly CountedUnit[]): Counted {
  return { name, lo: units.length, hi: units.length, things: thingsOf(units.map(({ unit }) => unit)) };
}

/** What a publisher tells that minds the threshold of every number by itself, and nothing else. */
function thresholdOnly(counted: readonly CountedUnit[], k: number): Counted[] {
  const cuts = [
    quarter,
    month,
    (one: CountedUnit) => `${one.group} ${quarter(one)}`,
    (one: CountedUnit) => `${one.group} ${month(one)}`,
  ];
  return cuts.flatMap((cut) =>
    [...Map.groupBy(counted, cut)]
      .filter(([, units]) => peopleOf(units) >= k)
      .map(([name, units]) => exactNumber(name, units)),
  );
}

test("a publisher that minds only the threshold is caught", () => {
  const caught = organisations.filter(
    ({ k, counted }) => exactlyFrom(thresholdOnly(counted, k), k).recovered.length > 0,
  );
  expect(caught.length / SEEDS.length).toBeGreaterThanOrEqual(0.25);
});

test("a window of a group in which a quarter is that is hidden elsewhere is caught", () => {
  const planted = organisations.flatMap(({ k, told, counted }) => {
    const leaks = [...Map.groupBy(counted, ({ group }) => group)].flatMap(([group, own]) => {
      const quarters = [...Map.groupBy(own, quarter)];
      const shown = quarters.filter(([key]) => isTold(told, `group ${group} ${key}`));
      const hidden = quarters.find(([, units]) => peopleOf(units) < k);
      if (shown.length === 0 || hidden === undefined) return [];
      return [
        exactNumber(
          "planted",
          [...shown, hidden].flatMap(([, units]) => units),
        ),
      ];
    });
    return leaks.slice(0, 1).map((leak) => ({ k, told, leak }));
  });
  expect(planted.length).toBeGreaterThan(0);
  for (const { k, told, leak } of planted) {
    expect(exactlyFrom(told, k).recovered).toEqual([]);
    expect(exactlyFrom([...told, leak], k).recovered.length).toBeGreaterThan(0);
  }
});

test("a topic that is told exactly of two windows that overlap is caught", () => {
  const planted = organisations.flatMap(({ k, told, counted }) => {
    const own = counted.filter(({ unit }) => unit.decision.moments.length > 0);
    const months = [...new Set(own.map(month))].sort();
    const windows = months.map((last) => own.filter((one) => month(one) <= last));
    const at = windows.findIndex((window, i) => {
      const before = windows[i - 1] ?? [];
      const between = peopleOf(window.filter((one) => !before.includes(one)));
      return peopleOf(before) >= k && between > 0 && between < k;
    });
    if (at < 1) return [];
    const leak = [at - 1, at].map((i) => exactNumber(`planted ${months[i]}`, windows[i] ?? []));
    return [{ k, told, leak }];
  });
  expect(planted.length).toBeGreaterThan(0);
  for (const { k, told, leak } of planted) {
    expect(exactlyFrom([...told, ...leak], k).recovered.length).toBeGreaterThan(0);
  }
});

/** What came back, told exactly wherever one number by itself rests on k people: in all, and by each of these cuts. */
function exactlyBack<Item>(
  items: readonly Item[],
  thing: (item: Item) => Counted["things"][number],
  cuts: readonly ((item: Item) => string)[],
  k: number,
): Counted[] {
  return [() => "all", ...cuts].flatMap((cut) =>
    [...Map.groupBy(items, cut)]
      .map(([name, own]) => ({ name, lo: own.length, hi: own.length, things: own.map(thing) }))
      .filter(({ things }) => new Set(things.map(({ author }) => author)).size >= k),
  );
}

test("what came back, told with only the threshold in mind, is caught", () => {
  const caught = organisations.slice(0, 10).map(({ k, back }) => {
    const { touches, opinions } = back;
    const claims = exactlyBack(
      touches,
      ({ decision, author }) => ({ key: `${decision.id} ${author}`, author }),
      [
        ({ department }) => department,
        ({ department, answer }) => `${department} ${answer}`,
        ({ answer }) => answer,
      ],
      k,
    );
    const steps = exactlyBack(
      opinions,
      ({ id, rater }) => ({ key: id, author: rater }),
      [({ own, weight }) => String(Math.abs((own ?? 0) - weight))],
      k,
    );
    const looked = exactlyBack(
      opinions.map(({ decision }) => ({ decision, ...back.lookBackOf({ key: decision.id, decision }) })),
      ({ decision }) => ({ key: decision.id, author: decision.authorId }),
      [({ outcome }) => outcome],
      k,
    );
    return [claims, steps, looked].map((numbers) => exactlyFrom(numbers, k).recovered.length > 0);
  });
  for (const kind of [0, 1, 2]) expect(caught.filter((one) => one[kind]).length).toBeGreaterThan(0);
}, 120_000);

function isTold(told: readonly Counted[], name: string): boolean {
  return told.some((one) => one.name.endsWith(name) && one.lo === one.hi);
}
