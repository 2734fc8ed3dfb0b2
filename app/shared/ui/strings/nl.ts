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
