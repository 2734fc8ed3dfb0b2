import type { Text } from "../language.ts";

interface ReachBand {
  readonly value: 1 | 2 | 3 | 4;
  readonly label: Text;
}

/** How many customers a decision touches, in bands; an unanswered reach counts as 2. */
export const reaches = [
  { value: 1, label: { nl: "Een paar klanten (tot ongeveer 10)", en: "A few customers (up to about 10)" } },
  {
    value: 2,
    label: { nl: "Een groep klanten (tot ongeveer 1.000)", en: "A group of customers (up to about 1,000)" },
  },
  { value: 3, label: { nl: "Een groot deel van de klanten", en: "A large part of our customers" } },
  { value: 4, label: { nl: "Bijna alle klanten", en: "Nearly all customers" } },
] as const satisfies readonly ReachBand[];

export type Reach = (typeof reaches)[number]["value"];

export const reachQuestion: Text = {
  nl: "Hoeveel klanten krijgen hiermee te maken?",
  en: "How many customers does this concern?",
};

export const reachHelp: Text = {
  nl: "Tel ook klanten mee die het via een collega, product of partner merken. Een schatting is genoeg.",
  en: "Include customers who notice it through a colleague, product or partner. An estimate is enough.",
};
