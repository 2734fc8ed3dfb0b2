import type { Strings } from "#app/shared/strings.ts";
import type { homeEn } from "./en.ts";

export const homeNl: Strings<typeof homeEn> = {
  title: "Start",
};
