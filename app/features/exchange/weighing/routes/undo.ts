import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { placeForm } from "../form.ts";
import { undoWeighing } from "../queries.server.ts";
import { placeOf, weighingAddress } from "../rules.ts";

export const loader = door("decision:log", () => goTo("/decisions/weighing"));

/** Puts the one that was weighed last back on the pile. */
export const action = door("decision:log", async ({ scope, params, request }) => {
  const submission = await readForm(request, placeForm);
  if (submission.status !== "success") throw problem("invalid");
  const outcome = await undoWeighing(scope, params.id ?? "");
  if (outcome !== "done") throw problem(outcome);
  const { at, of } = placeOf(submission.value, 1);
  return goTo(weighingAddress({ at: Math.max(at - 1, 1), of, from: params.id }));
});
