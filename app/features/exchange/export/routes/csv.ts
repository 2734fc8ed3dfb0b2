import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { delimiterFor, writeCsv } from "../../csv/format.server.ts";
import { exportFilter } from "../filter.ts";
import { readExported } from "../queries.server.ts";
import { download } from "../stream/format.server.ts";

export const loader = door("decision:read", ({ scope, request, language, t }) => {
  const filter = exportFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const { whose = "visible", delimiter } = filter.data;
  const sign = delimiter ? ({ semicolon: ";", comma: "," } as const)[delimiter] : delimiterFor(language);
  const text = writeCsv(readExported(scope, whose), { delimiter: sign });
  return download(text, "text/csv; charset=utf-8", `${t(($) => $.exchange.export.fileName)}.csv`);
});
