import { mulberry32, shuffled } from "#app/domain/random.ts";
import { amsterdamInstant, dayAfter, daysBetween, firstOfMonth, isWorkingDay } from "./calendar.ts";
import { type DemoDecision, frontlineDepartments, weighDemoDecision } from "./decision.ts";
import {
  type DemoDepartment,
  type DemoGroup,
  type DemoPerson,
  type DemoWriter,
  demoCompany,
  demoDepartments,
  demoGroups,
  demoWriters,
} from "./organisation.ts";
import { type TitleSeed, titleSeeds, titleVariants } from "./titles.ts";

export interface DemoOrganisation {
  readonly organisation: typeof demoCompany;
  readonly reportingGroups: readonly DemoGroup[];
  readonly departments: readonly DemoDepartment[];
  readonly people: readonly DemoPerson[];
  /** In the order in which they were logged. */
  readonly decisions: readonly DemoDecision[];
}

interface Draft {
  readonly seed: TitleSeed;
  readonly title: string;
  readonly isFirst: boolean;
}

/** How many decisions each of the nine complete months holds; logging slowly becomes a habit. */
const perMonth = [38, 40, 41, 43, 42, 45, 47, 50, 54];
const perCurrentMonth = 52;

/** All titles of one department and language: every seed once in random order, then their variants. */
function draftsOf(writer: DemoWriter, random: () => number): Draft[] {
  const { departmentKey, language } = writer.person;
  const rounds: Draft[][] = [];
  for (const seed of titleSeeds(departmentKey, language)) {
    for (const [round, title] of shuffled(titleVariants(seed, language), random).entries()) {
      rounds[round] = [...(rounds[round] ?? []), { seed, title, isFirst: round === 0 }];
    }
  }
  return rounds.flatMap((round) => shuffled(round, random));
}

/** Few people log much and many log little: an activity counts more than in proportion. */
const share = (writer: DemoWriter) => writer.activity ** 1.35;

function drawWriter(random: () => number): DemoWriter {
  const total = demoWriters.reduce((sum, writer) => sum + share(writer), 0);
  let left = random() * total;
  for (const writer of demoWriters) {
    left -= share(writer);
    if (left < 0) return writer;
  }
  return demoWriters[0] as DemoWriter;
}

/** Working days from `first` to before `end`. */
function workingDays(first: string, end: string, saturdayToo: boolean): string[] {
  return Array.from({ length: daysBetween(first, end) }, (_, days) => dayAfter(first, days)).filter((day) =>
    isWorkingDay(day, saturdayToo),
  );
}

/** Most decisions are logged on the day itself, some up to a week later, all before `anchorDay`. */
function loggedOn(decidedOn: string, anchorDay: string, saturdayToo: boolean, random: () => number): string {
  const late = random() < 0.6 ? 0 : Math.ceil(random() ** 2 * 6);
  let day = dayAfter(decidedOn, late);
  while (!isWorkingDay(day, saturdayToo)) day = dayAfter(day, 1);
  return day < anchorDay ? day : decidedOn;
}

/**
 * The one fictional organisation of the demo and of the tests: about 120 people and 400 decisions in the nine
 * complete months before the month of `anchorDay`, and those of this month up to the day before. The same
 * anchor always gives the same organisation.
 * @param anchorDay today, as ISO day
 */
export function demoOrganisation(anchorDay: string): DemoOrganisation {
  const random = mulberry32(20170922);
  const drafts = new Map<string, Draft[]>();
  const decisions: DemoDecision[] = [];

  /** Somebody with a title that nobody used yet; another person when a department has said everything. */
  function nextWriterAndDraft(): { writer: DemoWriter; draft: Draft } {
    for (;;) {
      const writer = drawWriter(random);
      const key = `${writer.person.departmentKey} ${writer.person.language}`;
      const left = drafts.get(key) ?? draftsOf(writer, random);
      drafts.set(key, left);
      const draft = left.shift();
      if (draft) return { writer, draft };
    }
  }

  function decide(first: string, end: string, progress: number): void {
    const { writer, draft } = nextWriterAndDraft();
    const saturdayToo = frontlineDepartments.includes(writer.person.departmentKey);
    const days = workingDays(first, end, saturdayToo);
    const decidedOn = days[Math.floor(random() * days.length)];
    if (!decidedOn) return;
    const day = loggedOn(decidedOn, anchorDay, saturdayToo, random);
    const loggedAt = amsterdamInstant(day, 510 + Math.floor(random() * 550)) + Math.floor(random() * 60_000);
    decisions.push({
      ...weighDemoDecision(writer.person, draft, progress, random),
      title: draft.title,
      decidedOn,
      loggedAt,
    });
  }

  for (const [month, count] of perMonth.entries()) {
    const first = firstOfMonth(anchorDay, month - perMonth.length);
    for (let n = 0; n < count; n += 1) decide(first, firstOfMonth(first, 1), month / perMonth.length);
  }
  const first = firstOfMonth(anchorDay, 0);
  const elapsed = daysBetween(first, anchorDay) / daysBetween(first, firstOfMonth(first, 1));
  for (let n = 0; n < Math.round(perCurrentMonth * elapsed); n += 1) decide(first, anchorDay, 1);

  decisions.sort((one, other) => one.loggedAt - other.loggedAt);
  return {
    organisation: demoCompany,
    reportingGroups: demoGroups,
    departments: demoDepartments,
    people: demoWriters.map((writer) => writer.person),
    decisions,
  };
}
