// The bare Remix app in a process of its own, as `npm start` has one.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import { createRequestHandler } from "@remix-run/node";
import SQLite from "better-sqlite3";
import { Hono } from "hono";
import pg from "pg";
import { assetFiles, compressed } from "#app/front/files.ts";
import type { Variables } from "#app/front/front.ts";
import type { Where } from "#db/client.server.ts";
import { bareFolder } from "./bare-build.ts";

const { port, where } = JSON.parse(process.argv[2] ?? "{}") as { port: number; where: Where };
const write = "url" in where ? postgresWriter(where.url) : sqliteWriter(where.file);
const build = await import(pathToFileURL(join(bareFolder, "server", "index.js")).href);
const handle = createRequestHandler(build, "production");
const app = new Hono<Variables>();
app.get("/readyz", (c) => c.text("ready"));
// The same packing as the app's own, so that what differs is the app.
app.use(compressed);
app.get("/assets/*", assetFiles(join(bareFolder, "client")));
app.all("*", (c) => handle(c.req.raw, { write } as never));
serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
process.once("SIGTERM", () => process.exit(0));

function sqliteWriter(file: string) {
  const db = new SQLite(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("create table if not exists bare_row (id text primary key, title text, note text, at integer)");
  const put = db.prepare("insert into bare_row values (?, ?, ?, ?)");
  return async (title: string, note: string) => void put.run(randomUUID(), title, note, Date.now());
}

function postgresWriter(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const made = pool.query(
    "create table if not exists bare_row (id text primary key, title text, note text, at bigint)",
  );
  return async (title: string, note: string) => {
    await made;
    await pool.query("insert into bare_row values ($1, $2, $3, $4)", [randomUUID(), title, note, Date.now()]);
  };
}
