import type { RouteConfig } from "@remix-run/route-config";
import { actionsRoutes } from "./features/actions/routes.ts";
import { detailRoutes } from "./features/decisions/detail/routes.ts";
import { listRoutes } from "./features/decisions/list/routes.ts";
import { logRoutes } from "./features/decisions/log/routes.ts";
import { lookBackRoutes } from "./features/decisions/look-back/routes.ts";
import { opinionRoutes } from "./features/decisions/opinion/routes.ts";
import { touchedRoutes } from "./features/decisions/touched/routes.ts";
import { exchangeRoutes } from "./features/exchange/routes.ts";
import { homeRoutes } from "./features/home/routes.ts";
import { packRoutes } from "./features/insights/pack/routes.ts";
import { insightsRoutes } from "./features/insights/routes.ts";
import { messagesRoutes } from "./features/messages/routes.ts";
import { organisationRoutes } from "./features/organisation/routes.ts";
import { erasureRoutes } from "./features/people/erasure/routes.ts";
import { peopleRoutes } from "./features/people/routes.ts";

/** The map of URLs: every room adds its own. */
export default [
  ...homeRoutes,
  ...actionsRoutes,
  ...insightsRoutes,
  ...packRoutes,
  ...messagesRoutes,
  ...organisationRoutes,
  ...logRoutes,
  ...listRoutes,
  ...detailRoutes,
  ...lookBackRoutes,
  ...opinionRoutes,
  ...touchedRoutes,
  ...exchangeRoutes,
  ...peopleRoutes,
  ...erasureRoutes,
] satisfies RouteConfig;
