import { data } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { ProblemText } from "../parts/problem-text.tsx";
import { RunList } from "../parts/run-list.tsx";
import { keepUpload, listRuns, work } from "../queries.server.ts";
import { soon } from "../rules.ts";
import { uploadOf } from "../upload/format.server.ts";

export const handle = { title: ($) => $.exchange.import.title } satisfies PageHandle;

export const loader = door("decision:import", async ({ scope }) => ({
  runs: await listRuns(scope),
  timeZone: scope.timeZone,
}));

export const action = door("decision:import", async ({ scope, request, context }) => {
  const read = await uploadOf(await request.formData());
  if ("problem" in read) return data({ problem: read.problem }, { status: 400 });
  const id = await keepUpload(scope, read.upload);
  await soon(work(scope, context, id));
  return goTo(`/decisions/import/${id}`);
});

export default function Import() {
  const { t } = useTranslation();
  const { runs, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  return (
    <div className="grid gap-10">
      <section className="max-w-[40rem]">
        <h1>{t(($) => $.exchange.import.title)}</h1>
        <p className="mt-1">{t(($) => $.exchange.import.lead)}</p>
        <ul className="mt-4 grid gap-2 pl-5 list-disc">
          <li>{t(($) => $.exchange.import.aboutCsv)}</li>
          <li>{t(($) => $.exchange.import.aboutRecord)}</li>
          <li>{t(($) => $.exchange.import.aboutZip)}</li>
        </ul>
        <p className="mt-4 notice">{t(($) => $.exchange.import.aboutYou)}</p>
        <form method="post" encType="multipart/form-data" className="mt-8">
          {answer ? (
            <p id="file-error" role="alert" className="notice notice-danger mb-4">
              <ProblemText problem={answer.problem} />
            </p>
          ) : null}
          <label htmlFor="file" className="label">
            {t(($) => $.exchange.import.file)}
          </label>
          <p id="file-hint" className="hint">
            {t(($) => $.exchange.import.fileHint)}
          </p>
          <input
            id="file"
            type="file"
            name="file"
            multiple
            accept=".csv,.tsv,.txt,.md,.markdown,.zip,text/csv,text/markdown,application/zip"
            aria-describedby={answer ? "file-error file-hint" : "file-hint"}
            className="field mt-1 file:mr-3 file:min-h-[36px] file:cursor-pointer file:rounded file:border-0 file:bg-surface-2 file:px-3 file:font-semibold file:text-ink"
          />
          <details className="mt-4">
            <summary className="chip">{t(($) => $.exchange.import.paste)}</summary>
            <label htmlFor="text" className="label mt-3">
              {t(($) => $.exchange.import.pasteLabel)}
            </label>
            <textarea id="text" name="text" rows={8} className="field mt-1 font-mono text-sm" />
          </details>
          <button type="submit" className="button mt-6" aria-disabled={busy}>
            {t(($) => $.exchange.import.read)}
          </button>
          <p className="hint mt-2">{t(($) => $.exchange.import.nothingYet)}</p>
        </form>
      </section>
      <RunList runs={runs} timeZone={timeZone} />
    </div>
  );
}
