import { isLimited } from "./author-month.ts";
import {
  isLastOfMonth,
  isLastOfQuarter,
  lastCompleteQuarter,
  type Quarter,
  quarterOf,
  twelveMonths,
} from "./calendar.ts";
import {
  type Contribution,
  type CountedRow,
  contributionsOf,
  peopleByGroup,
  peopleIn,
  sizeOf,
} from "./contribution.ts";
import { splitHolds } from "./disclose-quarter.ts";
import { discloseWeights } from "./disclose-weights.ts";
import { indexFigure } from "./figure.ts";
import { shownPercent } from "./labels.ts";
import { loopTopicsAt } from "./loop-topics.ts";
import { heldPart, organisationPart } from "./organisation-figures.ts";
import type { Figures, LeadershipFigures, PublishedFigures } from "./publication.ts";
import type { PeriodToPublish, PublicationInputs } from "./publication-inputs.ts";
import { leadershipFigures, quarterPart } from "./quarter-figures.ts";
import { type Quarters, quartersOf } from "./quarters.ts";
import { topicsAt } from "./topic-blocks.ts";
import { WEIGHTS } from "./weight.ts";

const MONTHS_KEPT = 24;

/**
 * The figures of a closed period: the only thing that screens, exports and workshops may read. Nothing in it rests on
 * fewer than k people, alone or by sums and differences (disclose-quarter.ts, disclose-topic.ts, disclose-weights.ts).
 * Source: measures 1.2 to 1.14; domain.md 4.
 */
export function makePublication(period: PeriodToPublish): Figures {
  const { through, inputs, before } = period;
  const { name, cadence, k } = inputs;
  const last = before?.kind === "figures" ? before : null;
  const told = before?.kind === "none" ? before.told : last;
  const none = (reason: "too-few" | "partly-visible"): Figures => {
    return { kind: "none", name, cadence, through, threshold: k, reason, told };
  };
  const contributions = contributionsOf(period.rows);
  const groupIds = inputs.groups.map(({ id }) => id);
  const quarters = quartersOf(contributions, groupIds, k);
  const organisation =
    period.moves || last === null ? organisationPart(period, contributions, quarters) : heldPart(last, k);
  if (typeof organisation === "string") return none(organisation);

  const quarter = lastCompleteQuarter(through);
  const isFresh = isLastOfQuarter(through) || period.isRevision || last === null || last.threshold !== k;
  const {
    quarters: trend,
    changes,
    groups,
    groupsDiffer,
  } = isFresh ? quarterPart(quarter, quarters, inputs, told ?? { quarters: [], groups: [] }) : last;
  return {
    kind: "figures",
    name,
    cadence,
    through,
    from: organisation.from,
    threshold: k,
    organisation: {
      ...organisation.figures,
      limited:
        last !== null && (period.isRevision || !isFresh)
          ? last.organisation.limited
          : limitedIn(period.rows, quarter, quarters, k),
    },
    periods: monthlyPart(period, contributions, told),
    leadership: {
      ...(isFresh ? leadershipFigures(quarter, quarters, k) : last.leadership),
      ...(isLastOfMonth(through) || last === null
        ? leadersTakingPart(period, contributions)
        : takingPartOf(last.leadership)),
    },
    quarters: trend,
    changes,
    groups,
    groupsDiffer,
    promises: inputs.promises,
    ...topicsOf(period, quarter, told, quarters.shown(quarter), contributions),
  };
}

function monthlyPart(
  { through, inputs, moves, isRevision }: PeriodToPublish,
  contributions: readonly Contribution[],
  told: PublishedFigures | null,
): PublishedFigures["periods"] {
  const old = (told?.periods ?? []).filter((one) => one.through < through || isRevision);
  if (isRevision || !moves || !isLastOfMonth(through)) return old;
  const figure = indexFigure(
    contributions.filter(({ month }) => month === through.slice(0, 7)),
    inputs.k,
  );
  return figure === null ? old : [...old, { through, figure }].slice(-MONTHS_KEPT);
}

