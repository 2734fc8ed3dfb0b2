import { actionsNl } from "./features/actions/strings/nl.ts";
import { decisionsNl } from "./features/decisions/strings/nl.ts";
import { exchangeNl } from "./features/exchange/strings/nl.ts";
import { homeNl } from "./features/home/strings/nl.ts";
import { filesNl } from "./features/insights/pack/strings/nl.ts";
import { insightsNl } from "./features/insights/strings/nl.ts";
import { cardNl } from "./features/messages/channels/card/strings/nl.ts";
import { mailNl } from "./features/messages/note/strings/nl.ts";
import { messagesNl } from "./features/messages/strings/nl.ts";
import { organisationNl } from "./features/organisation/strings/nl.ts";
import { peopleNl } from "./features/people/strings/nl.ts";
import type { Strings } from "./shared/strings.ts";
import { sharedNl } from "./shared/ui/strings/nl.ts";
import type { strings as english } from "./strings.en.ts";

/** All texts, by room. A browser fetches those of a room when it needs them, and never `files`, `mail` and `card`. */
export const strings: Strings<typeof english> = {
  actions: actionsNl,
  decisions: decisionsNl,
  exchange: exchangeNl,
  home: homeNl,
  insights: { ...insightsNl, files: filesNl },
  messages: { ...messagesNl, mail: mailNl, card: cardNl },
  organisation: organisationNl,
  people: peopleNl,
  shared: sharedNl,
};
