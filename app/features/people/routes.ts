import { type RouteConfigEntry, route } from "@remix-run/route-config";

const room = "features/people";

export const peopleRoutes: RouteConfigEntry[] = [
  route("login", `${room}/sign-in/routes/login.tsx`),
  route("login/code", `${room}/sign-in/routes/code.tsx`),
  route("login/code/:code", `${room}/sign-in/routes/code-link.tsx`),
  route("logout", `${room}/sign-in/routes/logout.ts`),
  route("invite/:token", `${room}/invitation/routes/invite.tsx`),
  route("me", `${room}/account/routes/me.tsx`),
  route("me/password", `${room}/account/routes/password.tsx`),
  route("me/language", `${room}/account/routes/language.ts`),
  route("me/organisation", `${room}/account/routes/organisation.ts`),
  route("me/week/nothing", `${room}/week/routes/nothing.ts`),
  route("me/sessions/end", `${room}/account/routes/other-sessions-end.ts`),
  route("me/sessions/:id/end", `${room}/account/routes/session-end.ts`),
  route("admin/people", `${room}/directory/routes/people.tsx`),
  route("admin/people/new", `${room}/directory/routes/new.tsx`),
  route("admin/people/import", `${room}/import/routes/import.tsx`),
  route("admin/people/import/confirmation", `${room}/import/routes/confirmation.tsx`),
  route("admin/people/:id", `${room}/directory/routes/person.tsx`),
  route("admin/people/:id/invitation", `${room}/directory/access/routes/invitation.tsx`),
  route("admin/people/:id/code", `${room}/directory/access/routes/code.tsx`),
  route("admin/people/:id/deactivation", `${room}/directory/routes/deactivation.ts`),
  route("admin/people/:id/reactivation", `${room}/directory/routes/reactivation.ts`),
];
