import type { Strings } from "#app/shared/strings.ts";
import type { homeEn } from "./en.ts";

export const homeNl: Strings<typeof homeEn> = {
  title: "Start",
  greeting: {
    night: "Hallo, {{name}}",
    morning: "Goedemorgen, {{name}}",
    afternoon: "Goedemiddag, {{name}}",
    evening: "Goedenavond, {{name}}",
  },
  you: {
    title: "Jij",
    none: "Je hebt deze maand nog geen beslissing vastgelegd. Denk aan iets van vandaag: een inkoop, een tekst, een regel.",
    count_one: "{{count}} beslissing deze maand",
    count_other: "{{count}} beslissingen deze maand",
    log: "Leg een beslissing vast",
    own: "Bekijk je eigen beslissingen",
  },
  organisation: {
    title: "Organisatie",
    text: "Weegt het klantbelang mee? De cijfers van afgesloten perioden laten het zien, en hoe zeker we daarvan zijn.",
    interval: "Van 100, waarschijnlijk tussen {{lo}} en {{hi}}.",
    note: "Een getal om over te praten, niet om op af te rekenen.",
    link: "Naar de inzichten",
  },
  recent: {
    title: "Recent op je afdeling",
    none: "Op je afdeling is nog niets gedeeld. Na de eerste beslissing volgen er vaak meer.",
    all: "Alle beslissingen",
  },
  checklist: {
    title: "Breng je organisatie op gang",
    lead: "Deze lijst verdwijnt vanzelf als alles klaar is.",
    isDone: "Klaar",
    open: "Nog niet",
    item: {
      departments: "Kies je afdelingen",
      people: "Nodig collega's uit",
      decision: "Leg de eerste beslissing vast",
      privacy: "Bekijk de privacy-instellingen",
      admin: "Maak iemand tweede beheerder, zodat jij weg kunt zijn",
    },
  },
  council: {
    text: "Elke wijziging van ondergrens, bewaartijd en afdelingen ligt vast.",
    link: "Bekijk de wijzigingen",
  },
};
