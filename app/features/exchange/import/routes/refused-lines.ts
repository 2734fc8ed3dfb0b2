import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { delimiterFor } from "../../csv/format.server.ts";
import { readRefused, readRun } from "../queries.server.ts";
import { refusedTable } from "../refused/format.server.ts";

/** The refused lines as they stood in the file, each with what is wrong: mend them here and upload only these. */
export const loader = door("decision:import", async ({ scope, params, t, language }) => {
  const run = await readRun(scope, params.id ?? "");
  const rows = run && (await readRefused(scope, run.id));
  if (!rows) throw problem("not-found");
  const names = run.plan.findings?.csv?.names ?? [];
  const delimiter = run.plan.findings?.csv
    ? run.plan.findings.csv.delimiter === ","
      ? ","
      : ";"
    : delimiterFor(language);
  return new Response(refusedTable(rows, names, delimiter, t), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t(($) => $.exchange.import.refusedFile)}.csv"`,
    },
  });
});
