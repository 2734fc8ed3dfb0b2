import type { Strings } from "#app/shared/strings.ts";
import type { storyEn } from "./en.ts";

export const storyNl: Strings<typeof storyEn> = {
  since: { quarter: "het kwartaal ervoor", year: "hetzelfde kwartaal een jaar eerder" },
  up_one: "{{count}} punt gestegen sinds {{since}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
  up_other: "{{count}} punten gestegen sinds {{since}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
  down_one: "{{count}} punt gedaald sinds {{since}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
  down_other: "{{count}} punten gedaald sinds {{since}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
  hardly: "Bijna gelijk aan {{since}}: {{points}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
  maybeHigher_one: "{{count}} punt hoger dan {{since}}, maar dat kan toeval zijn ({{lo}} tot {{hi}}).",
  maybeHigher_other: "{{count}} punten hoger dan {{since}}, maar dat kan toeval zijn ({{lo}} tot {{hi}}).",
  maybeLower_one: "{{count}} punt lager dan {{since}}, maar dat kan toeval zijn ({{lo}} tot {{hi}}).",
  maybeLower_other: "{{count}} punten lager dan {{since}}, maar dat kan toeval zijn ({{lo}} tot {{hi}}).",
  same: "Geen verschil te zien met {{since}}; alles van {{lo}} tot {{hi}} is mogelijk.",
  cannotCompare:
    "De laatste twee kwartalen zijn niet te vergelijken: in een van de twee legden te weinig mensen iets vast.",
  firstQuarter: "Dit is het eerste hele kwartaal. Na het volgende zie je of er iets verandert.",
  noQuarter:
    "Er is nog geen heel kwartaal voorbij. Vanaf {{day}} zie je verandering, groepen en onderwerpen.",
  pulledUp_one:
    "De grootste duw omhoog kwam van {{group}}: {{count}} punt (waarschijnlijk tussen {{lo}} en {{hi}}).",
  pulledUp_other:
    "De grootste duw omhoog kwam van {{group}}: {{count}} punten (waarschijnlijk tussen {{lo}} en {{hi}}).",
  pulledDown_one:
    "De grootste duw omlaag kwam van {{group}}: {{count}} punt (waarschijnlijk tussen {{lo}} en {{hi}}).",
  pulledDown_other:
    "De grootste duw omlaag kwam van {{group}}: {{count}} punten (waarschijnlijk tussen {{lo}} en {{hi}}).",
  lowPoint:
    "Een hoog cijfer kan een laag cijfer verbergen: bij {{group}} is het {{index}} (waarschijnlijk tussen {{lo}} en {{hi}}).",
  lowPointMaybe:
    "Een hoog cijfer kan een laag cijfer verbergen: bij {{group}} is het {{index}} (waarschijnlijk tussen {{lo}} en {{hi}}), al kan dat verschil toeval zijn.",
  lowRange:
    "Een hoog cijfer kan een laag cijfer verbergen: bij {{group}} ligt het ergens tussen {{lo}} en {{hi}}.",
  lowRangeMaybe:
    "Een hoog cijfer kan een laag cijfer verbergen: bij {{group}} ligt het ergens tussen {{lo}} en {{hi}}, al kan dat verschil toeval zijn.",
  blindLeaders:
    "Blinde vlek: van de leidinggevenden legde {{leaders}} % iets vast, van alle anderen {{others}} %.",
  blindPair:
    "Blinde vlek: {{by}} raakte ongeveer {{count, number}} keer {{group}} zonder het daar te vragen.",
  blindGroup:
    "Blinde vlek: ongeveer {{count, number}} beslissingen raakten {{group}} zonder dat iemand het daar vroeg.",
  blindAnywhere:
    "Blinde vlek: ongeveer {{count, number}} keer raakte een beslissing een andere groep die niet was gevraagd.",
  blindHidden_one:
    "Blinde vlek: van één van de {{total}} groepen is te weinig bekend om te tonen. Stilte is geen laag cijfer.",
  blindHidden_other:
    "Blinde vlek: van {{count}} van de {{total}} groepen is te weinig bekend om te tonen. Stilte is geen laag cijfer.",
};
