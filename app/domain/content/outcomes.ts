import type { Text } from "../language.ts";

interface Option {
  readonly key: string;
  readonly label: Text;
}

/** What customers noticed afterwards: of a decision, and of an action. "Too early" is an answer too. */
export const outcomes = [
  { key: "better", label: { nl: "Beter voor klanten", en: "Better for customers" } },
  { key: "same", label: { nl: "Geen verschil gemerkt", en: "No difference noticed" } },
  {
    key: "mixed",
    label: { nl: "Voor sommigen beter, voor anderen slechter", en: "Better for some, worse for others" },
  },
  { key: "worse", label: { nl: "Slechter voor klanten", en: "Worse for customers" } },
  { key: "too_early", label: { nl: "Nog niet te zeggen", en: "Too early to tell" } },
] as const satisfies readonly Option[];

export type Outcome = (typeof outcomes)[number]["key"];
