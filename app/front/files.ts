import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, MiddlewareHandler } from "hono";
import type { Variables } from "./front.ts";

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Files with a hash in their name, packed right after the build. */
export function assetFiles(root: string): MiddlewareHandler<Variables> {
  return cached(serveStatic({ root, precompressed: true }), "public, max-age=31536000, immutable");
}

/** The icon and other files of `public/`, which keep their name when they change. */
export function rootFiles(root: string): MiddlewareHandler<Variables> {
  return cached(serveStatic({ root, precompressed: true }), "public, max-age=3600");
}

/** A new version of the service worker must be found at the next load. */
export function serviceWorker(root: string): MiddlewareHandler<Variables> {
  return cached(serveStatic({ root, precompressed: true }), "no-cache");
}

/** An asset of another version is no page that somebody looks for. */
export function missingAsset(c: Context<Variables>): Response {
  return c.text("Not found", 404);
}

function cached(serve: MiddlewareHandler, policy: string): MiddlewareHandler<Variables> {
  return async (c, next) => {
    let isFound = true;
    const answer = await serve(c, async () => {
      isFound = false;
      await next();
    });
    if (!isFound || !(answer instanceof Response)) return answer;
    answer.headers.set("Cache-Control", policy);
    // Also on the plain form: a cache must not hand that one to everybody.
    answer.headers.set("Vary", "Accept-Encoding");
    return answer;
  };
}

/** Pages are small: one buffer, compressed at once, costs a tenth of a streaming compressor. */
export const compressed: MiddlewareHandler<Variables> = async (c, next) => {
  await next();
  const type = c.res.headers.get("content-type") ?? "";
  const isText = /^(text\/(?!event-stream)|application\/(json|javascript)|image\/svg)|x-script/.test(type);
  if (!isText || c.res.headers.has("content-encoding") || c.res.headers.has("content-disposition")) return;
  const headers = new Headers(c.res.headers);
  headers.append("vary", "Accept-Encoding");
  const encoding = c.req.method === "HEAD" ? null : encodingOf(c.req.header("accept-encoding") ?? "");
  if (!encoding || !c.res.body) {
    c.res.headers.append("vary", "Accept-Encoding");
    return;
  }
  const body = Buffer.from(await c.res.arrayBuffer());
  const packed =
    encoding === "br"
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await gz(body, { level: 6 });
  headers.set("content-encoding", encoding);
  headers.delete("content-length");
  const { status } = c.res;
  c.res = undefined;
  c.res = new Response(packed, { status, headers });
};

function encodingOf(accepted: string): "br" | "gzip" | null {
  const wanted = accepted.split(",").map((part) => part.trim().split(/\s*;\s*q=/));
  const isWanted = (name: string) =>
    wanted.some(([word, quality]) => word === name && Number(quality ?? 1) > 0);
  if (isWanted("br")) return "br";
  return isWanted("gzip") ? "gzip" : null;
}
