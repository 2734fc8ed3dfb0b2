import type { Strings } from "#app/shared/strings.ts";
import type { departmentsEn } from "./en.ts";

export const departmentsNl: Strings<typeof departmentsEn> = {
  title: "Afdelingen",
  lead: "In deze volgorde staan afdelingen overal. Ze hangt nooit af van een score.",
  add: "Voeg een afdeling toe",
  edit: "Afdeling wijzigen",
  kind: "Soort afdeling",
  kindHint: "Bepaalt welke vraag, hulpvragen en voorbeelden deze afdeling ziet.",
  headcount: "Aantal mensen",
  headcountHint:
    "Nodig voor eerlijke cijfers: een grote afdeling die weinig vastlegt, telt naar haar omvang. Een schatting is genoeg.",
  group: "Rapportagegroep",
  groupHint: "We tonen cijfers per groep. Kleine afdelingen tellen samen, zodat niemand te herkennen is.",
  ownGroup: "Een nieuwe, eigen groep",
  people_one: "{{count}} persoon",
  people_other: "{{count}} mensen",
  noHeadcount: "Aantal niet bekend",
  countsIn: "Telt mee in {{group}}",
  archived: "Gearchiveerd",
  isArchived:
    "Deze afdeling is gearchiveerd. Niemand kan er lid van worden en er kan niets voor worden vastgelegd.",
  end: "Archiveren of verwijderen",
  archive: "Archiveer deze afdeling",
  archiveHint:
    "Niemand kan er meer iets voor vastleggen. Haar beslissingen blijven, en tellen mee waar ze al meetelden.",
  moveTo_one: "De persoon op deze afdeling gaat naar",
  moveTo_other: "De {{count}} mensen op deze afdeling gaan naar",
  last: "Dit is de enige afdeling die in gebruik is. Je kunt haar niet archiveren.",
  restore: "Gebruik deze afdeling weer",
  remove: "Verwijder deze afdeling",
  removeHint: "Er is niets voor vastgelegd en niemand hoort erbij. Je kunt haar dus voorgoed verwijderen.",
  problem: { kind: "Kies een soort afdeling.", group: "Kies een rapportagegroep." },
};
