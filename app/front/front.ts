import { randomUUID } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { Hono } from "hono";
import type { AppContext, RequestContext } from "#app/shared/context.server.ts";
import { isMigrated } from "#db/migrate.ts";
import { assetFiles, compressed, missingAsset, rootFiles, serviceWorker } from "./files.ts";
import { addressOf, cutProxyHeaders, guard, limitTraffic } from "./guard.ts";
import { securityHeaders } from "./headers.ts";
import { createPathShape } from "./log.ts";
import { offlinePage } from "./offline.ts";
import { createRefuse, findStylesheet } from "./refusal.ts";

export type Variables = {
  Bindings: HttpBindings;
  Variables: { nonce: string; requestId: string; address: string };
};

interface FrontOptions {
  readonly context: AppContext;
  readonly build: ServerBuild;
  readonly assetsFolder: string;
}

/** Everything that stands between the network and Remix. */
export function createFront({ context, build, assetsFolder }: FrontOptions) {
  const { env, logger } = context;
  const app = new Hono<Variables>();
  const handle = createRequestHandler(build, "production");
  const refuse = createRefuse(context, assetsFolder);
  const shapeOf = createPathShape(build);
  const offline = offlinePage(context, findStylesheet(assetsFolder));
  const isReady = createReadiness(context);
  let isDraining = false;

  app.use(async (c, next) => {
    if (!env.trustProxy) cutProxyHeaders(c.env.incoming);
    c.set("requestId", randomUUID());
    c.set("address", addressOf(c, env.trustProxy));
    const started = performance.now();
    await next();
    c.header("X-Request-Id", c.get("requestId"));
    if (isDraining) c.header("Connection", "close");
    logger.info({
      id: c.get("requestId"),
      method: c.req.method,
      path: shapeOf(c.req.path),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  });
  app.use(securityHeaders(env));
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    const ready = !isDraining && (await isReady());
    return c.text(ready ? "ready" : "not ready", ready ? 200 : 503);
  });
  app.use(guard(env, refuse));
  app.get("/assets/*", assetFiles(assetsFolder), missingAsset);
  app.get("/sw.js", serviceWorker(assetsFolder));
  app.get("/offline", (c) => c.html(offline));
  app.get("/:file{[a-z0-9-]+\\.(svg|png|ico|txt|webmanifest|js)}", rootFiles(assetsFolder));
  app.use(limitTraffic(context, refuse));
  app.use(compressed);
  app.all("*", async (c) => {
    const request: RequestContext = {
      ...context,
      nonce: c.get("nonce"),
      requestId: c.get("requestId"),
      address: c.get("address"),
    };
    const answer = await handle(c.req.raw, request as never);
    // Remix's last resort, when not even the error page could be made.
    const isBare = answer.status === 500 && answer.headers.get("Content-Type") === "text/plain";
    return isBare ? refuse(c, 500) : answer;
  });
  app.onError((error, c) => {
    logger.error({ id: c.get("requestId"), stack: error.stack });
    return refuse(c, 500);
  });
  return {
    fetch: app.fetch,
    drain: () => {
      isDraining = true;
    },
  };
}

/** Asked by machines several times a second, answered by the database once: asking must not become a load. */
function createReadiness({ connection }: AppContext): () => Promise<boolean> {
  let asked = 0;
  let answer = Promise.resolve(false);
  return () => {
    if (performance.now() - asked > 1000 || asked === 0) {
      asked = performance.now();
      answer = isMigrated(connection).catch(() => false);
    }
    return answer;
  };
}
