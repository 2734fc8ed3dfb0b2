import type { browserStrings as english } from "./browser-strings.en.ts";
import { detailNl } from "./features/decisions/detail/strings/nl.ts";
import { listNl } from "./features/decisions/list/strings/nl.ts";
import { logNl } from "./features/decisions/log/strings/nl.ts";
import { exportNl } from "./features/exchange/export/strings/nl.ts";
import { importNl } from "./features/exchange/import/strings/nl.ts";
import { myDataNl } from "./features/exchange/my-data/strings/nl.ts";
import { exchangeNl } from "./features/exchange/strings/nl.ts";
import { weighingNl } from "./features/exchange/weighing/strings/nl.ts";
import { homeNl } from "./features/home/strings/nl.ts";
import { periodClosingNl } from "./features/insights/closing/strings/nl.ts";
import { discussNl } from "./features/insights/discuss/strings/nl.ts";
import { groupNl } from "./features/insights/group/strings/nl.ts";
import { methodNl } from "./features/insights/method/strings/nl.ts";
import { printNl } from "./features/insights/print/strings/nl.ts";
import { storyNl } from "./features/insights/story/strings/nl.ts";
import { insightsNl } from "./features/insights/strings/nl.ts";
import { topicsNl } from "./features/insights/topics/strings/nl.ts";
import { organisationNl } from "./features/organisation/strings/nl.ts";
import { erasureNl } from "./features/people/erasure/strings/nl.ts";
import { peopleNl } from "./features/people/strings/nl.ts";
import type { Strings } from "./shared/strings.ts";
import { sharedNl } from "./shared/ui/strings/nl.ts";

export const browserStrings: Strings<typeof english> = {
  decisions: { log: logNl, list: listNl, detail: detailNl },
  exchange: {
    ...exchangeNl,
    export: exportNl,
    import: importNl,
    myData: myDataNl,
    weighing: weighingNl,
  },
  home: homeNl,
  insights: {
    ...insightsNl,
    periodClosing: periodClosingNl,
    discuss: discussNl,
    group: groupNl,
    method: methodNl,
    print: printNl,
    story: storyNl,
    topics: topicsNl,
  },
  organisation: organisationNl,
  people: { ...peopleNl, erasure: erasureNl },
  shared: sharedNl,
};
