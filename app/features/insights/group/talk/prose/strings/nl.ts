import type { Strings } from "#app/shared/strings.ts";
import type { talkEn } from "./en.ts";

export const talkNl: Strings<typeof talkEn> = {
  title: "Een gesprek over de klant",
  back: "Terug naar de groep",
  intro:
    "Twintig minuten, met je eigen team. Iemand leest een vraag voor. Eerst denkt iedereen een minuut zelf na, dan praten jullie.",
  figure: "Hoe zwaar de klant hier meewoog: {{figure}}.",
  rough: "Hoe zwaar de klant hier meewoog, ligt ergens tussen {{lo}} en {{hi}} van 100.",
  hidden:
    "Van deze groep is geen cijfer te zien. Dat is een keuze, zodat niemand te herkennen is. Voor dit gesprek heb je het niet nodig.",
  outweighed: "‘{{kind}}’ woog hier ongeveer {{count}} keer zwaarder dan de klant.",
  touched: "Wij raakten {{group}} ongeveer {{count}} keer zonder het daar te vragen.",
  wasTouched: "Anderen raakten ons ongeveer {{count}} keer zonder het ons te vragen.",
  wasTouchedAsk: "Wat willen we vooraf gevraagd worden, en aan wie vertellen we dat?",
  department: "{{department}}: {{question}}",
  stoppers: "Hoor je dit? Vraag dan dit.",
  stopper: "‘{{phrase}}’",
  agree: "Wat we afspreken",
  what: "Wat",
  who: "Wie",
  when: "Wanneer",
  rules:
    "Het gaat over beslissingen, niet over mensen. Niemand hoeft te vertellen wat die vastlegde, of hoe zwaar die de klant liet wegen.",
};
