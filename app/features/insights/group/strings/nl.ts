import type { Strings } from "#app/shared/strings.ts";
import type { groupEn } from "./en.ts";

export const groupNl: Strings<typeof groupEn> = {
  title: "Een groep",
  talk: "Start een gesprek",
  talkWhy: "Eén pagina om af te drukken, met drie vragen voor jullie volgende overleg.",
  here: "Deze groep",
  above: "Hoger dan de andere groepen samen, meer dan toeval verklaart.",
  below: "Lager dan de andere groepen samen, meer dan toeval verklaart.",
  level: "Het verschil met de andere groepen samen kan toeval zijn.",
  part: "Van de mensen hier legde {{percent}} iets vast.",
  quarters_one: "Het cijfer telt {{count}} van de laatste vier kwartalen: toen was het veilig te tonen.",
  quarters_other: "Het cijfer telt {{count}} van de laatste vier kwartalen: toen was het veilig te tonen.",
  trend: "Deze groep per kwartaal",
  pairs: "Deel van de beslissingen: deze groep, en ernaast de hele organisatie.",
  few: "Wat te weinig mensen noemden, staat er niet bij.",
  notShown: "Niet getoond, omdat er te weinig mensen achter staan:",
  touches: {
    title: "Wie raakte wie, en werd het gevraagd?",
    lead: "Een beslissing hier kan elders voelbaar zijn, en andersom.",
    out: "Wij raakten anderen",
    in: "Anderen raakten ons",
    all: "Alle groepen samen: ongeveer {{unasked, number}} van de {{all, number}} keer is het ons niet gevraagd.",
    allUnasked: "Alle groepen samen: ongeveer {{unasked, number}} keer is het ons niet gevraagd.",
    of: "ongeveer {{unasked, number}} van {{all, number}} keer niet gevraagd",
    unasked: "ongeveer {{unasked, number}} keer niet gevraagd",
    asked: "ongeveer {{asked, number}} keer gevraagd",
    none: "Hier zijn te weinig mensen om iets te tonen.",
    noneApart: "Te weinig mensen om losse groepen te tonen.",
  },
  examples: {
    title: "Mooie voorbeelden",
    lead: "Beslissingen die de schrijver voor iedereen tot voorbeeld maakte.",
    none: "Hier maakte nog niemand een beslissing tot voorbeeld.",
  },
  hidden: {
    title: "Hier zie je geen cijfers, en dat is een keuze",
    why: "We tonen een groep in een kwartaal als minstens {{k}} mensen er iets vastlegden, en vanaf {{decisions}} beslissingen. Bij minder zou een cijfer iets zeggen over losse mensen.",
    other:
      "Soms blijft ook een groep verborgen die groot genoeg is. Anders kun je een kleine groep ernaast uitrekenen. Verborgen zegt niets over hoe een groep het doet.",
    counts: "Wat mensen hier vastleggen, telt wel mee in het cijfer van de hele organisatie.",
    can: "Wat je kunt doen",
    canTalk: "Voer het gesprek: de drie vragen werken zonder cijfers.",
    canLog: "Maak vastleggen makkelijk: één zin, drie tikken, bijvoorbeeld aan het eind van een overleg.",
    canAsk: "Kijk naar de hele organisatie, en vraag wat jullie herkennen.",
    whole: "Naar de hele organisatie",
  },
};
