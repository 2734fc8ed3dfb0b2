import type { Strings } from "#app/shared/strings.ts";
import type { exportEn } from "./en.ts";

export const exportNl: Strings<typeof exportEn> = {
  title: "Beslissingen exporteren",
  lead: "Neem beslissingen mee als tabel of als documenten. Een import hier of elders leest ze weer zoals ze zijn.",
  whose: "Welke beslissingen?",
  visible_one: "{{number}} beslissing die ik mag zien",
  visible_other: "Alle {{number}} die ik mag zien",
  visibleHint: "De mijne met hun gewicht. Van collega's wat zij deelden, zonder hun naam en gewicht.",
  mine_one: "Alleen de mijne: {{number}}",
  mine_other: "Alleen de mijne: {{number}}",
  mineHint: "Met alles wat ik invulde.",
  delimiter: "Tussen de kolommen van de tabel",
  delimiterHint: "Nederlandse Excel verwacht een puntkomma, Engelse Excel een komma.",
  csv: "Download als tabel (CSV)",
  zip: "Download als documenten (MADR)",
  zipLimit_one: "Meer dan {{number}} documenten passen niet in één zipbestand; neem de tabel.",
  zipLimit_other: "Meer dan {{number}} documenten passen niet in één zipbestand; neem de tabel.",
  safe: "Teksten die een rekenblad als formule kan uitvoeren, krijgen een apostrof ervoor. Een import haalt hem weer weg.",
  fileName: "beslissingen",
};
