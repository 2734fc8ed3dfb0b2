import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { choicesForm, choicesOf, isSameChoice, shownChoices } from "../form.ts";
import { readDepartments, readRun, setTask, work } from "../queries.server.ts";
import { soon } from "../rules.ts";

export const loader = door("decision:import", ({ params }) => goTo(`/decisions/import/${params.id}`));

/** Takes the file in. Whoever changed a choice without looking at what it does sees that first. */
export const action = door("decision:import", async ({ scope, params, request, context }) => {
  const submission = await readForm(request, choicesForm);
  if (submission.status !== "success") throw problem("invalid");
  const run = await readRun(scope, params.id ?? "");
  if (!run) throw problem("not-found");
  const page = `/decisions/import/${run.id}`;
  // A second tap on the button finds the import running or done.
  if (run.status === "running" || run.status === "done") return goTo(page);
  const shown = shownChoices(run.plan.findings?.csv ?? null, run.plan.choices, scope);
  const choices = submission.value.department === undefined ? shown : choicesOf(submission.value);
  const departments = await readDepartments(scope);
  if (choices.departmentId && !departments.some(({ id }) => id === choices.departmentId))
    throw problem("invalid");
  const isChanged = run.stage === "checked" && !isSameChoice(choices, shown);
  const isLooking = isChanged || (run.plan.findings === null && run.plan.problem === null);
  const isReady = (run.plan.findings?.good ?? 0) > 0;
  if (!isLooking && !isReady) return goTo(page);
  const kept = run.stage === "checked" ? choices : run.plan.choices;
  if (!(await setTask(scope, run, isLooking ? "check" : "import", kept))) throw problem("conflict");
  const job = work(scope, context, run.id);
  if (isLooking) await soon(job);
  return goTo(page);
});
