import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { sayNothingThisWeek } from "../queries.server.ts";

export const loader = door("self", () => goTo("/"));

export const action = door("self", async ({ scope }) => {
  await sayNothingThisWeek(scope);
  return goTo("/");
});
