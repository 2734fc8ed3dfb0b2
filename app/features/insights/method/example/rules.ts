import { add, capped, contributionOf, emptySums } from "#app/domain/author-month.ts";
import { asLogged, headlineOf, type Stratum } from "#app/domain/headline.ts";
import { intervalOf } from "#app/domain/interval.ts";
import { type AuthorRow, momentsOf } from "#app/domain/moments.ts";
import { countedReach, GOAL, type Reach, steps, type Weight } from "#app/domain/weight.ts";

type Given = readonly [person: string, weight: Weight, reach: Reach | null];

/** Ten decisions of five people: just enough for a figure. */
const GIVEN: readonly Given[] = [
  ["A", 3, 2],
  ["A", 4, null],
  ["A", 2, 1],
  ["B", 1, 3],
  ["B", 3, 2],
  ["C", 0, 1],
  ["C", 2, 2],
  ["D", 3, 4],
  ["E", 4, 2],
  ["E", 1, 1],
];

/** The group of the ten decisions has 30 people; beside it stands a group of 10 of which five people score half. */
const [LARGE, SMALL] = [30, 10];
const HALF: readonly AuthorRow[] = Array.from({ length: 5 }, () => ({ W: 4, Y: 6, n: 2 }));
const EAGER = { decisions: 50, reach: 2 as Reach };

const points = (share: number) => Math.round(100 * share);

/** The arithmetic of the page, made by the functions that make the real figures. */
export function workedExample() {
  const rows = GIVEN.map(([person, weight, given]) => {
    const reach = countedReach(given);
    return {
      person,
      weight,
      given,
      reach,
      steps: steps(weight),
      earned: reach * steps(weight),
      most: reach * GOAL,
    };
  });
  const moments = momentsOf(people());
  const group = intervalOf(moments);
  const strata: Stratum[] = [
    { id: "large", headcount: LARGE, moments },
    { id: "small", headcount: SMALL, moments: momentsOf(HALF) },
  ];
  const [whole, logged] = [headlineOf(strata), asLogged(strata)];
  if (group === null || whole.kind === "none" || logged === null)
    throw new Error("the example has decisions");
  const eager = Array.from({ length: EAGER.decisions }, () => contributionOf(decision(GOAL, EAGER.reach)));
  return {
    rows,
    earned: moments.T1,
    most: moments.S1 * GOAL,
    group: { people: moments.G, index: points(group.p), lo: points(group.lo), hi: points(group.hi) },
    whole: {
      large: LARGE,
      small: SMALL,
      other: points(intervalOf(momentsOf(HALF))?.p ?? 0),
      index: points(whole.interval.p),
      logged: points(logged.p),
    },
    eager: {
      ...EAGER,
      weight: EAGER.decisions * EAGER.reach,
      counted: capped(eager.reduce(add, emptySums())).W,
    },
  };
}

function people(): AuthorRow[] {
  const names = [...new Set(GIVEN.map(([person]) => person))];
  return names.map((name) => {
    const own = GIVEN.filter(([person]) => person === name);
    const sums = own
      .map(([, weight, reach]) => contributionOf(decision(weight, reach)))
      .reduce(add, emptySums());
    return { ...capped(sums), n: sums.n };
  });
}

function decision(weight: Weight, reach: Reach | null) {
  return { touch: "direct", weighing: "weighed", weight, reach, evidence: [] } as const;
}
