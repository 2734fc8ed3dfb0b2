import { moments } from "./content/journey.ts";
import { outweighedKinds } from "./content/reasons.ts";
import { levels, touches } from "./content/weighing.ts";
import type { DecisionFields } from "./decision.ts";
import { type EvidenceClass, evidenceClass } from "./evidence.ts";
import { LOOP_KEYS, type LoopKey } from "./loop-answers.ts";
import { isWeighed } from "./weight.ts";

/** What the log tells beside the index. Codes U.. are those of domain.md 4. */
export const TOPIC_KEYS = [
  "weights", // how often each of the five weights was given
  "touch", // U9 no customer effect seen
  "honest", // U1 weighed, and something else came first
  "outweighed", // U2 what weighed more, U14 for leaders
  "evidence", // U12 how do we know
  "moments", // U8 where customers notice
  "affected", // U5 affected, not asked; U15 promise and delivery
  "help", // U11 weighed without help from CX
  "level", // U13 decided close to the customer
  "repairs", // U10 decisions that repair an earlier one
  ...LOOP_KEYS, // U6 what customers noticed, U5 what the touched say, how colleagues weigh
] as const;
export type TopicKey = (typeof TOPIC_KEYS)[number];

export type TalliedKey = Exclude<TopicKey, "weights" | LoopKey>;
/** Topics that are asked of single decisions; the weights come from the counts themselves, the rest from what came back. */
export const TALLIED = TOPIC_KEYS.filter(
  (key): key is TalliedKey => key !== "weights" && !LOOP_KEYS.some((one) => one === key),
);

/** What a topic needs of a decision; touched and asked are reporting groups other than the decision's own. */
export type TopicDecision = Pick<
  DecisionFields,
  "touch" | "weighing" | "weight" | "prevailed" | "level" | "cxHelp" | "outweighed" | "evidence" | "moments"
> & {
  readonly touched: readonly string[];
  readonly asked: readonly string[];
  /** Was it linked to an earlier decision, as its repair? */
  readonly isRepair?: boolean;
};

type TopicRule = {
  /** Does a decision fall in exactly one of the cells ("one"), or in any number of them ("many")? */
  readonly kind: "one" | "many";
  /** A cell that does not count in the index. */
  readonly beside?: string;
  /** Does it stand beside the groups, and is it told of leaders? */
  readonly byGroup: boolean;
  readonly ofLeaders: boolean;
  /** All cells there are; null where they are reporting groups. What is not shown looks the same as what nobody said. */
  readonly cells: readonly string[] | null;
  /** The cells of a decision; null when it does not answer the question. */
  readonly cellsOf: (decision: TopicDecision) => readonly string[] | null;
};

/** Does a decision count in the index? */
function countsInIndex({ weighing, touch, weight }: TopicDecision): boolean {
  return weighing === "weighed" && touch !== "none_seen" && weight !== null;
}

/** Is a topic asked of a decision? Of those that count in the index; "no effect seen" stands beside it. */
export function isAsked(key: TopicKey, decision: TopicDecision): boolean {
  return countsInIndex(decision) || (key === "touch" && decision.touch === "none_seen");
}

const weighed = ({ weight }: TopicDecision) => weight !== null && isWeighed(weight);
const keysOf = (options: readonly { readonly key: string }[]) => options.map(({ key }) => key);
const some = (cells: readonly string[]) => (cells.length > 0 ? cells : null);

const CLASSES: readonly EvidenceClass[] = ["direct", "measured", "indirect", "belief", "none"];

/** Every topic as a question to one decision. Source: domain.md 4; measures 1.1. */
export const TOPICS: Readonly<Record<TalliedKey, TopicRule>> = {
  touch: {
    kind: "one",
    byGroup: false,
    ofLeaders: false,
    cells: keysOf(touches),
    beside: "none_seen",
    cellsOf: ({ touch }) => (touch === null ? null : [touch]),
  },
  honest: {
    kind: "one",
    byGroup: false,
    ofLeaders: false,
    cells: ["customer", "other", "unanswered"],
    cellsOf: (decision) => {
      if (!weighed(decision)) return null;
      if (decision.prevailed === null || decision.prevailed === "unknown") return ["unanswered"];
      return [decision.prevailed === "other" ? "other" : "customer"];
    },
  },
  outweighed: {
    kind: "many",
    byGroup: true,
    ofLeaders: true,
    cells: keysOf(outweighedKinds),
    cellsOf: ({ outweighed }) => some(outweighed),
  },
  evidence: {
    kind: "one",
    byGroup: false,
    ofLeaders: false,
    cells: CLASSES,
    // The best that a decision rests on.
    cellsOf: ({ evidence }) => {
      const classes = evidence.map(evidenceClass);
      return some(CLASSES.filter((one) => classes.includes(one)).slice(0, 1));
    },
  },
  moments: {
    kind: "many",
    byGroup: true,
    ofLeaders: false,
    cells: keysOf(moments),
    cellsOf: (decision) => some(decision.moments),
  },
  affected: {
    kind: "many",
    byGroup: true,
    ofLeaders: false,
    cells: null,
    cellsOf: ({ touched, asked }) =>
      some(touched.map((group) => `${group}:${asked.includes(group) ? "asked" : "not-asked"}`)),
  },
  help: {
    kind: "one",
    byGroup: false,
    ofLeaders: false,
    cells: ["with", "without", "unanswered"],
    cellsOf: (decision) => {
      if (!weighed(decision)) return null;
      if (decision.cxHelp === null) return ["unanswered"];
      return [decision.cxHelp ? "with" : "without"];
    },
  },
  level: {
    kind: "one",
    byGroup: false,
    ofLeaders: false,
    cells: keysOf(levels),
    cellsOf: ({ touch, level }) => (touch === "direct" && level !== null ? [level] : null),
  },
  repairs: {
    kind: "one",
    byGroup: false,
    ofLeaders: false,
    cells: ["repair", "first"],
    cellsOf: ({ isRepair }) => [isRepair ? "repair" : "first"],
  },
};
