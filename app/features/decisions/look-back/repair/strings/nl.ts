import type { Strings } from "#app/shared/strings.ts";
import type { repairEn } from "./en.ts";

export const repairNl: Strings<typeof repairEn> = {
  title: "Welke beslissing herstelt dit?",
  lead: "Kies de eerdere beslissing. Wie beide beslissingen mag zien, ziet dat ze bij elkaar horen.",
  back: "Naar de beslissing",
  search: "Zoek in de beslissingen die je mag zien",
  searchHint: "Je ziet er hooguit tien. Zoek preciezer als hij er niet bij staat.",
  searchButton: "Zoek",
  nothing: "Er is geen eerdere beslissing gevonden. Probeer andere woorden.",
  searchFirst:
    "Er is geen eerdere beslissing van deze afdeling die je mag zien. Zoek hierboven in alle beslissingen.",
  found: "Gevonden",
  nearby: "De nieuwste van deze afdeling",
  choose: "Deze",
  repairs: "Herstelt een eerdere beslissing",
  repairedBy: "Later hersteld door",
  add: "Dit herstelt een eerdere beslissing",
  remove: "Maak deze koppeling los",
};
