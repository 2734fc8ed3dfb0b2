import type { Strings } from "#app/shared/strings.ts";
import type { groupsEn } from "./en.ts";

export const groupsNl: Strings<typeof groupsEn> = {
  title: "Rapportagegroepen",
  lead: "Afdelingen tellen in de cijfers mee via hun rapportagegroep. Een groep is alleen te zien als minstens {{count}} mensen meededen. Daarom tellen kleine afdelingen samen.",
  add: "Voeg een rapportagegroep toe",
  addLead: "Kies de groep daarna bij elke afdeling die erin moet meetellen.",
  edit: "Rapportagegroep wijzigen",
  none: "In deze groep telt geen afdeling mee.",
  unknown_one: "(van {{count}} afdeling is het aantal mensen niet bekend)",
  unknown_other: "(van {{count}} afdelingen is het aantal mensen niet bekend)",
  small:
    "Minder dan {{count}} mensen: deze groep blijft meestal verborgen. Laat haar samen met een andere tellen.",
  inside: "Afdelingen in deze groep",
  insideHint:
    "Wil je een afdeling verplaatsen? Open haar en kies een andere groep. Een lege groep kun je verwijderen.",
  empty: "In deze groep telt geen afdeling mee. Je kunt haar verwijderen.",
  remove: "Verwijder deze groep",
};
