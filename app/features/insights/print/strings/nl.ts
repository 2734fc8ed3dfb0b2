import type { Strings } from "#app/shared/strings.ts";
import type { printEn } from "./en.ts";

export const printNl: Strings<typeof printEn> = { title: "Directieblad" };
