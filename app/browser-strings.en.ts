import { detailEn } from "./features/decisions/detail/strings/en.ts";
import { listEn } from "./features/decisions/list/strings/en.ts";
import { logEn } from "./features/decisions/log/strings/en.ts";
import { exportEn } from "./features/exchange/export/strings/en.ts";
import { importEn } from "./features/exchange/import/strings/en.ts";
import { myDataEn } from "./features/exchange/my-data/strings/en.ts";
import { exchangeEn } from "./features/exchange/strings/en.ts";
import { weighingEn } from "./features/exchange/weighing/strings/en.ts";
import { homeEn } from "./features/home/strings/en.ts";
import { periodClosingEn } from "./features/insights/closing/strings/en.ts";
import { discussEn } from "./features/insights/discuss/strings/en.ts";
import { groupEn } from "./features/insights/group/strings/en.ts";
import { methodEn } from "./features/insights/method/strings/en.ts";
import { printEn } from "./features/insights/print/strings/en.ts";
import { storyEn } from "./features/insights/story/strings/en.ts";
import { insightsEn } from "./features/insights/strings/en.ts";
import { topicsEn } from "./features/insights/topics/strings/en.ts";
import { organisationEn } from "./features/organisation/strings/en.ts";
import { erasureEn } from "./features/people/erasure/strings/en.ts";
import { peopleEn } from "./features/people/strings/en.ts";
import { sharedEn } from "./shared/ui/strings/en.ts";

/** The texts that a page can need in the browser. */
export const browserStrings = {
  decisions: { log: logEn, list: listEn, detail: detailEn },
  exchange: {
    ...exchangeEn,
    export: exportEn,
    import: importEn,
    myData: myDataEn,
    weighing: weighingEn,
  },
  home: homeEn,
  insights: {
    ...insightsEn,
    periodClosing: periodClosingEn,
    discuss: discussEn,
    group: groupEn,
    method: methodEn,
    print: printEn,
    story: storyEn,
    topics: topicsEn,
  },
  organisation: organisationEn,
  people: { ...peopleEn, erasure: erasureEn },
  shared: sharedEn,
} as const;
