import type { Strings } from "#app/shared/strings.ts";
import { channelsNl } from "../channels/strings/nl.ts";
import { statusNl } from "../status/strings/nl.ts";
import type { messagesEn } from "./en.ts";

export const messagesNl: Strings<typeof messagesEn> = {
  channels: channelsNl,
  status: statusNl,
  title: "Berichten",
  lead: "Wat er voor je klaarstaat, hooguit één keer per week. Is er niets te zeggen, dan komt er niets.",
  way: "Hoe wil je horen wat er voor je klaarstaat?",
  ways: {
    mail: "Per e-mail",
    mailHint: "Hooguit één bericht per week, op het moment dat jij kiest.",
    calendar: "Een vast moment in mijn eigen agenda",
    calendarHint: "Vijf minuten per week die je zelf in je agenda zet. Wij sturen niets.",
    none: "Liever niet",
    noneHint: "Alles staat op de startpagina. Je kunt dit later veranderen.",
  },
  noAddress:
    "We hebben geen e-mailadres van je, dus we kunnen je niet mailen. Een moment in je agenda werkt wel.",
  noServer: "E-mail is hier nog niet ingesteld. Je keuze blijft bewaard en alles staat op de startpagina.",
  weekday: "Dag",
  hour: "Tijd",
  weekdays: {
    d1: "Maandag",
    d2: "Dinsdag",
    d3: "Woensdag",
    d4: "Donderdag",
    d5: "Vrijdag",
    d6: "Zaterdag",
    d7: "Zondag",
  },
  language: "Berichten komen in je eigen taal. Die verander je op de pagina Ik.",
  saved: "Opgeslagen.",
  next: "Het volgende bericht kan komen op {{moment}}.",
  stopped: "Je deed met vier berichten niets, dus we zijn gestopt. Sla je keuze op om weer te beginnen.",
  slower: "Je deed met de laatste berichten niets, dus ze komen nu om de vier weken.",
  slot: "Zet het in je agenda",
  slotHint: "Met een adres dat alleen van jou is: elke week vijf minuten, en de acties die je op je nam.",
  pause: "Vier weken pauze",
  paused: "Pauze tot {{day}}.",
  resume: "Begin nu weer",
  preview: "Dit zou er nu in staan",
  previewNothing: "Er staat nu niets voor je klaar, dus er zou geen bericht komen.",
  previewSubject: "Onderwerp",
  problem: {
    way: "Kies hoe je het wilt horen.",
    moment: "Kies een dag en een tijd.",
  },
  stopPage: {
    title: "Stop met het wekelijkse bericht",
    lead: "Hierna krijg je geen wekelijks bericht meer. Op de pagina Ik kun je het weer aanzetten.",
    button: "Stop met de berichten",
    done: "De berichten zijn gestopt",
    doneText: "Je krijgt geen wekelijks bericht meer. Op de pagina Ik kun je het weer aanzetten.",
    settings: "Naar de instellingen",
    unknownTitle: "Deze link werkt niet",
    unknown: "Open de link in je bericht nog een keer, of verander het op de pagina Ik.",
  },
};
