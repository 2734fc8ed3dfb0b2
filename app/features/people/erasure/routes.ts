import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const erasureRoutes: RouteConfigEntry[] = [
  route("me/erasure", "features/people/erasure/routes/erasure.tsx"),
];
