import { type RouteConfigEntry, route } from "@remix-run/route-config";

const folder = "features/exchange";

export const exchangeRoutes: RouteConfigEntry[] = [
  route("decisions/import", `${folder}/import/routes/import.tsx`),
  route("decisions/import/:id", `${folder}/import/routes/run.tsx`),
  route("decisions/import/:id/start", `${folder}/import/routes/start.ts`),
  route("decisions/import/:id/removal", `${folder}/import/routes/removal.ts`),
  route("decisions/import/:id/refused.csv", `${folder}/import/routes/refused-lines.ts`),
  route("decisions/weighing", `${folder}/weighing/routes/weighing.tsx`),
  route("decisions/:id/weighing", `${folder}/weighing/routes/answer.ts`),
  route("decisions/:id/weighing/withdrawal", `${folder}/weighing/routes/withdrawal.ts`),
  route("decisions/:id/weighing/removal", `${folder}/weighing/routes/undo.ts`),
  route("decisions/export", `${folder}/export/routes/export.tsx`),
  route("decisions/export.csv", `${folder}/export/routes/csv.ts`),
  route("decisions/export.zip", `${folder}/export/routes/zip.ts`),
  route("decisions/:id.md", `${folder}/export/routes/record.ts`),
  route("me/data", `${folder}/my-data/routes/data.tsx`),
  route("me/data.json", `${folder}/my-data/routes/json.ts`),
  route("me/data.csv", `${folder}/my-data/routes/csv.ts`),
];
