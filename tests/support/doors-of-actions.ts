import { type DoorRow, everybody } from "./door-row.ts";
import type { World } from "./world.ts";

const room = "features/actions";
const own = { id: "action" } as const;
const starts = ["leader", "cx"] as const;

const fields = ({ ids }: World) => ({
  key: crypto.randomUUID(),
  title: "Van de deur",
  owner: ids.member,
  dueOn: "2026-12-20",
});

/** Everybody reads an action; what is written is refused, as if it were not there, to who may not change it. */
export const actionDoors: Readonly<Record<string, DoorRow>> = {
  [`${room}/board/routes/actions`]: { loader: everybody },
  [`${room}/board/routes/seen`]: { loader: everybody, action: everybody, params: own },
  [`${room}/start/routes/new`]: { loader: starts, action: starts, fields },
  [`${room}/start/routes/edit`]: { loader: everybody, action: everybody, params: own, fields },
  [`${room}/detail/routes/action`]: { loader: everybody, params: own },
  [`${room}/detail/routes/status`]: {
    loader: everybody,
    action: everybody,
    params: own,
    fields: () => ({ status: "open" }),
  },
  [`${room}/detail/routes/closing`]: {
    loader: everybody,
    action: everybody,
    params: own,
    fields: () => ({ noticed: "better", noticedText: "Van de deur", learned: "Van de deur" }),
  },
  [`${room}/detail/routes/following`]: {
    loader: everybody,
    action: everybody,
    params: own,
    fields: () => ({ following: "yes" }),
  },
  [`${room}/library/routes/library`]: { loader: everybody },
  [`${room}/calendar/routes/event`]: { loader: everybody, params: own },
  // A calendar program has no session: the address itself is the key, and it can be revoked.
  [`${room}/calendar/routes/feed`]: { loader: "public", params: { token: "calendar" } },
  [`${room}/calendar/routes/calendar`]: { loader: everybody },
  [`${room}/calendar/routes/address`]: { loader: everybody, action: everybody },
  [`${room}/calendar/routes/removal`]: { loader: everybody, action: everybody },
};
