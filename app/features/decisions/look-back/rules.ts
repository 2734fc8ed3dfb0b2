import { type Outcome, outcomes } from "#app/domain/content/outcomes.ts";
import { weights } from "#app/domain/content/weighing.ts";
import type { StoredDecision } from "#app/domain/decision.ts";
import type { Language } from "#app/domain/language.ts";
import {
  canAnswer,
  changeableUntil,
  type LookBackStand,
  type LookedBack,
  lookBackDue,
  lookBackStand,
  mostPostponements,
} from "#app/domain/look-back.ts";
import { wordedDay } from "../list/rules.ts";

/** So many stand on the page of what waits; the others follow. */
export const listedAtOnce = 20;
export const countedUpTo = 100;

/** What an author says beside the outcome; empty is not said. */
export interface Words {
  readonly noticed: string;
  readonly shouldHear: string;
  readonly nextTime: string;
}

export interface OutcomeOption {
  readonly key: Outcome;
  readonly label: string;
}

export function outcomeOptions(language: Language): OutcomeOption[] {
  return outcomes.map(({ key, label }) => ({ key, label: label[language] }));
}

interface Own {
  readonly decision: StoredDecision;
  readonly state: LookedBack;
  readonly words: Words;
  readonly weeks: number;
  readonly today: string;
}

/** How a look-back stands, in its author's words. `instant` words a moment in the organisation's time. */
export function lookBackView(
  { decision, state, words, weeks, today }: Own,
  language: Language,
  now: number,
  instant: (at: number) => string,
) {
  const stand: LookBackStand = lookBackStand(state, today, weeks);
  const answer = outcomeOptions(language).find(({ key }) => key === state.outcome) ?? null;
  const canChange = canAnswer(state, today, now, weeks);
  const step = weights.find(({ value }) => value === decision.weight);
  return {
    id: decision.id,
    title: decision.title,
    lang: decision.language === language ? undefined : decision.language,
    day: decision.decidedOn,
    date: wordedDay(decision.decidedOn, language),
    isExample: decision.visibility === "example",
    weight: step ? `${step.value} · ${step.label[language]}` : null,
    stand,
    due: wordedDay(lookBackDue(state, weeks), language),
    wasPostponed: state.postponed > 0,
    postponementsLeft: stand === "asked" ? mostPostponements - state.postponed : 0,
    answer,
    words,
    hasWords: Boolean(words.noticed || words.shouldHear || words.nextTime),
    canChange,
    changeUntil: state.answeredAt === null ? "" : instant(changeableUntil(state.answeredAt)),
  };
}

export type LookBackView = ReturnType<typeof lookBackView>;
