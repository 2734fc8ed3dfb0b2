import type { IncomingMessage } from "node:http";
import type { Context, MiddlewareHandler } from "hono";
import type { AppContext } from "#app/shared/context.server.ts";
import type { Env } from "#app/shared/env.server.ts";
import { pseudonym } from "#app/shared/secret.server.ts";
import type { Variables } from "./front.ts";
import type { Refusal, Refuse } from "./refusal.ts";

const longestUrl = 2048;
const megabyte = 1024 * 1024;
const proxyHeader = /^(x-forwarded-.*|forwarded|x-real-ip)$/i;

/** A header that only a proxy may set is a forgery unless we were told that a proxy stands in front. */
export function cutProxyHeaders(incoming: IncomingMessage): void {
  const raw = incoming.rawHeaders;
  for (let i = raw.length - 2; i >= 0; i -= 2) {
    if (proxyHeader.test(raw[i] ?? "")) raw.splice(i, 2);
  }
  for (const name of Object.keys(incoming.headers)) {
    if (proxyHeader.test(name)) delete incoming.headers[name];
  }
}

/** The visitor's address; of IPv6 the /64, because a home has that many to hand out. */
export function addressOf(c: Context<Variables>, trustProxy: boolean): string {
  // The last one is what our own proxy saw; whatever stands before it, the visitor may have written.
  const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const address = (forwarded || c.env.incoming.socket.remoteAddress || "unknown").replace(/^::ffff:/, "");
  return address.includes(":") ? network(address) : address;
}

function network(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(gap).fill("0"), ...after].slice(0, 4).join(":");
}

/** The front guard of security.md, in its order. What it refuses, Remix never sees. */
export function guard(env: Env, refuse: Refuse): MiddlewareHandler<Variables> {
  const own = new URL(env.publicUrl);
  return async (c, next) => {
    const status = verdict(c, own, env.trustProxy);
    if (status === null) return next();
    if (status === 405) c.header("Allow", "GET, HEAD, POST");
    return refuse(c, status);
  };
}

function verdict(c: Context<Variables>, own: URL, trustProxy: boolean): Refusal | null {
  const target = c.env.incoming.url ?? "/";
  const host = (trustProxy && c.req.header("x-forwarded-host")) || c.req.header("host");
  // A target may also be a whole address, and then Remix would believe that one instead of Host.
  if (host !== own.host || !target.startsWith("/")) return 421;
  if (target.length > longestUrl) return 414;
  const url = new URL(c.req.url);
  if (url.pathname.startsWith("/__manifest") || url.searchParams.has("_data")) return 400;
  if (!isReadable(url.pathname) || url.search.includes("%00")) return 400;
  const length = c.req.header("content-length");
  switch (c.req.method) {
    case "GET":
    case "HEAD":
      return (length ?? "0") !== "0" || c.req.header("transfer-encoding") !== undefined ? 400 : null;
    case "POST": {
      const site = c.req.header("sec-fetch-site");
      const origin = c.req.header("origin");
      const isStrange = origin !== own.origin || (site !== undefined && site !== "same-origin");
      if (isStrange && !(isStopByMail(url) && origin === undefined && site === undefined)) return 403;
      // Node holds the body to the length that is announced; without one, only reading all of it tells.
      if (length === undefined || c.req.header("transfer-encoding") !== undefined) return 411;
      return Number(length) > bodyLimit(url.pathname) ? 413 : null;
    }
    default:
      return 405;
  }
}

/**
 * The one address that a mail program posts to by itself, without a browser (RFC 8058). Its token says who stops, and a
 * browser on a foreign page always says where it comes from.
 */
function isStopByMail({ pathname, search }: URL): boolean {
  return search === "" && /^\/messages\/stop\/[0-9a-f-]{36}\.[\w-]{32}$/.test(pathname);
}

/** No address of ours holds line ends; the router's patterns stop at them, and would warn with the whole path. */
function isReadable(path: string): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it refuses
    return !/[\u0000-\u001f\u007f\u2028\u2029]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function bodyLimit(path: string): number {
  return /^\/decisions\/import(\.data)?$/.test(path) ? 50 * megabyte : megabyte;
}

/**
 * A ceiling on every door: per session where there is one, so that an office behind one address can work.
 * The address counts as well, five times wider, so that made-up cookies buy no endless allowance.
 */
export function limitTraffic({ limits, env }: AppContext, refuse: Refuse): MiddlewareHandler<Variables> {
  return async (c, next) => {
    const cookie = /(?:^|;\s*)(?:__Host-)?session=([^;]+)/.exec(c.req.header("cookie") ?? "")?.[1];
    const address = pseudonym(c.get("address"), env.sessionSecret);
    const visitor = cookie ? pseudonym(cookie, env.sessionSecret) : address;
    const writes = c.req.method === "POST";
    const wait =
      (await limits.take(writes ? "write-address" : "read-address", address)) ||
      (await limits.take(writes ? "write-visitor" : "read-visitor", visitor));
    if (wait === 0) return next();
    c.header("Retry-After", String(wait));
    return refuse(c, 429);
  };
}
