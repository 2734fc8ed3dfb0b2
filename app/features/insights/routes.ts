import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const insightsRoutes: RouteConfigEntry[] = [
  route("insights", "features/insights/routes/insights.tsx"),
];
