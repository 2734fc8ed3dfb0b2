import { type RouteConfigEntry, route } from "@remix-run/route-config";

const folder = "features/decisions/opinion";

export const opinionRoutes: RouteConfigEntry[] = [
  route("opinions", `${folder}/routes/opinions.tsx`),
  route("opinions/:key", `${folder}/routes/opinion.tsx`),
  route("opinions/:key/claim", `${folder}/routes/claim.ts`),
  route("opinions/:key/refusal", `${folder}/routes/refusal.ts`),
  route("decisions/:id/opinions", `${folder}/request/routes/requests.tsx`),
  route("decisions/:id/opinions/:opinion/retraction", `${folder}/request/routes/retraction.ts`),
];
