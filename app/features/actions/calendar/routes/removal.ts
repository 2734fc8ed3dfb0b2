import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { removeAddress } from "../queries.server.ts";

export const loader = door("self", () => goTo("/me/calendar"));

export const action = door("self", async ({ scope }) => {
  await removeAddress(scope);
  return goTo("/me/calendar?removed=1");
});
