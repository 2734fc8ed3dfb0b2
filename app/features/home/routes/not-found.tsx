import { openDoor } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";

export const handle = { title: ($) => $.shared.problem.notFound.title } satisfies PageHandle;

/** Without this route the router writes every mistyped address to the console, tokens and names included. */
export const loader = openDoor(() => {
  throw problem("not-found");
});

export const action = openDoor(() => {
  throw problem("not-found");
});

export default function NotFound() {
  return null;
}
