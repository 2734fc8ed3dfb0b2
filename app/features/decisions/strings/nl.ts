import type { Strings } from "#app/shared/strings.ts";
import { detailNl } from "../detail/strings/nl.ts";
import { listNl } from "../list/strings/nl.ts";
import { logNl } from "../log/strings/nl.ts";
import type { decisionsEn } from "./en.ts";

export const decisionsNl: Strings<typeof decisionsEn> = { log: logNl, list: listNl, detail: detailNl };
