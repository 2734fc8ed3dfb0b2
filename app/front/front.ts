import { randomUUID } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppContext, RequestContext } from "#app/shared/context.server.ts";
import { isMigrated } from "#db/migrate.ts";
import { addressOf, compressed, cutProxyHeaders, guard, limitTraffic } from "./guard.ts";
import { securityHeaders } from "./headers.ts";

export type Variables = { Bindings: HttpBindings; Variables: { nonce: string; requestId: string; address: string } };

const megabyte = 1024 * 1024;

export interface FrontOptions {
  readonly context: AppContext;
  readonly build: ServerBuild;
  readonly assetsFolder: string;
}

/** Everything that stands between the network and Remix. */
export function createFront({ context, build, assetsFolder }: FrontOptions) {
  const { env, logger } = context;
  const app = new Hono<Variables>();
  const handle = createRequestHandler(build, "production");
  let draining = false;

  app.use(async (c, next) => {
    if (!env.trustProxy) cutProxyHeaders(c.env.incoming);
    c.set("requestId", randomUUID());
    c.set("address", addressOf(c, env.trustProxy));
    const started = performance.now();
    await next();
    c.header("X-Request-Id", c.get("requestId"));
    if (draining) c.header("Connection", "close");
    logger.info({
      id: c.get("requestId"),
      method: c.req.method,
      path: withoutSecrets(c.req.path),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  });
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    const ready = !draining && (await isReady(context));
    return c.text(ready ? "ready" : "not ready", ready ? 200 : 503);
  });
  app.use(securityHeaders(env));
  app.use(guard(env));
  app.use("/assets/*", serveStatic({ root: assetsFolder, precompressed: true, onFound: (_, c) => {
    c.header("Cache-Control", "public, max-age=31536000, immutable");
  } }));
  app.get("/:file{[a-z0-9-]+\\.(svg|png|ico|txt|webmanifest|js)}", serveStatic({ root: assetsFolder, onFound: (_, c) => {
    c.header("Cache-Control", "public, max-age=3600");
  } }));
  app.use(limitTraffic(context));
  app.use(compressed);
  app.use((c, next) => (/^\/decisions\/import(\.data)?$/.test(c.req.path) ? importLimit(c, next) : formLimit(c, next)));
  app.all("*", (c) => {
    const request: RequestContext = {
      ...context,
      nonce: c.get("nonce"),
      requestId: c.get("requestId"),
      address: c.get("address"),
    };
    return handle(c.req.raw, request as never);
  });
  app.onError((error, c) => {
    logger.error({ id: c.get("requestId"), name: error.name, stack: error.stack });
    return c.text(`Er ging iets mis. Something went wrong. (${c.get("requestId")})`, 500);
  });
  return {
    fetch: app.fetch,
    drain: () => {
      draining = true;
    },
  };
}

const formLimit = bodyLimit({ maxSize: megabyte });
const importLimit = bodyLimit({ maxSize: 50 * megabyte });

async function isReady({ connection }: AppContext): Promise<boolean> {
  try {
    return await isMigrated(connection);
  } catch {
    return false;
  }
}

/** Links carry tokens and ids; a log line carries neither. */
function withoutSecrets(path: string): string {
  return path.replace(/\/(?=[^/]*\d)[^/]{9,}/g, "/…").replace(/^\/(invite|setup|login\/code)\/.*/, "/$1/…");
}
