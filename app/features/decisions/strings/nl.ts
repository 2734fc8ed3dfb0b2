import type { Strings } from "#app/shared/strings.ts";
import { detailNl } from "../detail/strings/nl.ts";
import { listNl } from "../list/strings/nl.ts";
import { logNl } from "../log/strings/nl.ts";
import { repairNl } from "../look-back/repair/strings/nl.ts";
import { lookBackNl } from "../look-back/strings/nl.ts";
import { opinionNl } from "../opinion/strings/nl.ts";
import { touchedNl } from "../touched/strings/nl.ts";
import type { decisionsEn } from "./en.ts";

export const decisionsNl: Strings<typeof decisionsEn> = {
  log: logNl,
  list: listNl,
  detail: detailNl,
  lookBack: lookBackNl,
  repair: repairNl,
  opinion: opinionNl,
  touched: touchedNl,
};
