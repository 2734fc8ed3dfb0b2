import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { removeDraft } from "../queries.server.ts";

export const action = door("decision:log", async ({ scope }) => {
  await removeDraft(scope);
  return goTo("/decisions/new");
});
