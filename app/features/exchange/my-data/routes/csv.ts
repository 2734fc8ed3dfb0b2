import { door } from "#app/shared/door.server.ts";
import { delimiterFor } from "../../csv/format.server.ts";
import { download } from "../../export/stream/format.server.ts";
import { writeOwnCsv } from "../format.server.ts";
import { readOwnDecisions } from "../queries.server.ts";

export const loader = door("self", ({ scope, language, t }) => {
  const text = writeOwnCsv(readOwnDecisions(scope), delimiterFor(language));
  return download(text, "text/csv; charset=utf-8", `${t(($) => $.exchange.myData.fileName)}.csv`);
});
