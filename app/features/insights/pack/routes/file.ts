import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { switchLanguage } from "#app/shared/language.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { secondsToWait } from "#app/shared/tries.server.ts";
import { insightsFilter } from "../../filter.ts";
import { writeCsv } from "../csv/format.server.ts";
import { readTaken } from "../queries.server.ts";
import { fileNameOf, takenAlong } from "../rules.ts";
import { workbookOf } from "../sheets/format.server.ts";
import { deckOf } from "../slides/format.server.ts";

const office = "application/vnd.openxmlformats-officedocument";
const types = {
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: "text/csv; charset=utf-8",
} as const;

/** They wait for one thread; a longer line would be answered by nobody in time. */
const mostAtOnce = 6;
let making = 0;

/** The board pack of one publication: `/insights/pack.pptx`, `.xlsx` and `.csv`. */
export const loader = door("insights:read", async ({ scope, request, context, language, t }) => {
  const switched = await switchLanguage(context, scope, request);
  if (switched) throw switched;
  const url = new URL(request.url);
  const filter = insightsFilter.safeParse(Object.fromEntries(url.searchParams));
  if (!filter.success) throw problem("invalid");
  const taken = await readTaken(scope, filter.data);
  if (taken.kind === "missing") throw problem("not-found");
  if (taken.kind === "none") return goTo(`/insights${url.search}`);
  const wait = await secondsToWait(context, [["pack-member", scope.memberId]]);
  if (wait > 0 || making >= mostAtOnce) throw problem("too-many", Math.max(wait, 5));
  const readsGroups = may(scope.role, "insights:groups");
  const { figures: whole, source, example } = taken;
  const { timeZone, organisationId } = scope;
  const figures = takenAlong(whole, readsGroups);
  const reader = { t, language, timeZone, figures, whole, readsGroups, source, example, madeAt: scope.now };
  const extension = (["pptx", "xlsx"] as const).find((one) => url.pathname.includes(`.${one}`)) ?? "csv";
  making += 1;
  try {
    const content =
      extension === "csv"
        ? writeCsv(reader)
        : // Drawing and packing take a third of a second: not in the thread that answers everybody.
          await context.work({
            kind: extension,
            organisationId,
            content: extension === "pptx" ? deckOf(reader) : workbookOf(reader),
          });
    return new Response(content as BodyInit, {
      headers: {
        "Content-Type": types[extension],
        "Content-Disposition": `attachment; filename="${fileNameOf(figures.name, figures.through, extension)}"`,
      },
    });
  } finally {
    making -= 1;
  }
});
