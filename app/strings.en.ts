import { detailEn } from "./features/decisions/detail/strings/en.ts";
import { listEn } from "./features/decisions/list/strings/en.ts";
import { logEn } from "./features/decisions/log/strings/en.ts";
import { exportEn } from "./features/exchange/export/strings/en.ts";
import { importEn } from "./features/exchange/import/strings/en.ts";
import { myDataEn } from "./features/exchange/my-data/strings/en.ts";
import { exchangeEn } from "./features/exchange/strings/en.ts";
import { weighingEn } from "./features/exchange/weighing/strings/en.ts";
import { homeEn } from "./features/home/strings/en.ts";
import { insightsEn } from "./features/insights/strings/en.ts";
import { organisationEn } from "./features/organisation/strings/en.ts";
import { erasureEn } from "./features/people/erasure/strings/en.ts";
import { peopleEn } from "./features/people/strings/en.ts";
import { sharedEn } from "./shared/ui/strings/en.ts";

export const strings = {
  decisions: { log: logEn, list: listEn, detail: detailEn },
  exchange: {
    ...exchangeEn,
    export: exportEn,
    import: importEn,
    myData: myDataEn,
    weighing: weighingEn,
  },
  home: homeEn,
  insights: insightsEn,
  organisation: organisationEn,
  people: { ...peopleEn, erasure: erasureEn },
  shared: sharedEn,
} as const;
