import { actionsEn } from "./features/actions/strings/en.ts";
import { decisionsEn } from "./features/decisions/strings/en.ts";
import { exchangeEn } from "./features/exchange/strings/en.ts";
import { homeEn } from "./features/home/strings/en.ts";
import { filesEn } from "./features/insights/pack/strings/en.ts";
import { insightsEn } from "./features/insights/strings/en.ts";
import { cardEn } from "./features/messages/channels/card/strings/en.ts";
import { mailEn } from "./features/messages/note/strings/en.ts";
import { messagesEn } from "./features/messages/strings/en.ts";
import { organisationEn } from "./features/organisation/strings/en.ts";
import { peopleEn } from "./features/people/strings/en.ts";
import { sharedEn } from "./shared/ui/strings/en.ts";

/** All texts, by room. A browser fetches those of a room when it needs them, and never `files`, `mail` and `card`. */
export const strings = {
  actions: actionsEn,
  decisions: decisionsEn,
  exchange: exchangeEn,
  home: homeEn,
  insights: { ...insightsEn, files: filesEn },
  messages: { ...messagesEn, mail: mailEn, card: cardEn },
  organisation: organisationEn,
  people: peopleEn,
  shared: sharedEn,
} as const;
