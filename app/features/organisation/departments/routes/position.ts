import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { positionForm } from "../../form.ts";
import { moveDepartment } from "../queries.server.ts";

export const action = door("organisation:manage", async ({ scope, request, params }) => {
  const submission = await readForm(request, positionForm);
  if (submission.status !== "success") throw problem("invalid");
  if (!(await moveDepartment(scope, params.id ?? "", submission.value.direction))) throw problem("not-found");
  return goTo("/admin/departments");
});
