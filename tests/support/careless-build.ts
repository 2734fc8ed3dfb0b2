import { data, type EntryContext, redirect, type ServerBuild } from "@remix-run/node";
import { door } from "#app/shared/door.server.ts";

/** What the careless routes hold: an attack that worked shows here. */
export interface Loot {
  readonly rows: string[];
  member: Record<string, unknown>;
  readonly counts: Record<string, Record<string, unknown>>;
  readonly tries: Map<string, number>;
}

export const secret = "kanarie-in-the-vault";

type Args = { request: Request; params: Record<string, string | undefined> };
type Module = Record<string, unknown>;

/**
 * A Remix build as people write it who rely on the framework: no vite, no React, real Remix underneath.
 * `locked` puts our own door before the vault; everything else stays careless, so that only the front stands between.
 */
export function carelessBuild(locked: boolean): { build: ServerBuild; loot: Loot } {
  const loot: Loot = { rows: [], member: { name: "Anna", role: "employee" }, counts: {}, tries: new Map() };
  const page = { default: () => null };
  const write = async ({ request }: Args) => {
    loot.rows.push(String((await request.text()).length));
    return redirect("/");
  };
  const refuse = () => {
    throw data("forbidden", { status: 403 });
  };
  const modules: Record<string, [path: string | undefined, parent: string | undefined, module: Module]> = {
    root: ["", undefined, { ...page, ErrorBoundary: page.default, loader: () => ({ greeting: "hello" }) }],
    new: ["new", "root", { ...page, action: write }],
    resource: ["resource", "root", { action: write }],
    admin: ["admin", "root", { ...page, loader: refuse }],
    vault: [
      "secret",
      "admin",
      locked
        ? {
            ...page,
            loader: door("organisation:manage", () => ({ secret })),
            action: door("organisation:manage", write as never),
          }
        : { ...page, loader: () => ({ secret }), action: write },
    ],
    go: [
      "go",
      "root",
      { loader: ({ request }: Args) => redirect(new URL(request.url).searchParams.get("next") ?? "/") },
    ],
    echo: [
      "echo",
      "root",
      { ...page, loader: ({ request }: Args) => ({ said: new URL(request.url).searchParams.get("say") }) },
    ],
    count: [
      "count",
      "root",
      { loader: ({ request }: Args) => countWhere(new URL(request.url).searchParams) },
    ],
    profile: [
      "profile",
      "root",
      {
        action: async ({ request }: Args) => {
          Object.assign(loot.member, Object.fromEntries(await request.formData()));
          return redirect("/");
        },
      },
    ],
    tally: [
      "tally",
      "root",
      {
        loader: ({ request }: Args) => {
          const query = new URL(request.url).searchParams;
          const group = query.get("group") ?? "";
          loot.counts[group] ??= {};
          Object.assign(loot.counts[group], { [query.get("key") ?? ""]: 1 });
          return Response.json({});
        },
      },
    ],
    rights: [
      "rights",
      "root",
      {
        loader: ({ request }: Args) =>
          /role=admin/.test(request.headers.get("cookie") ?? "") ? Response.json({ secret }) : refuse(),
      },
    ],
    guess: [
      "guess",
      "root",
      {
        loader: ({ request }: Args) => {
          const address = request.headers.get("x-forwarded-for") ?? request.headers.get("cookie") ?? "one";
          const tries = (loot.tries.get(address) ?? 0) + 1;
          loot.tries.set(address, tries);
          return new Response("", { status: tries > 5 ? 429 : 200 });
        },
      },
    ],
    fail: [
      "fail",
      "root",
      {
        ...page,
        loader: ({ request }: Args) => {
          const error = new Error(new URL(request.url).searchParams.get("message") ?? "");
          error.name = new URL(request.url).searchParams.get("kind") ?? "Error";
          throw error;
        },
      },
    ],
  };
  return { build: buildOf(modules), loot };
}

const people = [
  { name: "Anna", salary: "4200" },
  { name: "Bert", salary: "3100" },
];

/** The oracle of Strapi's CVE-2026-27886: any parameter becomes a condition, and the count answers yes or no. */
function countWhere(query: URLSearchParams): Response {
  const matches = (person: Record<string, string>) =>
    [...query].every(([key, value]) => person[key]?.startsWith(value));
  return Response.json({ count: people.filter(matches).length });
}

function buildOf(modules: Record<string, [string | undefined, string | undefined, Module]>): ServerBuild {
  const routes: Record<string, unknown> = {};
  const manifest: Record<string, unknown> = {};
  for (const [id, [path, parentId, module]] of Object.entries(modules)) {
    routes[id] = { id, path, parentId, module };
    const has = {
      hasLoader: "loader" in module,
      hasAction: "action" in module,
      hasErrorBoundary: id === "root",
    };
    manifest[id] = {
      id,
      path,
      parentId,
      ...has,
      hasClientLoader: false,
      hasClientAction: false,
      module: "/x.js",
    };
  }
  return {
    mode: "production",
    // Writes what the loaders gave straight into a script, as many a hand-made page does.
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers, context: EntryContext) => {
          headers.set("Content-Type", "text/html");
          const shown = JSON.stringify(context.staticHandlerContext.loaderData);
          return new Response(`<html><script>window.shown=${shown}</script></html>`, { status, headers });
        },
        handleError: () => undefined,
      },
    },
    routes,
    assets: { entry: { module: "/x.js", imports: [] }, routes: manifest, url: "/m.js", version: "1" },
    basename: "/",
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_routeConfig: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
      unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild;
}
