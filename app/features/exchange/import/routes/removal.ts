import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { forgetRun, readRun, setTask, work } from "../queries.server.ts";

export const loader = door("decision:import", ({ params }) => goTo(`/decisions/import/${params.id}`));

/** Undoes an import, or forgets a file of which nothing came in. */
export const action = door("decision:import", async ({ scope, params, context }) => {
  const run = await readRun(scope, params.id ?? "");
  if (!run) throw problem("not-found");
  if (run.stage === "removed" || run.stage === "removing") return goTo(`/decisions/import/${run.id}`);
  if (run.status === "running") throw problem("conflict");
  const holdsDecisions = run.status === "done" || run.plan.task === "remove";
  if (!holdsDecisions) {
    await forgetRun(scope, run.id);
    return goTo("/decisions/import");
  }
  if (!(await setTask(scope, run, "remove"))) throw problem("conflict");
  void work(scope, context, run.id);
  return goTo(`/decisions/import/${run.id}`);
});
