import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { recordFileName, writeRecord } from "../../record/write/format.server.ts";
import { writeZip } from "../../zip/format.server.ts";
import { exportFilter } from "../filter.ts";
import { countExported, readExported } from "../queries.server.ts";
import { mostRecords } from "../rules.ts";
import { download } from "../stream/format.server.ts";

export const loader = door("decision:read", async ({ scope, request, t }) => {
  const filter = exportFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const { whose = "visible" } = filter.data;
  if ((await countExported(scope, whose)) > mostRecords) throw problem("too-large");
  async function* files() {
    let number = 0;
    for await (const decision of readExported(scope, whose)) {
      number += 1;
      yield { name: recordFileName(decision, number), text: writeRecord(decision) };
    }
  }
  return download(writeZip(files()), "application/zip", `${t(($) => $.exchange.export.fileName)}.zip`);
});
