import type { Strings } from "#app/shared/strings.ts";
import type { erasureEn } from "./en.ts";

export const erasureNl: Strings<typeof erasureEn> = {
  title: "Wis mijn account",
  goesTitle: "Wat weggaat",
  goesMember: "Je naam, rol, afdeling en toegang tot {{organisation}}.",
  goesPerson: "Je e-mailadres, wachtwoord en taalkeuze.",
  goesWork:
    "Je concepten, uitnodigingen, importbestanden en de geschiedenis van je aanpassingen, op elk apparaat.",
  goesLink: "De band tussen jou en je beslissingen. Niemand kan die herstellen, ook de beheerder niet.",
  staysTitle: "Wat blijft",
  staysDecisions: "Beslissingen die je deelde, blijven in de lijst staan: zonder naam, zoals ze nu zijn.",
  staysPrivate:
    "Beslissingen die alleen jij zag, blijven verborgen: niemand kan ze nog lezen. Ze blijven meetellen in de cijfers, tenzij je hieronder iets anders kiest.",
  staysAnswers:
    "Wat je antwoordde over beslissingen van anderen, blijft zonder naam meetellen in cijfers van groepen.",
  staysActions: "Acties die je deed of begon, blijven staan: zonder je naam.",
  staysFigures: "Cijfers die al zijn verschenen, veranderen niet.",
  staysElsewhere: "Je account bij andere organisaties blijft. Dat wis je daar.",
  first: "Terugdraaien kan niet. Wil je een kopie bewaren?",
  firstLink: "Download eerst mijn gegevens",
  lastAdmin:
    "Jij bent hier de enige beheerder. Maak eerst iemand anders beheerder. Daarna kun je je account wissen.",
  alsoPrivate: "Verwijder ook de tekst van beslissingen die alleen ik zie, en haal ze uit de cijfers",
  sure: "Ik begrijp dat dit niet terug te draaien is",
  password: "Je wachtwoord",
  erase: "Wis mijn account",
  problem: {
    sure: "Vink aan dat je begrijpt dat dit niet terug te draaien is.",
    password: "Dat is niet je wachtwoord. Probeer het opnieuw.",
  },
};
