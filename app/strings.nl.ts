import { detailNl } from "./features/decisions/detail/strings/nl.ts";
import { listNl } from "./features/decisions/list/strings/nl.ts";
import { logNl } from "./features/decisions/log/strings/nl.ts";
import { homeNl } from "./features/home/strings/nl.ts";
import { insightsNl } from "./features/insights/strings/nl.ts";
import { organisationNl } from "./features/organisation/strings/nl.ts";
import { erasureNl } from "./features/people/erasure/strings/nl.ts";
import type { Strings } from "./shared/strings.ts";
import { sharedNl } from "./shared/ui/strings/nl.ts";
import type { strings as english } from "./strings.en.ts";

export const strings: Strings<typeof english> = {
  decisions: { log: logNl, list: listNl, detail: detailNl },
  home: homeNl,
  insights: insightsNl,
  organisation: organisationNl,
  people: { erasure: erasureNl },
  shared: sharedNl,
};
