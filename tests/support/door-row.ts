import type { Role } from "#app/domain/role.ts";
import type { World, WorldId } from "./world.ts";

/**
 * Who may open which door. `tests/doors.test.ts` walks the build and fails on every route that has no row here,
 * on every loader or action that a row does not name, and on every row that lies.
 *
 * A new route: add a row under the route's id (its file under app/, without the extension).
 *   loader / action   "public", `everybody` (all who are signed in), or the roles that may enter; leave it out
 *                     when the route has none. Written by hand, never read from `access.ts`: two people must agree.
 *   params            for each `:name` in the URL, the kind of thing it stands for. The kinds and their rows are in
 *                     `world.ts`; a new kind needs a row in `insertWorld`. With another organisation's id the door
 *                     may answer 403, 404 or a redirect, never a page and never a write.
 *   fields            a form that the action takes as valid, when an empty one would be refused at once: then the
 *                     walk also proves that strangers with a right form write nothing.
 */
export interface DoorRow {
  readonly loader?: Who;
  readonly action?: Who;
  readonly params?: Readonly<Record<string, WorldId>>;
  readonly fields?: (world: World) => Readonly<Record<string, string>>;
}

export type Who = "public" | readonly Role[];

export const everybody: Who = ["employee", "leader", "cx", "council", "admin"];
export const admin: Who = ["admin"];
