import type { Strings } from "#app/shared/strings.ts";
import type { channelsEn } from "./en.ts";

export const channelsNl: Strings<typeof channelsEn> = {
  title: "Teams en Slack",
  lead: "Eén keer per week een kaart in een kanaal: aantallen uit de gepubliceerde cijfers en één mooi voorbeeld. Geen namen, geen ranglijst, niets over minder dan vijf mensen.",
  list: "Kanalen",
  none: "Nog geen kanaal krijgt een kaart.",
  add: "Voeg een kanaal toe",
  kind: "Waar",
  teams: "Microsoft Teams",
  teamsHint:
    'In het kanaal: Werkstromen, "Posten in een kanaal wanneer een webhookaanvraag wordt ontvangen".',
  slack: "Slack",
  slackHint: "In Slack: Apps, Incoming Webhooks.",
  url: "Adres van de webhook",
  urlHint:
    "Begint met https://. Wie het kent kan in het kanaal schrijven. Daarom tonen we straks alleen nog waar het heen gaat.",
  name: "Naam",
  nameHint: "Alleen voor deze lijst, zoals de naam van het kanaal.",
  about: "Waarover",
  whole: "De hele organisatie",
  language: "Taal",
  save: "Voeg het kanaal toe",
  added: "Toegevoegd. De eerste kaart komt donderdag om tien uur, of stuur nu een proefkaart.",
  tested: "Verstuurd. Kijk in het kanaal.",
  notTested: "Dat lukte niet: {{why}}",
  test: "Stuur een proefkaart",
  remove: "Verwijder",
  lastWeek: "Laatste kaart: week {{week}} van {{year}}",
  never: "Nog geen kaart",
  result: {
    sent: "aangekomen",
    refused: "het kanaal weigerde hem",
    notNow: "het kanaal gaf geen antwoord",
    perhaps: "misschien aangekomen, er kwam geen antwoord",
    blocked: "dit adres mag niet worden aangeroepen",
    unreadable: "het adres is niet meer te lezen: voeg het opnieuw toe",
  },
  problem: {
    kind: "Kies Teams of Slack.",
    url: "Plak het adres van de webhook. Het begint met https://.",
    urlRefused:
      "Dit adres kunnen we van hieruit niet aanroepen. Neem het https-adres dat Teams of Slack je gaf.",
    name: "Geef het kanaal een naam.",
    about: "Kies waar de kaart over gaat.",
    language: "Kies een taal.",
    many: "Er zijn al 50 kanalen. Verwijder er eerst een.",
  },
};
