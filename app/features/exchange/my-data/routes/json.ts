import { door } from "#app/shared/door.server.ts";
import { download } from "../../export/stream/format.server.ts";
import { readCalendarFeed, readOwnActions } from "../actions/queries.server.ts";
import { writeJson } from "../format.server.ts";
import { readLookBacks, readRepairs } from "../look-backs/queries.server.ts";
import { readMessageSetting, readMessages } from "../messages/queries.server.ts";
import { readOpinionsAsked, readOpinionsGiven } from "../opinions/queries.server.ts";
import {
  readChanges,
  readDraft,
  readImports,
  readInvitations,
  readOwnDecisions,
  readProfile,
  readReceipts,
  readSessions,
  readSums,
} from "../queries.server.ts";
import { readTouchAnswers } from "../touched/queries.server.ts";

export const loader = door("self", async ({ scope, t }) => {
  const parts = {
    profile: await readProfile(scope),
    sessions: await readSessions(scope),
    invitations: await readInvitations(scope),
    draft: await readDraft(scope),
    receipts: await readReceipts(scope),
    imports: await readImports(scope),
    lookBacks: await readLookBacks(scope),
    repairs: await readRepairs(scope),
    opinionsGiven: await readOpinionsGiven(scope),
    opinionsAsked: await readOpinionsAsked(scope),
    actions: await readOwnActions(scope),
    messageSetting: await readMessageSetting(scope),
    messages: await readMessages(scope),
    calendarFeed: await readCalendarFeed(scope),
    settingsChanged: await readChanges(scope),
    monthlySums: await readSums(scope),
    touchAnswers: await readTouchAnswers(scope),
  };
  const text = writeJson(parts, readOwnDecisions(scope));
  return download(text, "application/json; charset=utf-8", `${t(($) => $.exchange.myData.fileName)}.json`);
});
