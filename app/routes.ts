import type { RouteConfig } from "@remix-run/route-config";
import { homeRoutes } from "./features/home/routes.ts";

/** The map of URLs: every room adds its own. */
export default [...homeRoutes] satisfies RouteConfig;