type TakingPart = Pick<LeadershipFigures, "participation" | "otherParticipation">;

/** Within a month it stays as it was: shares of few people would tell of single weeks. */
function takingPartOf({ participation, otherParticipation }: TakingPart): TakingPart {
  return { participation, otherParticipation };
}

function leadersTakingPart(
  { through, inputs }: PeriodToPublish,
  contributions: readonly Contribution[],
): TakingPart {
  const { k, leaders } = inputs;
  const others = inputs.groups.reduce((sum, { headcount }) => sum + headcount, 0) - leaders;
  if (leaders < k || others < k) return { participation: null, otherParticipation: null };
  const months = twelveMonths(through.slice(0, 7));
  const window = contributions.filter(({ month }) => months.includes(month));
  const logged = peopleIn(window.filter(({ isLeader }) => isLeader));
  const rest = [...peopleIn(window)].filter((author) => !logged.has(author));
  return {
    participation: shownPercent((100 * Math.min(logged.size, leaders)) / leaders, leaders),
    otherParticipation: shownPercent((100 * Math.min(rest.length, others)) / others, others),
  };
}

function topicsOf(
  { rows, tally, answers, inputs, isRevision }: PeriodToPublish,
  quarter: Quarter,
  told: PublishedFigures | null,
  shown: readonly string[],
  contributions: readonly Contribution[],
): Pick<PublishedFigures, "topics" | "colleagues"> {
  const { topics: before, colleagues } = told ?? { topics: {} };
  const kept = { topics: before, ...(colleagues ? { colleagues } : {}) };
  if (tally === null || isRevision) return kept;
  const leaders = new Set(rows.filter(({ isLeader }) => isLeader).map(({ authorId }) => authorId));
  const weights = discloseWeights(givenIn(rows, quarter, inputs), shown, inputs.k);
  const loop = loopTopicsAt(quarter, answers ?? [], kept, contributions, inputs.k);
  return {
    ...loop,
    topics: {
      ...topicsAt(quarter, tally, before, (author) => leaders.has(author), inputs.k),
      ...loop.topics,
      ...(before.weights ? { weights: before.weights } : {}),
      ...(weights ? { weights: { from: quarter, to: quarter, leaders: null, ...weights } } : {}),
    },
  };
}

function givenIn(rows: readonly CountedRow[], quarter: Quarter, { groups }: PublicationInputs) {
  const own = rows.filter(({ through }) => quarterOf(through.slice(0, 7)) === quarter);
  const byGroup = Map.groupBy(own, ({ groupId }) => groupId);
  return [...new Set([...groups.map(({ id }) => id), ...[...byGroup.keys()].sort()])].map((id) => ({
    id,
    given: (byGroup.get(id) ?? []).flatMap(({ through, authorId: author, sums }) =>
      WEIGHTS.map((weight) => ({ month: through.slice(0, 7), weight, author, count: sums[`c${weight}`] })),
    ),
  }));
}

/**
 * Decisions of a quarter in a month of an author in which the cap binds; null where the others or a group could be told
 * by them.
 */
function limitedIn(
  rows: readonly CountedRow[],
  quarter: Quarter,
  quarters: Quarters,
  k: number,
): number | null {
  const own = rows.filter(({ through }) => quarterOf(through.slice(0, 7)) === quarter);
  const [limited, free] = [
    own.filter(({ sums }) => isLimited(sums)),
    own.filter(({ sums }) => !isLimited(sums)),
  ];
  const [inside, outside] = [contributionsOf(limited), contributionsOf(free)];
  if (peopleIn(inside).size < k) return null;
  const isSafe = splitHolds(peopleByGroup(inside), peopleByGroup(outside), quarters.shown(quarter), k);
  return isSafe ? sizeOf(inside).decisions : null;
}
