import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readDepartmentNames, readVisibleDecision } from "../../detail/queries.server.ts";
import { detailView } from "../../detail/rules.ts";
import { weighingOf } from "../../log/form.ts";
import { opinionForm } from "../form.ts";
import { Invited } from "../parts/invited.tsx";
import { Request } from "../parts/request.tsx";
import { answerRequest, readInvitation, readRequest } from "../queries.server.ts";
import { raterView, weightSteps } from "../rules.ts";

export const handle = { title: ($) => $.decisions.opinion.title } satisfies PageHandle;

/** A request of one's own, or the link that an author sent: both are what somebody opens to weigh along. */
export const loader = door("decision:read", async ({ scope, params, language }) => {
  const key = params.key ?? "";
  const request = await readRequest(scope, key);
  if (request) {
    const decision = await readVisibleDecision(scope, request.decisionId);
    if (!decision) throw problem("not-found");
    const departments = await readDepartmentNames(scope);
    return {
      kind: "request" as const,
      id: request.id,
      drawn: request.drawn,
      opinion: raterView(request, language),
      view: {
        ...detailView(decision, { language, isAuthor: false, isBlind: true }, departments),
        visibility: "shared" as const,
      },
      weights: weightSteps(language),
    };
  }
  const invitation = await readInvitation(scope, key);
  if (!invitation) throw problem("not-found");
  if (invitation.kind === "mine") throw goTo(`/opinions/${invitation.opinionId}`);
  return { kind: "invited" as const, token: key, invitation };
});

export const action = door("decision:log", async ({ scope, params, request }) => {
  const submission = await readForm(request, opinionForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const id = params.key ?? "";
  const outcome = await answerRequest(scope, id, weighingOf(submission.value.weight));
  if (outcome !== "done") throw problem(outcome);
  return goTo(`/opinions/${id}`);
});

export default function OpinionPage() {
  const { t } = useTranslation();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-[40rem]">
      <a href="/opinions" className="mb-2 inline-flex min-h-[44px] items-center gap-2">
        <Icon name="back" />
        {t(($) => $.decisions.opinion.page.later)}
      </a>
      {loaded.kind === "request" ? <Request {...loaded} answer={answer} /> : <Invited {...loaded} />}
    </div>
  );
}
