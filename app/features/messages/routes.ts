import { type RouteConfigEntry, route } from "@remix-run/route-config";

const room = "features/messages";

export const messagesRoutes: RouteConfigEntry[] = [
  route("me/messages", `${room}/routes/messages.tsx`),
  route("me/messages/pause", `${room}/routes/pause.ts`),
  route("me/messages/pause/removal", `${room}/routes/pause-removal.ts`),
  route("messages/stop/:token", `${room}/stop/routes/stop.tsx`),
  route("admin/channels", `${room}/channels/routes/channels.tsx`),
  route("admin/channels/:id/test", `${room}/channels/routes/test.ts`),
  route("admin/channels/:id/removal", `${room}/channels/routes/removal.ts`),
  route("admin/status", `${room}/status/routes/status.tsx`),
  route("admin/status/jobs/:id/retry", `${room}/status/routes/retry.ts`),
];
