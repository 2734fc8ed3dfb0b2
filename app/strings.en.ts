import { homeEn } from "./features/home/strings/en.ts";
import { sharedEn } from "./shared/ui/strings/en.ts";

export const strings = {
  home: homeEn,
  shared: sharedEn,
} as const;
