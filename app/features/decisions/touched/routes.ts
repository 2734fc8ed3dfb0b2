import { type RouteConfigEntry, route } from "@remix-run/route-config";

const folder = "features/decisions/touched/routes";

export const touchedRoutes: RouteConfigEntry[] = [
  route("decisions/touching", `${folder}/touching.tsx`),
  route("decisions/touching/claim", `${folder}/claim.tsx`),
  route("decisions/:id/touch", `${folder}/touch.ts`),
];
