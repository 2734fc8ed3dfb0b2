import type { Strings } from "#app/shared/strings.ts";
import type { sharedEn } from "./en.ts";

export const sharedNl: Strings<typeof sharedEn> = {
  name: "Meegewogen",
  skip: "Naar de inhoud",
  demo: "Demo: alle namen en beslissingen zijn verzonnen.",
  menu: {
    label: "Hoofdmenu",
    home: "Start",
    decisions: "Beslissingen",
    insights: "Inzicht",
    actions: "Acties",
    me: "Ik",
    admin: "Beheer",
    log: "Leg een beslissing vast",
    logShort: "Leg vast",
  },
  form: {
    errorTitle: "Fout:",
    summary: "Er mist nog iets of er klopt iets niet",
    optional: "(niet verplicht)",
    save: "Opslaan",
    cancel: "Annuleren",
  },
  chart: {
    asTable: "Toon als tabel",
    band: "Waarschijnlijk tussen",
    between: "{{value}}, waarschijnlijk tussen {{lo}} en {{hi}}",
    roughly: "ergens tussen {{lo}} en {{hi}}",
    rough: "Alleen een marge: te weinig voor één getal",
    rangeOnly: "alleen een marge",
    range: "{{lo}} en {{hi}}",
    hidden: "niet getoond",
    hiddenWhy: "Niet getoond: te weinig om veilig te tonen",
    share: "Aandeel",
    percent: "{{percent}} %",
    summary: "{{title}}, op een schaal van 0 tot 100, van {{from}} tot en met {{to}}. Laatste: {{last}}",
  },
  outbox: {
    count_one: "{{count}} beslissing wacht op verbinding",
    count_other: "{{count}} beslissingen wachten op verbinding",
    hint: "Ze blijven op dit toestel en gaan vanzelf mee. Alleen jij verstuurt ze.",
    refusedCount_one: "{{count}} beslissing kon niet worden verstuurd",
    refusedCount_other: "{{count}} beslissingen konden niet worden verstuurd",
    refused: "Er past iets niet meer. Bekijk hem in het formulier.",
    conflict: "Hij is al eerder opgeslagen, met andere woorden.",
    conflictLink: "Naar de opgeslagen beslissing",
    open: "Open in het formulier",
    remove: "Verwijder",
    sure: "Echt verwijderen?",
    sent: "Verstuurd: alles wat wachtte is opgeslagen.",
    signOut_one: "{{count}} beslissing is nog niet verstuurd. Hij blijft op dit toestel tot je weer inlogt.",
    signOut_other:
      "{{count}} beslissingen zijn nog niet verstuurd. Ze blijven op dit toestel tot je weer inlogt.",
    signOutShared_one:
      "{{count}} beslissing is nog niet verstuurd. Dit is een gedeeld toestel: log je nu uit, dan is hij weg.",
    signOutShared_other:
      "{{count}} beslissingen zijn nog niet verstuurd. Dit is een gedeeld toestel: log je nu uit, dan zijn ze weg.",
  },
  offline: {
    title: "Je bent offline",
    advice:
      "Deze pagina komt terug als er weer verbinding is. Op je eigen toestel kun je wel een beslissing vastleggen: die gaat later mee.",
    log: "Leg een beslissing vast",
    again: "Probeer het opnieuw",
  },
  problem: {
    home: "Naar de startpagina",
    invalid: {
      title: "Dat verzoek klopt niet",
      advice: "Ga terug, kijk na wat je invulde en probeer het opnieuw.",
    },
    forbidden: {
      title: "Deze pagina hoort niet bij jouw rol",
      advice: "Heb je hem wel nodig? Vraag het aan je beheerder.",
    },
    notFound: {
      title: "Deze pagina is er niet (meer)",
      advice: "Kijk of het adres klopt, of begin bij de startpagina.",
    },
    conflict: {
      title: "Dit is intussen veranderd",
      advice: "Ga terug, laad de pagina opnieuw en probeer het nog eens.",
    },
    tooLarge: {
      title: "Dat is te groot",
      advice: "Maak het bestand of de tekst kleiner en probeer het opnieuw.",
    },
    tooMany: { title: "Dat was iets te vaak", advice: "Wacht een paar minuten en probeer het opnieuw." },
    offline: {
      title: "Geen verbinding",
      advice:
        "Kijk of je verbinding hebt en laad de pagina opnieuw. Wat je in een formulier typte, is op dit toestel bewaard.",
    },
    unexpected: {
      title: "Er ging bij ons iets mis",
      advice:
        "Je gegevens zijn veilig. Probeer het opnieuw. Blijft het gebeuren? Vertel je beheerder dan wanneer het was.",
    },
  },
};
