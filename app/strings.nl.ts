import { browserStrings } from "./browser-strings.nl.ts";
import { filesNl } from "./features/insights/pack/strings/nl.ts";
import type { Strings } from "./shared/strings.ts";
import type { strings as english } from "./strings.en.ts";

/** All texts: those of the browser, and those that only the server writes (in files). */
export const strings: Strings<typeof english> = {
  ...browserStrings,
  insights: { ...browserStrings.insights, files: filesNl },
};
