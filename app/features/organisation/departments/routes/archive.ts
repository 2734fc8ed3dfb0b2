import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { archiveForm } from "../form.ts";
import { archiveDepartment } from "../queries.server.ts";

export const action = door("organisation:manage", async ({ scope, request, params }) => {
  const submission = await readForm(request, archiveForm);
  if (submission.status !== "success") throw problem("invalid");
  const answer = await archiveDepartment(scope, params.id ?? "", submission.value.moveTo ?? null);
  if (answer === "not-found") throw problem("not-found");
  if (answer !== "archived") throw problem("conflict");
  return goTo("/admin/departments?saved");
});
