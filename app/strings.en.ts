import { logEn } from "./features/decisions/log/strings/en.ts";
import { homeEn } from "./features/home/strings/en.ts";
import { sharedEn } from "./shared/ui/strings/en.ts";

export const strings = {
  decisions: { log: logEn },
  home: homeEn,
  shared: sharedEn,
} as const;
