import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { choicesForm, choicesOf } from "../form.ts";
import { Checked } from "../parts/checked.tsx";
import { Finished } from "../parts/finished.tsx";
import { Progress } from "../parts/progress.tsx";
import { Stopped } from "../parts/stopped.tsx";
import { hasToWeigh, readDepartments, readRun, setTask, work } from "../queries.server.ts";
import { soon } from "../rules.ts";

export const handle = { title: ($) => $.exchange.import.title } satisfies PageHandle;

export const loader = door("decision:import", async ({ scope, params, language }) => {
  const run = await readRun(scope, params.id ?? "");
  if (!run) throw problem("not-found");
  const departments = await readDepartments(scope);
  return {
    run,
    departments: departments.map((each) => ({ value: each.id, label: each[language] })),
    departmentId: run.plan.choices.departmentId ?? scope.departmentId,
    visibility: run.plan.choices.visibility ?? scope.defaultVisibility,
    hasToWeigh: run.stage === "done" && (await hasToWeigh(scope)),
  };
});

/** Reads the file again with other choices. */
export const action = door("decision:import", async ({ scope, params, request, context }) => {
  const submission = await readForm(request, choicesForm);
  if (submission.status !== "success") throw problem("invalid");
  const run = await readRun(scope, params.id ?? "");
  if (!run) throw problem("not-found");
  const choices = choicesOf(submission.value);
  const departments = await readDepartments(scope);
  if (choices.departmentId && !departments.some(({ id }) => id === choices.departmentId))
    throw problem("invalid");
  if (run.status !== "uploaded" || !(await setTask(scope, run, "check", choices))) throw problem("conflict");
  await soon(work(scope, context, run.id));
  return goTo(`/decisions/import/${run.id}`);
});

export default function ImportRun() {
  const { t } = useTranslation();
  const { run, departments, departmentId, visibility, hasToWeigh } = useLoaderData<typeof loader>();
  return (
    <>
      <p>
        <a href="/decisions/import" className="inline-flex min-h-[44px] items-center">
          {t(($) => $.exchange.import.all)}
        </a>
      </p>
      <h1 className="break-words">{run.fileName}</h1>
      {run.stage === "reading" || run.stage === "importing" || run.stage === "removing" ? (
        <Progress
          stage={run.stage}
          done={run.rowsDone}
          total={(run.plan.findings?.good ?? 0) - (run.plan.findings?.already ?? 0)}
        />
      ) : run.stage === "checked" ? (
        <Checked run={run} departments={departments} departmentId={departmentId} visibility={visibility} />
      ) : run.stage === "done" || run.stage === "removed" ? (
        <Finished run={run} hasToWeigh={hasToWeigh} />
      ) : (
        <Stopped run={run} />
      )}
    </>
  );
}
