import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { issueAccess } from "../../../format.server.ts";
import { AccessCard } from "../../../parts/access-card.tsx";
import { AdminHead } from "../../../parts/admin-head.tsx";
import { readPerson } from "../../queries.server.ts";
import { renewCode } from "../queries.server.ts";

export const handle = { title: ($) => $.people.access.newCode } satisfies PageHandle;

export const loader = door("people:manage", async ({ scope, params }) => {
  const person = await readPerson(scope, params.id ?? "");
  if (!person) throw problem("not-found");
  return { name: person.name, organisation: scope.organisationName };
});

export const action = door("people:manage", async ({ scope, params, context }) => {
  const person = await readPerson(scope, params.id ?? "");
  if (!person) throw problem("not-found");
  const { secretHash, access } = issueAccess(context, person);
  if (access.way !== "code") throw problem("conflict");
  if (!(await renewCode(scope, person.id, secretHash))) throw problem("conflict");
  return { access };
});

export default function NewCode() {
  const { t } = useTranslation();
  const { name, organisation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <AdminHead title={t(($) => $.people.access.codeTitle, { name })} back="people" />
      {answer ? (
        <AccessCard access={answer.access} organisation={organisation} />
      ) : (
        <Form method="post">
          <p className="mb-6 max-w-[40rem]">{t(($) => $.people.access.gone)}</p>
          <button type="submit" className="button">
            {t(($) => $.people.access.newCode)}
          </button>
        </Form>
      )}
    </>
  );
}
