import type { Text } from "../language.ts";

interface Option {
  readonly key: string;
  readonly label: Text;
}

interface WeightStep extends Option {
  readonly value: 0 | 1 | 2 | 3 | 4;
  readonly anchor: Text;
}

/** How heavily the customer's interest was weighed; 3 is the goal, 4 is not "the customer won". */
export const weights = [
  {
    value: 0,
    key: "none",
    label: { nl: "Niet in beeld", en: "Not in the picture" },
    anchor: {
      nl: "Niemand dacht hardop aan de klant toen we dit besloten.",
      en: "Nobody spoke of the customer when we decided this.",
    },
  },
  {
    value: 1,
    key: "named",
    label: { nl: "Genoemd", en: "Mentioned" },
    anchor: {
      nl: "De klant kwam ter sprake, maar we deden er niets mee.",
      en: "The customer came up, but we did nothing with it.",
    },
  },
  {
    value: 2,
    key: "looked",
    label: { nl: "Bekeken", en: "Looked at" },
    anchor: {
      nl: "We benoemden wat dit voor klanten betekent. Het veranderde onze opties niet.",
      en: "We named what this means for customers. It did not change our options.",
    },
  },
  {
    value: 3,
    key: "weighed",
    label: { nl: "Meegewogen", en: "Weighed" },
    anchor: {
      nl: "We zetten het klantbelang naast de andere belangen, met wat we van klanten weten. Het had de beslissing kunnen veranderen.",
      en: "We set the customer's interest beside the others, using what we know of customers. It could have changed the decision.",
    },
  },
  {
    value: 4,
    key: "heavy",
    label: { nl: "Zwaar meegewogen", en: "Weighed heavily" },
    anchor: {
      nl: "Het klantbelang telde minstens zo zwaar als elk ander belang. We kunnen uitleggen wat het veranderde, of waarom iets anders toch voorging.",
      en: "The customer's interest counted at least as much as any other. We can explain what it changed, or why something else still came first.",
    },
  },
] as const satisfies readonly WeightStep[];

/** What customers notice. "We see" no effect: nobody can say that there is none. */
export const touches = [
  { key: "direct", label: { nl: "Klanten merken dit rechtstreeks", en: "Customers notice this directly" } },
  {
    key: "indirect",
    label: {
      nl: "Klanten merken dit via een collega, product of partner",
      en: "Customers notice this via a colleague, product or partner",
    },
  },
  {
    key: "none_seen",
    label: { nl: "Wij zien geen gevolg voor klanten", en: "We see no effect on customers" },
  },
] as const satisfies readonly Option[];

/** What was decisive. It never changes the index. */
export const prevailedOptions = [
  { key: "customer", label: { nl: "Het klantbelang", en: "The customer's interest" } },
  { key: "other", label: { nl: "Een ander belang", en: "Another interest" } },
  { key: "same", label: { nl: "Ze vielen samen", en: "They coincided" } },
  { key: "unknown", label: { nl: "Weet ik niet", en: "I do not know" } },
] as const satisfies readonly Option[];

/** Who made the decision. */
export const levels = [
  { key: "team", label: { nl: "Ik of mijn team", en: "I or my team" } },
  { key: "manager", label: { nl: "Een leidinggevende", en: "A manager" } },
  { key: "board", label: { nl: "De directie", en: "The board" } },
  { key: "joint", label: { nl: "Meerdere afdelingen samen", en: "Several departments together" } },
] as const satisfies readonly Option[];

export type Touch = (typeof touches)[number]["key"];
export type Prevailed = (typeof prevailedOptions)[number]["key"];
export type Level = (typeof levels)[number]["key"];
