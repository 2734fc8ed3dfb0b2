import type { RouteConfig } from "@remix-run/route-config";
import { logRoutes } from "./features/decisions/log/routes.ts";
import { homeRoutes } from "./features/home/routes.ts";

/** The map of URLs: every room adds its own. */
export default [...homeRoutes, ...logRoutes] satisfies RouteConfig;
