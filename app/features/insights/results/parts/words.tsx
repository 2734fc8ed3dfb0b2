import type { TFunction } from "i18next";
import type { Quarter } from "#app/domain/calendar.ts";
import { asked, said } from "../../discuss/parts/three.tsx";
import { inShort, percentShown } from "../../parts/shown.tsx";
import { quarterParts } from "../../rules.ts";
import { told } from "../../story/parts/story.tsx";
import type { BackWords } from "../../topics/came-back/rules.ts";
import { chaptersIn } from "../../topics/parts/chapter-words.tsx";
import type { Base } from "../../topics/rules.ts";
import type { Words } from "../rules.ts";

/** The strings of one language that the view of a publication is filled with. */
export function wordsOf(t: TFunction): Words {
  const quarter = (key: Quarter) => t(($) => $.insights.quarter, quarterParts(key));
  const spanOf = (from: Quarter, to: Quarter) => {
    if (from === to) return quarter(to);
    const [first, last] = [quarterParts(from), quarterParts(to)];
    if (first.year !== last.year) return t(($) => $.insights.span, { from: quarter(from), to: quarter(to) });
    return t(($) => $.insights.spanYear, { from: first.n, to: last.n, year: last.year });
  };
  const own = (key: keyof OwnLabels) => ({ key, label: t(($) => $.insights.topics.own[key]) });
  return {
    quarter,
    quarterYear: (key) => {
      const { n, year } = quarterParts(key);
      return t(($) => $.insights.quarterYear, { n, year: String(year).slice(2) });
    },
    quarterShort: (key) => t(($) => $.insights.quarterShort, quarterParts(key)),
    base: ({ from, to, decisions, people }: Base) =>
      t(($) => $.insights.topics.base, { period: spanOf(from, to), decisions, people }),
    short: (figure) => inShort(t, figure),
    percent: (percent) => percentShown(t, percent),
    told: (sentence) => told(t, sentence),
    talk: (talk) => ({
      text: said(t, talk),
      question: t(($) => $.insights.discuss.question[asked[talk.key]]),
    }),
    claimsBase: ({ from, to, decisions, people }: Base) =>
      t(($) => $.insights.cameBack.claims.base, { period: spanOf(from, to), decisions, people }),
    opinionsBase: ({ from, to, decisions, people }: Base) =>
      t(($) => $.insights.cameBack.colleagues.base, { period: spanOf(from, to), decisions, people }),
    get back() {
      const step = (key: keyof BackWords["steps"]) => t(($) => $.insights.cameBack.colleagues.steps[key]);
      return {
        none: t(($) => $.insights.cameBack.later.none),
        steps: { 0: step("0"), 1: step("1"), 2: step("2"), 3: step("3"), 4: step("4") },
      };
    },
    chapters: (figures, topics, back) => chaptersIn(t, figures, topics, back),
    // Asked only when a view is made, not when a kept one is read.
    get own() {
      return {
        honest: (["customer", "other", "unanswered"] as const).map(own),
        evidence: (["direct", "measured", "indirect", "belief", "none"] as const).map(own),
        help: (["without", "with", "unanswered"] as const).map(own),
      };
    },
  };
}

type OwnLabels = Record<
  | "customer"
  | "other"
  | "unanswered"
  | "direct"
  | "measured"
  | "indirect"
  | "belief"
  | "none"
  | "with"
  | "without",
  string
>;
