import { logNl } from "./features/decisions/log/strings/nl.ts";
import { homeNl } from "./features/home/strings/nl.ts";
import type { Strings } from "./shared/strings.ts";
import { sharedNl } from "./shared/ui/strings/nl.ts";
import type { strings as english } from "./strings.en.ts";

export const strings: Strings<typeof english> = {
  decisions: { log: logNl },
  home: homeNl,
  shared: sharedNl,
};
