import { type RouteConfigEntry, route } from "@remix-run/route-config";

const file = "features/insights/pack/routes/file.ts";

export const packRoutes: RouteConfigEntry[] = [
  route("insights/pack.pptx", file, { id: "features/insights/pack/routes/file-pptx" }),
  route("insights/pack.xlsx", file, { id: "features/insights/pack/routes/file-xlsx" }),
  route("insights/pack.csv", file, { id: "features/insights/pack/routes/file-csv" }),
  route("insights/pack.pdf", "features/insights/pack/routes/pdf.ts"),
];
