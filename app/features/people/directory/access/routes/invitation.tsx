import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { invitationMails, issueAccess } from "../../../format.server.ts";
import { AccessCard } from "../../../parts/access-card.tsx";
import { AdminHead } from "../../../parts/admin-head.tsx";
import { readPerson } from "../../queries.server.ts";
import { renewInvitation } from "../queries.server.ts";

export const handle = { title: ($) => $.people.access.newLink } satisfies PageHandle;

export const loader = door("people:manage", async ({ scope, params }) => {
  const person = await readPerson(scope, params.id ?? "");
  if (!person) throw problem("not-found");
  return { name: person.name, organisation: scope.organisationName };
});

export const action = door("people:manage", async ({ scope, params, context, language }) => {
  const person = await readPerson(scope, params.id ?? "");
  if (!person) throw problem("not-found");
  const { secretHash, access } = issueAccess(context, person);
  if (access.way !== "invitation") throw problem("conflict");
  const invited = { memberId: person.id, access, language };
  const mails = invitationMails(context, scope.organisationName, [invited]);
  if (!(await renewInvitation(scope, person.id, secretHash, mails))) throw problem("conflict");
  context.wake();
  return { access, isMailed: mails.length > 0 };
});

export default function NewInvitation() {
  const { t } = useTranslation();
  const { name, organisation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <AdminHead title={t(($) => $.people.access.linkTitle, { name })} back="people" />
      {answer ? (
        <AccessCard access={answer.access} isMailed={answer.isMailed} organisation={organisation} />
      ) : (
        <Form method="post">
          <p className="mb-6 max-w-[40rem]">{t(($) => $.people.access.gone)}</p>
          <button type="submit" className="button">
            {t(($) => $.people.access.newLink)}
          </button>
        </Form>
      )}
    </>
  );
}
