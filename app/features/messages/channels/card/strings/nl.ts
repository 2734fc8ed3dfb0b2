import type { Strings } from "#app/shared/strings.ts";
import type { cardEn } from "./en.ts";

export const cardNl: Strings<typeof cardEn> = {
  title: "Zo woog de klant mee",
  testTitle: "Een proefkaart van Meegewogen",
  testText: "Dit werkt. Elke donderdag komt hier een kaart met aantallen en één mooi voorbeeld.",
  counts:
    "In de twaalf maanden tot en met {{through}} legden {{people}} mensen {{decisions}} beslissingen vast.",
  groupCounts:
    "{{group}}: in de laatste vier hele kwartalen legden {{people}} mensen {{decisions}} beslissingen vast.",
  example: "Een mooi voorbeeld",
  link: "Leg een beslissing vast",
};
