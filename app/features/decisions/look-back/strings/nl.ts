import type { Strings } from "#app/shared/strings.ts";
import type { lookBackEn } from "./en.ts";

export const lookBackNl: Strings<typeof lookBackEn> = {
  title: "Wat merkten klanten?",
  toDecision: "Naar de beslissing",
  decidedOn: "Besloten op {{day}}",
  oneTap: "Eén tik is genoeg.",
  askedFrom: "We vragen je dit vanaf {{day}}. Klanten hebben tijd nodig om iets te merken.",
  againFrom: "Nog even wachten dus. We vragen het je opnieuw vanaf {{day}}.",
  missed: "Op deze beslissing is niet op tijd teruggekeken. Je kunt nog steeds zeggen wat klanten merkten.",
  sayNow: "Zeg het nu",
  knowNow: "Ik kan het nu al zeggen",
  notNow: "Liever later?",
  postpone: "Vraag het me over twee weken",
  kept: "Je antwoord is bewaard. Wil je er iets bij zeggen?",
  noticed: "Wat zag of hoorde je?",
  noticedHint: "Eén zin is genoeg, zoals wat klanten zeiden of deden. Noem geen namen.",
  shouldHear: "Wie moet dit nog meer horen?",
  shouldHearHint: "Bijvoorbeeld de bezorgers, of Inkoop. Alleen jij ziet dit; je vertelt het ze zelf.",
  nextTime: "Wat zou je een volgende keer doen?",
  nextTimeHint: "Alleen jij ziet dit.",
  example: "Maak van deze beslissing een voorbeeld",
  exampleWeight:
    "Collega's zien dan ook hoe zwaar je de klant meewoog ({{weight}}), wat klanten merkten en je zin daarover. Nooit je naam. Op de pagina van de beslissing kun je het terugdraaien.",
  exampleMeans:
    "Collega's zien dan ook wat je antwoordde over het meewegen van de klant, wat klanten merkten en je zin daarover. Nooit je naam. Op de pagina van de beslissing kun je het terugdraaien.",
  isExample:
    "Deze beslissing is een voorbeeld: collega's zien hoe zwaar de klant meewoog, wat klanten merkten en je zin daarover.",
  skip: "Sla over",
  leave: "Laat het zo",
  change: "Verander het antwoord",
  changeUntil: "Dat kan tot {{at}}.",
  tellOthers: "Stuur dit adres naar wie het moet horen",
  tellOthersHint:
    "De beslissing is een voorbeeld: iedereen in de organisatie kan hem openen, zonder je naam.",
  mend: "Ga je het herstellen? Leg de nieuwe beslissing vast, en zeg daar welke beslissing hij herstelt.",
  mendLog: "Leg een beslissing vast",
  next_one: "Naar {{count}} terugblik die wacht",
  next_other: "Naar {{count}} terugblikken die wachten",
  whoSees: "Alleen jij ziet je antwoord. In cijfers telt het alleen mee tussen die van minstens vijf mensen.",
  whoSeesExample:
    "Deze beslissing is een voorbeeld. Collega's zien wat klanten merkten en je zin daarover, zonder je naam.",
  list: {
    title: "Terugkijken",
    mine: "Mijn beslissingen",
    lead_one: "Er wacht {{count}} beslissing. Wat merkten klanten? Eén tik is genoeg.",
    lead_other: "Er wachten {{count}} beslissingen. Wat merkten klanten? Eén tik per beslissing is genoeg.",
    leadMany: "Er wachten meer dan {{count}} beslissingen. Niemand verwacht dat je ze allemaal beantwoordt.",
    empty: "Er wacht niets op je.",
    emptyWhy_one: "{{count}} week na een beslissing vragen we je hier wat klanten merkten.",
    emptyWhy_other: "{{count}} weken na een beslissing vragen we je hier wat klanten merkten.",
    following: "Vanaf {{day}} is de volgende aan de beurt.",
    log: "Leg een beslissing vast",
    rest: "De andere volgen als je deze hebt beantwoord.",
    whoSees:
      "Alleen jij ziet je antwoorden, behalve bij een beslissing die je zelf tot voorbeeld maakte. In cijfers tellen ze alleen mee tussen die van minstens vijf mensen.",
  },
  problem: {
    outcome: "Kies wat klanten merkten.",
    long: "Houd het bij hooguit 500 tekens.",
  },
};
