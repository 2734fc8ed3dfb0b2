import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const listRoutes: RouteConfigEntry[] = [
  route("decisions", "features/decisions/list/routes/decisions.tsx"),
];
