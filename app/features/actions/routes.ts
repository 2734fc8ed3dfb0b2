import { type RouteConfigEntry, route } from "@remix-run/route-config";

const room = "features/actions";

export const actionsRoutes: RouteConfigEntry[] = [
  route("actions", `${room}/board/routes/actions.tsx`),
  route("actions/new", `${room}/start/routes/new.tsx`),
  route("actions/library", `${room}/library/routes/library.tsx`),
  route("actions/:id", `${room}/detail/routes/action.tsx`),
  route("actions/:id/edit", `${room}/start/routes/edit.tsx`),
  route("actions/:id/status", `${room}/detail/routes/status.ts`),
  route("actions/:id/closing", `${room}/detail/routes/closing.tsx`),
  route("actions/:id/following", `${room}/detail/routes/following.ts`),
  route("actions/:id/seen", `${room}/board/routes/seen.ts`),
  route("actions/:id/calendar.ics", `${room}/calendar/routes/event.ts`),
  route("calendar/:token.ics", `${room}/calendar/routes/feed.ts`),
  route("me/calendar", `${room}/calendar/routes/calendar.tsx`),
  route("me/calendar/address", `${room}/calendar/routes/address.ts`),
  route("me/calendar/removal", `${room}/calendar/routes/removal.ts`),
];
