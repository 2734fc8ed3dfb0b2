import { admin, type DoorRow, everybody } from "./door-row.ts";

const room = "features/people";
const member = { id: "member" } as const;

export const peopleDoors: Readonly<Record<string, DoorRow>> = {
  [`${room}/sign-in/routes/login`]: { loader: "public", action: "public" },
  [`${room}/sign-in/routes/code`]: { loader: "public", action: "public" },
  [`${room}/sign-in/routes/code-link`]: { loader: "public", params: { code: "invitation" } },
  [`${room}/sign-in/routes/logout`]: { action: everybody },
  [`${room}/invitation/routes/invite`]: {
    loader: "public",
    action: "public",
    params: { token: "invitation" },
  },
  [`${room}/account/routes/me`]: { loader: everybody },
  [`${room}/account/routes/password`]: { loader: everybody, action: everybody },
  [`${room}/account/routes/language`]: { action: everybody, fields: () => ({ language: "en" }) },
  [`${room}/account/routes/organisation`]: { action: everybody },
  [`${room}/account/routes/other-sessions-end`]: { action: everybody },
  [`${room}/account/routes/session-end`]: { action: everybody, params: { id: "session" } },
  [`${room}/week/routes/nothing`]: { loader: everybody, action: everybody },
  [`${room}/erasure/routes/erasure`]: { loader: everybody, action: everybody },
  [`${room}/directory/routes/people`]: { loader: admin },
  [`${room}/directory/routes/new`]: { loader: admin, action: admin },
  [`${room}/directory/routes/person`]: { loader: admin, action: admin, params: member },
  [`${room}/directory/routes/deactivation`]: { action: admin, params: member },
  [`${room}/directory/routes/reactivation`]: { action: admin, params: member },
  [`${room}/directory/access/routes/invitation`]: { loader: admin, action: admin, params: member },
  [`${room}/directory/access/routes/code`]: { loader: admin, action: admin, params: member },
  [`${room}/import/routes/import`]: { loader: admin, action: admin },
  [`${room}/import/routes/confirmation`]: { loader: admin, action: admin },
};
