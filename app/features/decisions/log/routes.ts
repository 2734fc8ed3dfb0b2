import { type RouteConfigEntry, route } from "@remix-run/route-config";

const folder = "features/decisions/log/routes";

export const logRoutes: RouteConfigEntry[] = [
  route("decisions/new", `${folder}/new.tsx`),
  route("decisions/waiting", "features/decisions/log/later/routes/waiting.ts"),
  route("decisions/draft", `${folder}/draft.ts`),
  route("decisions/draft/removal", `${folder}/draft-removal.ts`),
  route("decisions/:id/edit", `${folder}/edit.tsx`),
];
