import { type DepartmentKindKey, departmentKinds } from "#app/domain/content/departments.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import type { Language } from "#app/domain/language.ts";
import { mulberry32 } from "#app/domain/random.ts";
import { dayAfter, daysBetween, firstOfMonth } from "#db/demo/calendar.ts";
import { weighDemoDecision } from "#db/demo/decision.ts";
import type { DemoPerson } from "#db/demo/organisation.ts";
import { type TitleSeed, titleSeeds, titleVariants } from "#db/demo/titles.ts";
import { idMaker } from "./random-id.ts";
import type { World, WorldPerson } from "./world.ts";

export type BenchDecision = NewDecision & {
  readonly seq: number;
  readonly editedAt: null;
  readonly withdrawnAt: number | null;
};

export const months = 24;

interface Draft {
  readonly seed: TitleSeed;
  readonly title: string;
}

/**
 * Decisions in the order in which they were logged: 24 complete months and the one that runs, up to yesterday. What is
 * answered follows the demo's own rules; who logs is skewed. The same numbers always give the same decisions.
 * @param today ISO day
 */
export function* makeDecisions(world: World, count: number, today: string): Generator<BenchDecision> {
  const random = mulberry32(count);
  const newId = idMaker(mulberry32(count + 1));
  const first = firstOfMonth(today, -months);
  const days = Array.from({ length: daysBetween(first, today) }, (_, i) => dayAfter(first, i));
  const drawPerson = personDrawer(world.people, random);
  const drafts = draftsOf();
  const departmentsOf = new Map(
    departmentKinds.map(({ key }) => [key, world.departments.filter(({ kind }) => kind === key)] as const),
  );
  const idsOf = (kinds: readonly DepartmentKindKey[]) =>
    kinds.flatMap((kind) => {
      const some = departmentsOf.get(kind) ?? [];
      return some.length > 0 ? [(some[Math.floor(random() * some.length)] as { id: string }).id] : [];
    });
  for (let i = 0; i < count; i += 1) {
    const author = drawPerson();
    const open = drafts.get(`${author.department.kind} ${author.language}`) as readonly Draft[];
    const draft = open[Math.floor(random() * open.length)] as Draft;
    const progress = moment(i / count);
    const place = progress * days.length;
    const logged = Math.min(days.length - 1, Math.floor(place));
    // Office hours in Amsterdam, so that the day is the same in UTC.
    const loggedAt = Date.parse(`${days[logged]}T08:00:00Z`) + Math.floor((place - logged) * 9 * 3_600_000);
    const late = Math.min(30, Math.floor(-2 * Math.log(1 - random())));
    const said = weighDemoDecision(
      demoPerson(author),
      { seed: draft.seed, isFirst: random() < 0.3 },
      progress,
      random,
    );
    const { personKey: _key, withdrawn, touched, asked, weight, ...rest } = said;
    const touchedIds = idsOf(touched);
    yield {
      ...rest,
      seq: i + 1,
      id: newId(),
      organisationId: world.organisationId,
      authorId: author.authorId,
      departmentId: author.department.id,
      title: draft.title + detail(author.language, random),
      decidedOn: days[Math.max(0, logged - late)] as string,
      loggedAt,
      // The rule of `countingMonth`: the month of logging, unless the month of deciding is still open.
      month: (days[logged] as string).slice(0, 7),
      weight: weight as NewDecision["weight"],
      touched: touchedIds,
      asked: touchedIds.slice(0, asked.length),
      editedAt: null,
      withdrawnAt: withdrawn ? loggedAt + 3_600_000 : null,
    };
  }
}

/** Share of the time that has passed when a share of the decisions is logged: nearly twice as many at the end. */
function moment(share: number): number {
  return (Math.sqrt(0.49 + 1.2 * share) - 0.7) / 0.6;
}

function personDrawer(people: readonly WorldPerson[], random: () => number): () => WorldPerson {
  const upTo = new Float64Array(people.length);
  let sum = 0;
  for (const [i, { activity }] of people.entries()) {
    sum += activity;
    upTo[i] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, people.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return people[low] as WorldPerson;
  };
}

function draftsOf(): Map<string, readonly Draft[]> {
  const pairs = departmentKinds.flatMap(({ key }) =>
    (["nl", "en"] as const).map((language) => ({ key, language })),
  );
  return new Map(
    pairs.map(({ key, language }) => [
      `${key} ${language}`,
      titleSeeds(key, language).flatMap((seed) =>
        titleVariants(seed, language).map((title) => ({ seed, title })),
      ),
    ]),
  );
}

const syllables = ["ba", "den", "kor", "lim", "mo", "nes", "pra", "ri", "sto", "tel", "ver", "wij", "zan"];

/** What makes texts differ: a number that nobody else has, a name that some have, or nothing. */
function detail(language: Language, random: () => number): string {
  const draw = random();
  if (draw < 0.3)
    return `, ${language === "nl" ? "dossier" : "file"} ${100_000 + Math.floor(random() * 9e6)}`;
  if (draw > 0.7) return "";
  const pick = () => syllables[Math.floor(random() ** 2 * syllables.length)];
  return `, ${language === "nl" ? "klant" : "customer"} ${pick()}${pick()}${pick()}`;
}

function demoPerson({ authorId, role, language, department }: WorldPerson): DemoPerson {
  return { key: authorId, name: "", email: null, role, language, departmentKey: department.kind };
}
