import type { Strings } from "#app/shared/strings.ts";
import type { discussEn } from "./en.ts";

export const discussNl: Strings<typeof discussEn> = {
  title: "Bespreek deze drie",
  fewer: "Om te bespreken",
  ask: "Om over te praten:",
  what: {
    outweighed: "{{kind}} woog ongeveer {{count, number}} keer zwaarder dan de klant",
    unaskedPair: "{{by}} raakte ongeveer {{count, number}} keer {{group}} zonder het daar te vragen",
    unaskedGroup: "{{group}} werd ongeveer {{count, number}} keer geraakt zonder dat iemand het vroeg",
    unaskedAnywhere:
      "Ongeveer {{count, number}} keer werd een andere groep geraakt zonder dat iemand het vroeg",
    lowest: "Bij {{group}} is het cijfer {{index}} (waarschijnlijk {{lo}} tot {{hi}})",
    lowestRange: "Bij {{group}} ligt het cijfer tussen {{lo}} en {{hi}}",
    example: "Een mooi voorbeeld",
    honest: "Ongeveer {{count, number}} keer woog de klant mee en ging iets anders voor",
    belief:
      "Ongeveer {{count, number}} van de {{decisions, number}} beslissingen rustten op eigen gevoel of op niets",
    silence: "{{percent}} % van de mensen legde niets vast",
  },
  question: {
    outweighed: "Wanneer vinden we dat terecht, en wanneer niet?",
    unasked: "Hoe vragen we het de volgende keer vooraf?",
    lowest: "Wat maakt het daar lastig om de klant mee te wegen?",
    example: "Waarom ging dit goed, en wie moet het nog meer weten?",
    honest: "Konden we die keuze aan een klant uitleggen?",
    belief: "Wie van ons sprak deze maand een klant?",
    silence: "Wat zou meedoen makkelijker maken?",
  },
};
