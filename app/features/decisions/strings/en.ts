import { detailEn } from "../detail/strings/en.ts";
import { listEn } from "../list/strings/en.ts";
import { logEn } from "../log/strings/en.ts";
import { repairEn } from "../look-back/repair/strings/en.ts";
import { lookBackEn } from "../look-back/strings/en.ts";
import { opinionEn } from "../opinion/strings/en.ts";
import { touchedEn } from "../touched/strings/en.ts";

export const decisionsEn = {
  log: logEn,
  list: listEn,
  detail: detailEn,
  lookBack: lookBackEn,
  repair: repairEn,
  opinion: opinionEn,
  touched: touchedEn,
} as const;
