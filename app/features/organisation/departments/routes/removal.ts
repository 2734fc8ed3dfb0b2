import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { removeDepartment } from "../queries.server.ts";

export const action = door("organisation:manage", async ({ scope, params }) => {
  const answer = await removeDepartment(scope, params.id ?? "");
  if (answer !== "removed") throw problem(answer === "in-use" ? "conflict" : "not-found");
  return goTo("/admin/departments?saved");
});
