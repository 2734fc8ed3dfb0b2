import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { recordFileName, writeRecord } from "../../record/write/format.server.ts";
import { readOutgoing } from "../queries.server.ts";

/** One decision as a MADR record. */
export const loader = door("decision:read", async ({ scope, params }) => {
  const decision = await readOutgoing(scope, params.id ?? "");
  if (!decision) throw problem("not-found");
  const name = recordFileName(decision, 0).replace(/^0000-/, "");
  return new Response(writeRecord(decision), {
    headers: {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Disposition": `inline; filename="${name}"`,
    },
  });
});
