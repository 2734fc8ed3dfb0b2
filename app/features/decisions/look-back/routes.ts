import { type RouteConfigEntry, route } from "@remix-run/route-config";

const folder = "features/decisions/look-back";

export const lookBackRoutes: RouteConfigEntry[] = [
  route("decisions/look-backs", `${folder}/routes/look-backs.tsx`),
  route("decisions/:id/look-back", `${folder}/routes/look-back.tsx`),
  route("decisions/:id/look-back/postponement", `${folder}/routes/postponement.ts`),
  route("decisions/:id/repair", `${folder}/repair/routes/repair.tsx`),
  route("decisions/:id/repair/removal", `${folder}/repair/routes/removal.ts`),
];
