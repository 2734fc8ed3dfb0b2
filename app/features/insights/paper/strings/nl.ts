import type { Strings } from "#app/shared/strings.ts";
import type { paperEn } from "./en.ts";

export const paperNl: Strings<typeof paperEn> = {
  how: "Afdrukken of bewaren als PDF: Ctrl + P, op een Mac ⌘ + P.",
  printed: "afgedrukt op {{day}}",
  page: "bladzijde {{page}} van {{of}}",
  purpose: "Niet voor beloning of beoordeling.",
  language: "EN",
  languageName: "EN, English",
};
