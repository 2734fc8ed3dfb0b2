import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const insightsRoutes: RouteConfigEntry[] = [
  route("insights", "features/insights/routes/insights.tsx"),
  route("insights/closing", "features/insights/closing/routes/closing.tsx"),
  route("insights/print", "features/insights/print/routes/print.tsx"),
  route("insights/:group", "features/insights/group/routes/group.tsx"),
  route("insights/:group/talk", "features/insights/group/talk/routes/talk.tsx"),
  route("method", "features/insights/method/routes/method.tsx"),
];
