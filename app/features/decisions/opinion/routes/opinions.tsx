import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readDepartmentNames } from "../../detail/queries.server.ts";
import { GivenList } from "../parts/given-list.tsx";
import { OpenList } from "../parts/open-list.tsx";
import { readGivenOpinions, readOpenRequests } from "../queries.server.ts";
import { raterView } from "../rules.ts";

export const handle = { title: ($) => $.decisions.opinion.title } satisfies PageHandle;

export const loader = door("decision:read", async ({ scope, language }) => {
  const departments = await readDepartmentNames(scope);
  const lang = (text: "nl" | "en") => (text === language ? undefined : text);
  return {
    open: (await readOpenRequests(scope)).map((one) => ({
      id: one.id,
      title: one.title,
      lang: lang(one.language),
      department: departments.get(one.departmentId) ?? "",
      drawn: one.drawn,
    })),
    given: (await readGivenOpinions(scope)).map((one) => ({
      id: one.id,
      title: one.title,
      lang: lang(one.language),
      view: raterView(one, language),
    })),
  };
});

export default function Opinions() {
  const { t } = useTranslation();
  const { open, given } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[40rem]">
      <h1>{t(($) => $.decisions.opinion.title)}</h1>
      <p className="mt-1 text-muted">{t(($) => $.decisions.opinion.lead)}</p>
      <section className="mt-8" aria-labelledby="open">
        <h2 id="open">{t(($) => $.decisions.opinion.open)}</h2>
        {open.length > 0 ? (
          <OpenList open={open} />
        ) : (
          <p className="panel mt-3">{t(($) => $.decisions.opinion.none)}</p>
        )}
      </section>
      {given.length > 0 ? <GivenList given={given} /> : null}
    </div>
  );
}
