import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { restoreDepartment } from "../queries.server.ts";

export const action = door("organisation:manage", async ({ scope, params }) => {
  if (!(await restoreDepartment(scope, params.id ?? ""))) throw problem("not-found");
  return goTo("/admin/departments?saved");
});
