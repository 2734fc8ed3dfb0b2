import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { placeForm } from "../form.ts";
import { withdrawRecord } from "../queries.server.ts";
import { placeOf, weighingAddress } from "../rules.ts";

export const loader = door("decision:log", () => goTo("/decisions/weighing"));

export const action = door("decision:log", async ({ scope, params, request }) => {
  const submission = await readForm(request, placeForm);
  if (submission.status !== "success") throw problem("invalid");
  const id = params.id ?? "";
  const outcome = await withdrawRecord(scope, id);
  if (outcome !== "done") throw problem(outcome);
  const { at, of } = placeOf(submission.value, 1);
  return goTo(weighingAddress({ at: at + 1, of, after: id, undo: id }));
});
