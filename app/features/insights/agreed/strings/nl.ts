import type { Strings } from "#app/shared/strings.ts";
import type { agreedEn } from "./en.ts";

export const agreedNl: Strings<typeof agreedEn> = {
  title: "Geen getal zonder gesprek",
  lead: "Wat spreken jullie af, wie doet het, en voor wanneer?",
  earlier: "Eerst: wat jullie eerder afspraken",
  own: "Uit dit gesprek",
  start: "Begin een actie",
  full: "Uit deze maand zijn twee acties begonnen. Dat is genoeg: het gaat om wat af komt, niet om een lange lijst.",
  all: "Alle acties",
  line: "{{owner}}, voor {{day}}",
  over_one: "{{owner}}, {{number}} dag over de datum",
  over_other: "{{owner}}, {{number}} dagen over de datum",
  done: "{{owner}}, klaar",
  nobody: "nog niemand",
  status: { open: "Open", busy: "Bezig", done: "Klaar", dropped: "Gestopt" },
};
