import { index, type RouteConfigEntry, route } from "@remix-run/route-config";

export const homeRoutes: RouteConfigEntry[] = [
  index("features/home/routes/home.tsx"),
  route("*", "features/home/routes/not-found.tsx"),
];
