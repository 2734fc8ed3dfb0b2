import type { Strings } from "#app/shared/strings.ts";
import type { boardEn } from "./en.ts";

export const boardNl: Strings<typeof boardEn> = {
  back: "Terug naar Inzicht",
  selection: "Selectie: hele organisatie, alle beslissingen. Geen filters.",
  change: "Verandering",
  changeNote:
    "Verandering: het laatste kwartaal tegenover dat ervoor, met de marge. Een vraagteken betekent: kan toeval zijn.",
  changeCell: "{{points}} ({{lo}} tot {{hi}})",
  unsure: "{{points}}? ({{lo}} tot {{hi}})",
  noChange: "niet te zeggen",
  index: "Index, marge",
  part: "Deed mee",
  partOf: "{{percent}} % van de mensen legde iets vast, {{perHead}} beslissingen per persoon per maand.",
  balance: "Hoe gelijk groepen meedoen: {{balance}} van 100.",
  silence: "Zou wie niets vastlegde {{lower}} punten lager scoren, dan was de index {{index}}.",
  readings: "Met andere redelijke keuzes ligt hij tussen {{lo}} en {{hi}}.",
  hiddenGroup: "Niet getoond, zodat niemand te herkennen is",
  noGroups:
    "Cijfers per groep zijn er voor leidinggevenden, CX en de ondernemingsraad, en staan hier niet bij.",
  groupsLater: "Groepen verschijnen na het eerste hele kwartaal.",
  trendLater: "Een trend begint na het eerste hele kwartaal.",
  notShown: "niet getoond",
  hiddenKinds: "Soorten die niet getoond zijn, omdat te weinig mensen ze noemden: {{count}}.",
  leaders: "Leiding",
  all: "Allen",
  pair: "{{by}} raakte {{group}}: ongeveer {{unasked}} keer niet gevraagd",
  pairOf: "{{by}} raakte {{group}}: ongeveer {{unasked}} van {{all}} keer niet gevraagd",
  group: "{{group}} werd geraakt: ongeveer {{unasked}} keer niet gevraagd",
  groupOf: "{{group}} werd geraakt: ongeveer {{unasked}} van {{all}} keer niet gevraagd",
  anywhere: "Alle groepen samen: ongeveer {{unasked}} van {{all}} keer niet gevraagd",
  said: "De geraakte groepen zelf zeggen: ongeveer {{unasked}} van {{all}} keer niet gevraagd",
  none: "Hier zijn te weinig mensen om iets te tonen.",
  cameBack: {
    title: "Wat er terugkwam",
    lookedBack: "Op ongeveer {{percent}} % is teruggekeken.",
    noticed: "Wat klanten merkten: {{list}}.",
    share: "{{label}} {{percent}} %",
    repairs: "Ongeveer {{count}} van de {{decisions}} beslissingen herstellen een eerdere.",
    near: "Collega's die meewogen: in ongeveer {{near}} van de 10 gevallen hoogstens één stap verschil (toeval: {{chance}}).",
    calibrated: "Als collega's wogen: {{index}} ({{lo}} tot {{hi}}); zelf gewogen: {{own}}.",
    rough: "Als collega's wogen: ergens tussen {{lo}} en {{hi}}.",
  },
  agree: "Wat spreken we af, wie doet het, en wanneer?",
  notes: "Zo lees je dit",
  definition:
    "Index (0 tot 100): hoe zwaar het belang van de klant meewoog in de beslissingen die mensen vastlegden. Bij 100 is de klant in elk daarvan meegewogen; dat is iets anders dan: de klant won. Groepen tellen naar het aantal mensen dat er werkt.",
  interval:
    "De marge (95 %) zegt hoever toeval een cijfer kan verschuiven. Ze zegt niets over wat niemand vastlegde. Kleine verschillen tussen groepen zijn vaak toeval; de volgorde staat vast.",
  hidden:
    "Een cijfer rust op minstens {{k}} mensen en {{decisions}} beslissingen. Wat op minder rust is verborgen, soms met een grotere groep ernaast, omdat je het anders kon uitrekenen. Wat verborgen is, telt wel mee in het geheel.",
  made: "Methode {{methodology}}. Gepubliceerd op {{day}}.",
  revised: "Herziening {{revision}}.",
  held: "Cijfer van {{period}}: sindsdien legden te weinig mensen iets vast.",
  empty: "Er is nog geen cijfer om af te drukken.",
  emptyWhy:
    "Een cijfer verschijnt als een gesloten periode rust op minstens {{k}} mensen en {{decisions}} beslissingen.",
};
