import { door } from "#app/shared/door.server.ts";
import { switchLanguage } from "#app/shared/language.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { secondsToWait } from "#app/shared/tries.server.ts";
import { insightsFilter } from "../../filter.ts";
import { printPdf } from "../pdf/format.server.ts";
import { readTaken } from "../queries.server.ts";
import { fileNameOf } from "../rules.ts";

/** The print page as PDF where the server has a Chromium; elsewhere the page itself, which says how to print it. */
export const loader = door("insights:read", async ({ scope, request, context }) => {
  const switched = await switchLanguage(context, scope, request);
  if (switched) throw switched;
  const { search, searchParams } = new URL(request.url);
  const filter = insightsFilter.safeParse(Object.fromEntries(searchParams));
  if (!filter.success) throw problem("invalid");
  const taken = await readTaken(scope, filter.data);
  if (taken.kind === "missing") throw problem("not-found");
  const page = `/insights/print${search}`;
  const { env, logger } = context;
  if (taken.kind === "none" || env.chromiumPath === null) return goTo(page);
  const wait = await secondsToWait(context, [["pack-member", scope.memberId]]);
  if (wait > 0) throw problem("too-many", wait);
  const cookie = request.headers.get("Cookie") ?? "";
  const printed = await printPdf(env.chromiumPath, { env, path: page, cookie, signal: request.signal });
  if (printed.kind === "busy") throw problem("too-many", 10);
  if (printed.kind === "failed") {
    logger.warn({ pdf: printed.why });
    return goTo(page);
  }
  const name = fileNameOf(taken.figures.name, taken.figures.through, "pdf");
  return new Response(printed.bytes, {
    headers: { "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${name}"` },
  });
});
