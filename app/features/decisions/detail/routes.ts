import { type RouteConfigEntry, route } from "@remix-run/route-config";

const folder = "features/decisions/detail/routes";

export const detailRoutes: RouteConfigEntry[] = [
  route("decisions/:id", `${folder}/decision.tsx`),
  route("decisions/:id/withdrawal", `${folder}/withdrawal.ts`),
  route("decisions/:id/return", `${folder}/return.ts`),
  route("decisions/:id/visibility", `${folder}/visibility.ts`),
];
