import type { Strings } from "#app/shared/strings.ts";
import type { cameBackEn } from "./en.ts";

export const cameBackNl: Strings<typeof cameBackEn> = {
  later: {
    title: "Wat klanten merkten",
    lead: "Een paar weken na een beslissing vragen we wat klanten ervan merkten. Dat telt nooit mee in de index.",
    share: "Op ongeveer {{percent}} % is al teruggekeken.",
    repairs:
      "Ongeveer {{count, number}} van de {{decisions, number}} beslissingen in deze kwartalen herstellen een eerdere. Dat merken en er iets aan doen, daar gaat het om.",
    caption: "Beslissingen die aan de beurt waren voor een terugblik",
    none: "Nog niet teruggekeken",
  },
  claims: {
    they: "zij: {{unasked, number}} van {{all, number}}",
    read: "Daaronder: hoe vaak de geraakte groep zelf zegt dat er niets gevraagd is.",
    base: "Zij zeggen: {{period}} · ongeveer {{decisions, number}} antwoorden van ongeveer {{people, number}} mensen",
    anywhere:
      "Geraakte groepen zeggen zelf: ongeveer {{unasked, number}} van de {{all, number}} keer is er niets gevraagd.",
    untouched: "Ongeveer {{count, number}} keer zeggen ze dat het hen toch niet raakte.",
  },
  colleagues: {
    title: "Hoe collega's wegen",
    lead: "Sommige beslissingen weegt een collega van een andere afdeling ook, zonder het eerste antwoord te zien.",
    few: "Nog te weinig tweede meningen.",
    near: "In ongeveer {{near}} van de 10 gevallen zitten twee mensen hoogstens één stap uit elkaar. Met alleen toeval zou dat ongeveer {{chance}} van de 10 zijn.",
    noNear: "Hoe ver collega's uit elkaar zitten, is nog niet te zeggen.",
    calibrated: "Als collega's wogen: {{index}} ({{lo}} tot {{hi}})",
    rough: "Als collega's wogen: ergens tussen {{lo}} en {{hi}}",
    own: "Zoals mensen in deze kwartalen zelf wogen: {{own}}. Een tweede mening verandert de index nooit.",
    fewCalibrated: "Nog te weinig tweede meningen voor een index zoals collega's wogen.",
    caption: "Hoe ver twee antwoorden uit elkaar zitten",
    steps: {
      "0": "Hetzelfde antwoord",
      "1": "Eén stap",
      "2": "Twee stappen",
      "3": "Drie stappen",
      "4": "Vier stappen",
    },
    base: "{{period}} · ongeveer {{decisions, number}} tweede meningen, over beslissingen van ongeveer {{people, number}} mensen",
    forCx: "Voor CX",
    alpha:
      "Krippendorffs alfa is ongeveer {{value}} (waarschijnlijk tussen {{lo}} en {{hi}}): {{words}}. Bij 1 weegt iedereen gelijk, bij 0 lijken antwoorden niet meer op elkaar dan bij toeval.",
    word: {
      little: "weinig overeenstemming",
      fair: "redelijke overeenstemming",
      usable: "bruikbare overeenstemming",
      good: "goede overeenstemming",
    },
    same: "Iedereen gaf hetzelfde antwoord, dus er is geen alfa.",
  },
};
