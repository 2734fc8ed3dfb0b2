import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import type { AppContext } from "#app/shared/context.server.ts";
import type { Env } from "#app/shared/env.server.ts";
import { pseudonym } from "#app/shared/secret.server.ts";
import type { Variables } from "./front.ts";

const longestUrl = 2048;
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** A header that only a proxy may set is a forgery unless we were told that a proxy stands in front. */
export function cutProxyHeaders(incoming: IncomingMessage): void {
  const raw = incoming.rawHeaders;
  for (let i = raw.length - 2; i >= 0; i -= 2) {
    if (/^(x-forwarded-.*|forwarded|x-real-ip)$/i.test(raw[i] ?? "")) raw.splice(i, 2);
  }
  for (const name of Object.keys(incoming.headers)) {
    if (/^(x-forwarded-.*|forwarded|x-real-ip)$/.test(name)) delete incoming.headers[name];
  }
}

/** The visitor's address; of IPv6 the /64, because a home has that many to hand out. */
export function addressOf(c: Context<Variables>, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const address = (forwarded || c.env.incoming.socket.remoteAddress || "unknown").replace(/^::ffff:/, "");
  return address.includes(":") ? address.split(":").slice(0, 4).join(":") : address;
}

/** The front guard of security.md, in its order. What it refuses, Remix never sees. */
export function guard(env: Env): MiddlewareHandler<Variables> {
  const own = new URL(env.publicUrl);
  const refuse = (c: Context<Variables>, status: 400 | 403 | 405 | 411 | 414 | 421, text: string) => {
    c.header("Connection", "close");
    return c.text(text, status);
  };
  return async (c, next) => {
    const host = (env.trustProxy && c.req.header("x-forwarded-host")) || c.req.header("host");
    if (host !== own.host) return refuse(c, 421, `Open ${env.publicUrl}`);
    if (c.req.url.length - new URL(c.req.url).origin.length > longestUrl) return refuse(c, 414, "URI too long");
    if (c.req.path.startsWith("/__manifest") || c.req.query("_data") !== undefined) return refuse(c, 400, "Bad request");
    const method = c.req.method;
    if (method !== "GET" && method !== "HEAD" && method !== "POST") return refuse(c, 405, "Method not allowed");
    if (method === "POST") {
      const site = c.req.header("sec-fetch-site");
      if (c.req.header("origin") !== own.origin || (site !== undefined && site !== "same-origin")) {
        return refuse(c, 403, "Forbidden origin");
      }
      if (!/^\d+$/.test(c.req.header("content-length") ?? "")) return refuse(c, 411, "Length required");
    }
    return next();
  };
}

/** A ceiling on every door: per session where there is one, so that an office behind one address can work. */
export function limitTraffic(context: AppContext): MiddlewareHandler<Variables> {
  const { limits, env } = context;
  return async (c, next) => {
    const cookie = /(?:^|; )(?:__Host-)?session=([^;]+)/.exec(c.req.header("cookie") ?? "")?.[1];
    // A made-up cookie must not buy a fresh allowance for ever, so the address counts as well, five times wider.
    const address = pseudonym(c.get("address"), env.sessionSecret);
    const name = c.req.method === "POST" ? "write-visitor" : "read-visitor";
    const wait = await limits.take(name, cookie ? pseudonym(cookie, env.sessionSecret) : address);
    if (wait > 0) {
      c.header("Retry-After", String(wait));
      return c.text(`Even wachten: probeer het over ${wait} seconden weer. Please try again in ${wait} seconds.`, 429);
    }
    return next();
  };
}

/** Pages are small: one buffer, compressed at once, costs a tenth of a streaming compressor. */
export const compressed: MiddlewareHandler<Variables> = async (c, next) => {
  await next();
  const type = c.res.headers.get("content-type") ?? "";
  const accepts = c.req.header("accept-encoding") ?? "";
  const isText = /^(text\/(?!event-stream)|application\/(json|javascript)|image\/svg)|x-script/.test(type);
  if (!isText || c.res.headers.has("content-encoding") || c.req.method === "HEAD" || !c.res.body) return;
  const encoding = /\bbr\b/.test(accepts) ? "br" : /\bgzip\b/.test(accepts) ? "gzip" : null;
  if (!encoding || c.res.headers.get("content-disposition")) return;
  const body = Buffer.from(await c.res.arrayBuffer());
  const packed =
    encoding === "br"
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await gz(body, { level: 6 });
  const headers = new Headers(c.res.headers);
  headers.set("content-encoding", encoding);
  headers.append("vary", "Accept-Encoding");
  headers.delete("content-length");
  c.res = new Response(packed, { status: c.res.status, headers });
};
