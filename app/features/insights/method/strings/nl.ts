import type { Strings } from "#app/shared/strings.ts";
import type { methodEn } from "./en.ts";

export const methodNl: Strings<typeof methodEn> = {
  title: "Hoe de index werkt",
  contents: "Op deze pagina",
  back: "Inzicht",
};
