import { door } from "#app/shared/door.server.ts";
import { download } from "../../export/stream/format.server.ts";
import { writeJson } from "../format.server.ts";
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

export const loader = door("self", async ({ scope, t }) => {
  const parts = {
    profile: await readProfile(scope),
    sessions: await readSessions(scope),
    invitations: await readInvitations(scope),
    draft: await readDraft(scope),
    receipts: await readReceipts(scope),
    imports: await readImports(scope),
    settingsChanged: await readChanges(scope),
    monthlySums: await readSums(scope),
  };
  const text = writeJson(parts, readOwnDecisions(scope));
  return download(text, "application/json; charset=utf-8", `${t(($) => $.exchange.myData.fileName)}.json`);
});
