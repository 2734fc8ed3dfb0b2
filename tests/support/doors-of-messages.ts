import { admin, type DoorRow, everybody } from "./door-row.ts";

const room = "features/messages";

export const messagesDoors: Readonly<Record<string, DoorRow>> = {
  [`${room}/routes/messages`]: {
    loader: everybody,
    action: everybody,
    fields: () => ({ way: "mail", weekday: "2", hour: "9" }),
  },
  [`${room}/routes/pause`]: { action: everybody },
  [`${room}/routes/pause-removal`]: { action: everybody },
  [`${room}/stop/routes/stop`]: { loader: "public", action: "public", params: { token: "stopToken" } },
  [`${room}/channels/routes/channels`]: {
    loader: admin,
    action: admin,
    fields: () => ({ kind: "teams", url: "https://1.1.1.1/hook", name: "Van de deur", language: "nl" }),
  },
  [`${room}/channels/routes/test`]: { action: admin, params: { id: "channel" } },
  [`${room}/channels/routes/removal`]: { action: admin, params: { id: "channel" } },
  [`${room}/status/routes/status`]: { loader: admin },
  [`${room}/status/routes/retry`]: { action: admin, params: { id: "job" } },
};
