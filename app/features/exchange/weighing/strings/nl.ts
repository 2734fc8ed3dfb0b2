import type { Strings } from "#app/shared/strings.ts";
import type { weighingEn } from "./en.ts";

export const weighingNl: Strings<typeof weighingEn> = {
  title: "Nog te wegen",
  progress: "Hoe ver je bent",
  place: "{{at}} van {{of}}",
  undo: "Maak de vorige ongedaan",
  more: "Lees alles",
  touch: "Wat merken klanten?",
  direct: "Ze merken het rechtstreeks",
  indirect: "Via een collega, product of partner",
  question: "Hoe zwaar woog het belang van de klant mee?",
  help: "Het hoeft niet de doorslag te geven. Het moet wel zijn meegewogen.",
  unknown: "Weet ik niet",
  noneSeen: "Geen klantbeslissing: geen gevolg gezien",
  skip: "Sla over",
  withdraw: "Trek deze beslissing in",
  keys: "Weeg met losse toetsen",
  keysHelp: "0 tot en met 4: het gewicht. n: geen gevolg gezien. ?: weet ik niet. s: sla over.",
  allDone: "Alles is gewogen.",
  skipped_one: "Je sloeg {{number}} beslissing over.",
  skipped_other: "Je sloeg {{number}} beslissingen over.",
  again: "Bekijk ze opnieuw",
  toList: "Naar mijn beslissingen",
};
