import type { Text } from "../language.ts";

interface Stopper {
  readonly key: string;
  readonly phrase: Text;
  readonly question: Text;
}

/** What ends a conversation about the customer, and the question that opens it again. */
export const stoppers = [
  {
    key: "already",
    phrase: { nl: "Wij zijn toch al klantgericht?", en: "But we are customer-centric already." },
    question: {
      nl: "Welke beslissing van deze maand laat dat zien?",
      en: "Which decision this month shows it?",
    },
  },
  {
    key: "market",
    phrase: { nl: "Onze markt is nu eenmaal anders.", en: "Our market is simply different." },
    question: { nl: "Welke klant heeft ons dat verteld?", en: "Which customer told us so?" },
  },
  {
    key: "waiting",
    phrase: { nl: "Klanten zitten daar niet op te wachten.", en: "Customers have no need for that." },
    question: {
      nl: "Hoe weten we dat, en van hoeveel klanten?",
      en: "How do we know, and from how many customers?",
    },
  },
  {
    key: "here",
    phrase: { nl: "Dat lukt bij ons niet.", en: "That will not work here." },
    question: {
      nl: "Wat kunnen we in twee weken klein proberen?",
      en: "What could we try on a small scale in two weeks?",
    },
  },
  {
    key: "other_dept",
    phrase: { nl: "Daar gaat een andere afdeling over.", en: "That is another department's job." },
    question: { nl: "Wie bellen we vandaag nog?", en: "Whom do we call today?" },
  },
  {
    key: "quarter",
    phrase: { nl: "Eerst dit kwartaal halen.", en: "First we have to make the quarter." },
    question: {
      nl: "Wat kost het als deze klant volgend jaar weg is?",
      en: "What will it cost if this customer is gone next year?",
    },
  },
  {
    key: "system",
    phrase: { nl: "Daar hebben we al een systeem voor.", en: "We already have a system for that." },
    question: {
      nl: "Wat is er voor klanten veranderd sinds we dat hebben?",
      en: "What has changed for customers since we got it?",
    },
  },
] as const satisfies readonly Stopper[];
