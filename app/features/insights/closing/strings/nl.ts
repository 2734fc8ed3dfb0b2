import type { Strings } from "#app/shared/strings.ts";
import type { periodClosingEn } from "./en.ts";

export const periodClosingNl: Strings<typeof periodClosingEn> = {
  title: "Een periode afsluiten",
  waits: "{{period}} is voorbij en wacht om afgesloten te worden.",
  waitsWeek: "De week tot en met {{period}} is voorbij en wacht om afgesloten te worden.",
  self: "Dat gebeurt vanzelf, meestal binnen een minuut. Je kunt het ook nu doen. Daarna veranderen de cijfers ervan niet meer.",
  button: "Sluit nu af",
  nothing: "Er is nu niets om af te sluiten.",
  runs: "De periode die nu loopt, eindigt op {{day}}. Om middernacht sluit ze vanzelf. Eerder kan niet: er kunnen nog beslissingen bij komen.",
  busy: "Het afsluiten duurt langer dan anders. Je kunt deze pagina verlaten: de cijfers verschijnen vanzelf.",
  look: "Naar de cijfers",
};
