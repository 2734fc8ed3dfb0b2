import type { Text } from "../language.ts";

/** Texts of the form and the figures that carry the definition itself; `{{name}}` is filled in when shown. */
export const interfaceTexts = {
  form: {
    title: { nl: "Leg een beslissing vast", en: "Log a decision" },
    what: { nl: "Wat hebben jullie besloten?", en: "What did you decide?" },
    whatHint: {
      nl: "Eén zin is genoeg. Noem geen namen van klanten of collega's.",
      en: "One sentence is enough. Leave out names of customers and colleagues.",
    },
    touch: { nl: "Wat merken klanten hiervan?", en: "What will customers notice of this?" },
    weight: {
      nl: "Hoe zwaar woog het klantbelang mee?",
      en: "How heavily was the customer's interest weighed?",
    },
    weightHelp: {
      nl: "Het klantbelang hoeft niet te winnen. Het gaat erom of het heeft meegewogen.",
      en: "The customer's interest does not have to win. What matters is whether it was weighed.",
    },
    prevailed: { nl: "Wat gaf de doorslag?", en: "What was decisive?" },
    outweighed: { nl: "Wat woog zwaarder?", en: "What weighed more?" },
    evidence: { nl: "Waar baseerden jullie je op?", en: "What did you base it on?" },
    moment: {
      nl: "Waar in de klantreis merkt de klant dit?",
      en: "Where in the journey will customers notice this?",
    },
    touched: {
      nl: "Welke afdelingen krijgen hiermee te maken?",
      en: "Which departments will have to deal with this?",
    },
    asked: { nl: "Welke daarvan praatten vooraf mee?", en: "Which of those had a say beforehand?" },
    level: { nl: "Wie nam de beslissing?", en: "Who made the decision?" },
    cxHelp: { nl: "Dacht een CX-collega mee?", en: "Did a CX colleague help think this through?" },
    more: { nl: "Meer vertellen (niet verplicht)", en: "Tell more (optional)" },
    privacy: {
      nl: "Je naam staat in geen enkel overzicht. Leidinggevenden zien alleen groepen van {{min}} of meer mensen.",
      en: "Your name appears in no report. Managers only see groups of {{min}} people or more.",
    },
    saved: {
      nl: "Vastgelegd. Op {{date}} vragen we je één ding: wat merkten klanten ervan?",
      en: "Logged. On {{date}} we will ask you one thing: what did customers notice?",
    },
  },
  index: {
    explain: {
      nl: "De index laat zien hoe zwaar het klantbelang meewoog, niet of de klant zijn zin kreeg.",
      en: "The index shows how much the customer's interest was weighed, not whether customers got their way.",
    },
    basis: {
      nl: "{{decisions}} beslissingen van {{people}} mensen. Waarschijnlijk tussen {{low}} en {{high}}.",
      en: "{{decisions}} decisions by {{people}} people. Probably between {{low}} and {{high}}.",
    },
    noChange: { nl: "Geen duidelijke verandering", en: "No clear change" },
    notTarget: {
      nl: "Deze index is om van te leren. Koppel hem niet aan beloning of beoordeling, want dan meet hij al snel alleen zichzelf.",
      en: "This index is for learning. Do not tie it to pay or appraisal: before long it would measure only itself.",
    },
  },
  cell: {
    hidden: { nl: "Te weinig mensen om te tonen", en: "Too few people to show" },
    hiddenWhy: {
      nl: "Deze groep of een buurgroep telt minder dan {{min}} mensen. We verbergen ze samen, zodat je niemand kunt terugrekenen.",
      en: "This group or a neighbouring one has fewer than {{min}} people. We hide them together so that nobody can be worked out.",
    },
  },
  band: {
    rarely: { nl: "De klant zit zelden aan tafel", en: "The customer rarely has a seat" },
    mentioned: { nl: "De klant wordt genoemd", en: "The customer is mentioned" },
    weighed: { nl: "De klant weegt mee", en: "The customer is weighed" },
    natural: { nl: "De klant telt vanzelf mee", en: "The customer counts as a matter of course" },
  },
} as const satisfies Record<string, Record<string, Text>>;
