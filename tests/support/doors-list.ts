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

const everybody: Who = ["employee", "leader", "cx", "council", "admin"];

const decisionFields = ({ ids }: World) => ({
  title: "Van de deur",
  touch: "direct",
  weight: "2",
  department: ids.department,
  decided_on: "2026-11-20",
  visibility: "shared",
});

export const doors: Readonly<Record<string, DoorRow>> = {
  root: { loader: "public" },
  "features/home/routes/home": { loader: everybody },
  "features/home/routes/not-found": { loader: "public", action: "public" },
  "features/decisions/log/routes/new": {
    loader: everybody,
    action: everybody,
    fields: {
      title: "Van de deur",
      touch: "direct",
      weight: "2",
      key: "0b6f3c52-7a0e-4a51-9f0e-3d4b3f6f7a10",
    },
  },
  "features/decisions/log/routes/draft": { action: everybody, fields: decisionFields },
  "features/decisions/log/routes/draft-removal": { action: everybody },
  "features/decisions/list/routes/decisions": { loader: everybody },
  "features/decisions/detail/routes/decision": { loader: everybody, params: { id: "decision" } },
  "features/decisions/detail/routes/withdrawal": {
    loader: everybody,
    action: everybody,
    params: { id: "decision" },
  },
  "features/decisions/detail/routes/return": {
    loader: everybody,
    action: everybody,
    params: { id: "decision" },
  },
  "features/decisions/detail/routes/visibility": {
    loader: everybody,
    action: everybody,
    params: { id: "decision" },
    fields: () => ({ visibility: "private" }),
  },
  "features/people/erasure/routes/erasure": { loader: everybody, action: everybody },
  "features/decisions/log/routes/edit": {
    loader: everybody,
    action: everybody,
    params: { id: "decision" },
    fields: decisionFields,
  },
};
