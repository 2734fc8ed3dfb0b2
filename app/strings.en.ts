import { browserStrings } from "./browser-strings.en.ts";
import { filesEn } from "./features/insights/pack/strings/en.ts";

/** All texts: those of the browser, and those that only the server writes (in files). */
export const strings = {
  ...browserStrings,
  insights: { ...browserStrings.insights, files: filesEn },
} as const;
