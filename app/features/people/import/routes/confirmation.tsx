import { createHash } from "node:crypto";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import type { Access } from "../../directory/rules.ts";
import { invitationMails, issueAccess } from "../../format.server.ts";
import { AdminHead } from "../../parts/admin-head.tsx";
import { addPeople, hasAnyOf } from "../../queries.server.ts";
import { confirmationForm } from "../form.ts";
import { writeRows } from "../format.server.ts";
import { Result } from "../parts/result.tsx";
import { previewPeople } from "../queries.server.ts";

export const handle = { title: ($) => $.people.import.title } satisfies PageHandle;

/** What it shows exists once, as the answer to the post. */
export const loader = door("people:manage", async () => null);

export const action = door("people:manage", async ({ scope, request, context, language, t }) => {
  const submission = await readForm(request, confirmationForm);
  if (submission.status !== "success") throw problem("invalid");
  const { key, text, department, expected, mail } = submission.value;
  const { people, already } = await previewPeople(scope, text, department ?? null);
  const ids = [...people, ...already].map(({ line }) => memberIdFor(key, line));
  // A second tap: the links were shown the first time, and only their hashes are kept.
  if (await hasAnyOf(scope, ids)) throw goTo("/admin/people");
  const newcomers = people.map((person) => {
    const { secretHash, access } = issueAccess(context, person);
    return { ...person, memberId: memberIdFor(key, person.line), secretHash, access };
  });
  if (people.length !== expected) throw goTo("/admin/people/import?changed=1");
  const invited = newcomers.map((one) => ({ ...one, language: one.language ?? language }));
  const mails = mail ? invitationMails(context, scope.organisationName, invited) : [];
  const { outcome } = await addPeople(scope, newcomers, mails);
  if (outcome === "already") throw goTo("/admin/people/import?changed=1");
  if (outcome === "again") throw goTo("/admin/people");
  const made: Access[] = newcomers.map(({ access }) => access);
  const heading = [
    t(($) => $.people.name),
    t(($) => $.people.email),
    t(($) => $.people.import.link),
    t(($) => $.people.import.code),
  ];
  const cells = made.map((access) =>
    access.way === "code"
      ? [access.name, "", access.link, access.code]
      : [access.name, access.email, access.link, ""],
  );
  context.wake();
  return { made, mailed: mails.length, file: writeRows([heading, ...cells], language) };
});

/** The same line of the same preview is the same member, however often the confirmation arrives. */
function memberIdFor(key: string, line: number): string {
  const hash = createHash("sha256").update(`${key} ${line}`).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

export default function Confirmation() {
  const { t } = useTranslation();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-[64rem]">
      <AdminHead
        title={
          answer
            ? t(($) => $.people.import.added, { count: answer.made.length })
            : t(($) => $.people.import.title)
        }
        back="people"
      />
      {answer ? <Result {...answer} /> : <p>{t(($) => $.people.import.gone)}</p>}
    </div>
  );
}
