import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Env } from "#app/shared/env.server.ts";
import type { Variables } from "./front.ts";

/** Content-Security-Policy with a nonce per request, and the other headers that cost nothing. */
export function securityHeaders(env: Env): MiddlewareHandler<Variables> {
  const https = env.publicUrl.startsWith("https:");
  return async (c, next) => {
    const nonce = randomBytes(16).toString("base64");
    c.set("nonce", nonce);
    await next();
    const set = (name: string, value: string) => c.header(name, value);
    set("Content-Security-Policy", policy(nonce));
    set("X-Content-Type-Options", "nosniff");
    set("X-Frame-Options", "DENY");
    // Not "no-referrer": a browser without JavaScript would then post every form with "Origin: null".
    set("Referrer-Policy", "same-origin");
    set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    set("Cross-Origin-Opener-Policy", "same-origin");
    set("Cross-Origin-Resource-Policy", "same-origin");
    if (https) set("Strict-Transport-Security", "max-age=31536000");
    // Whatever is not an asset is about a person or an organisation: no cache keeps it.
    if (!c.res.headers.has("Cache-Control")) set("Cache-Control", "no-store");
  };
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}
