import type { TFunction } from "i18next";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { shown } from "../../parts/shown.tsx";
import { signed } from "../../story/rules.ts";
import { repairsOf } from "../came-back/rules.ts";
import { balanceWord, type ChapterText, partOf, type Share, type TopicViews } from "../rules.ts";

/** The heads of the chapters that a publication has something for. */
export function chaptersIn(
  t: TFunction,
  figures: PublishedFigures,
  topics: TopicViews,
  back: { readonly lookedBack: number | null; readonly hasOutcome: boolean },
): ChapterText[] {
  const { organisation } = figures;
  const { outweighed, weights, honest, moments, touch, level, evidence, help } = topics;
  const chapters: readonly (false | ChapterText)[] = [
    figures.quarters.length > 0 && {
      id: "trend",
      title: t(($) => $.insights.trend.title),
      lead: trendLead(t, figures),
    },
    {
      id: "taking-part",
      title: t(($) => $.insights.topics.takingPart.title),
      lead: takingPartLead(t, organisation),
    },
    outweighed !== null && {
      id: "outweighed",
      title: t(($) => $.insights.topics.outweighed.title),
      lead: outweighedLead(t, outweighed),
    },
    (figures.topics.affected ?? figures.topics.claims) !== undefined && {
      id: "affected",
      title: t(($) => $.insights.topics.affected.title),
      lead: [t(($) => $.insights.topics.affected.lead)],
    },
    (weights ?? honest) !== null && {
      id: "weights",
      title: t(($) => $.insights.topics.weights.title),
      lead: [
        t(($) => $.insights.topics.weights.share, { percent: shown(t, organisation.weighedShare) }),
        ...found(honest, "other", (count) => t(($) => $.insights.topics.finding.honest, { count })),
      ],
    },
    (moments ?? touch ?? level) !== null && {
      id: "noticed",
      title: t(($) => $.insights.topics.noticed.title),
      lead: [
        t(($) => $.insights.topics.noticed.lead),
        ...found(touch, "none_seen", (count, decisions) =>
          t(($) => $.insights.topics.finding.touch, { count, decisions }),
        ),
        ...found(level, "team", (count, decisions) =>
          t(($) => $.insights.topics.finding.level, { count, decisions }),
        ),
      ],
    },
    (back.hasOutcome || repairsOf(figures) !== null) && {
      id: "later",
      title: t(($) => $.insights.cameBack.later.title),
      lead: laterLead(t, figures, back.lookedBack),
    },
    (evidence ?? help) !== null && {
      id: "known",
      title: t(($) => $.insights.topics.known.title),
      lead: [
        t(($) => $.insights.topics.known.lead),
        ...(organisation.supportedShare
          ? [t(($) => $.insights.topics.finding.evidence, { percent: shown(t, organisation.supportedShare) })]
          : []),
        ...found(help, "without", (count) => t(($) => $.insights.topics.finding.help, { count })),
      ],
    },
    {
      id: "colleagues",
      title: t(($) => $.insights.cameBack.colleagues.title),
      lead: [t(($) => $.insights.cameBack.colleagues.lead)],
    },
  ];
  return chapters.filter((chapter) => chapter !== false);
}

function trendLead(t: TFunction, { changes }: PublishedFigures): string[] {
  const count = changes.asLogged && partOf(changes.asLogged);
  const lead = t(($) => $.insights.trend.lead);
  if (changes.asLogged === null || count === null) return [lead];
  return [lead, t(($) => $.insights.trend.logged, { points: signed(changes.asLogged.points), count })];
}

function takingPartLead(t: TFunction, organisation: PublishedFigures["organisation"]): string[] {
  const { balance, limited, silence } = organisation;
  const lead: string[] = [t(($) => $.insights.topics.takingPart.lead)];
  if (balance !== null) lead.push(t(($) => $.insights.topics.takingPart[balanceWord(balance)]));
  if (limited) lead.push(t(($) => $.insights.topics.takingPart.limited, { count: limited }));
  if (silence !== null) lead.push(t(($) => $.insights.topics.takingPart.silence, silence));
  return lead;
}

function laterLead(t: TFunction, figures: PublishedFigures, percent: number | null): string[] {
  const repairs = repairsOf(figures);
  return [
    t(($) => $.insights.cameBack.later.lead),
    ...(percent === null ? [] : [t(($) => $.insights.cameBack.later.share, { percent })]),
    ...(repairs === null ? [] : [t(($) => $.insights.cameBack.later.repairs, repairs)]),
  ];
}

function outweighedLead(t: TFunction, view: NonNullable<TopicViews["outweighed"]>): string[] {
  const [first, second] = view.shown;
  if (first === undefined) return [];
  if (first.count === second?.count) return [t(($) => $.insights.topics.outweighed.even)];
  const { label: kind, count } = first;
  return [t(($) => $.insights.topics.outweighed.lead, { kind, count, decisions: view.decisions })];
}

/** What to say of one answer, when it was given and may be told. */
function found(
  topic: { readonly decisions: number; readonly shares: readonly Share[] } | null,
  answer: string,
  say: (count: number, decisions: number) => string,
): string[] {
  const count = topic?.shares.find(({ key }) => key === answer)?.count ?? 0;
  return topic && count > 0 ? [say(count, topic.decisions)] : [];
}
