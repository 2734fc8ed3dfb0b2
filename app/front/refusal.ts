import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppContext } from "#app/shared/context.server.ts";
import type { Variables } from "./front.ts";

const kinds = {
  400: "invalid",
  403: "invalid",
  405: "invalid",
  411: "invalid",
  413: "tooLarge",
  414: "tooLarge",
  421: "invalid",
  429: "tooMany",
  500: "unexpected",
} as const;

export type Refusal = keyof typeof kinds;
export type Refuse = (c: Context<Variables>, status: Refusal) => Response;

/** Answers that Remix never sees, in both languages because nobody knows yet who is asking. */
export function createRefuse(context: Pick<AppContext, "i18n">, assetsFolder: string): Refuse {
  const stylesheet = findStylesheet(assetsFolder);
  const pages = new Map<Refusal, string>();
  return (c, status) => {
    const known = pages.get(status) ?? pageOf(context, status, stylesheet);
    pages.set(status, known);
    // The rest of a refused request may still be on its way; nobody reads it.
    if (status !== 429) c.header("Connection", "close");
    if (c.req.path.endsWith(".data")) {
      c.header("Content-Type", "text/x-script; charset=utf-8");
      c.header("X-Remix-Response", "yes");
      return c.body(dataOf(c.req.method, status), status as ContentfulStatusCode);
    }
    return c.html(known, status as ContentfulStatusCode);
  };
}

function pageOf({ i18n }: Pick<AppContext, "i18n">, status: Refusal, stylesheet: string): string {
  const kind = kinds[status];
  const parts = (["nl", "en"] as const).map((language) => {
    const { t } = i18n(language);
    return `<section lang="${language}" class="py-8"><h1>${t(($) => $.shared.problem[kind].title)}</h1>
<p class="mt-2">${t(($) => $.shared.problem[kind].advice)}</p>
<p class="mt-6"><a class="button" href="/">${t(($) => $.shared.problem.home)}</a></p></section>`;
  });
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Meegewogen</title>${stylesheet}</head>
<body><main class="mx-auto max-w-2xl px-4 pt-6">${parts.join("\n")}</main></body></html>`;
}

/** What a page that is already open understands (turbo-stream), so that it shows its own page for the status. */
function dataOf(method: string, status: Refusal): string {
  return method === "POST"
    ? `[{"_1":2},"error",["ErrorResponse",-5,3,4],${status},""]\n`
    : `[{"_1":2},"root",{"_3":4},"error",["ErrorResponse",-5,5,6],${status},""]\n`;
}

export function findStylesheet(folder: string): string {
  try {
    const name = readdirSync(join(folder, "assets")).find((file) => /^app-[\w-]+\.css$/.test(file));
    return name ? `<link rel="stylesheet" href="/assets/${name}">` : "";
  } catch {
    return "";
  }
}
