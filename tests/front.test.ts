import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { carelessBuild } from "./support/careless-build.ts";
import { unsafeMarkup } from "./support/markup.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { send, visitor } from "./support/visitor.ts";
import { insertWorld, type World } from "./support/world.ts";

const now = Date.UTC(2026, 10, 23, 11, 0, 0);
let server: TestServer;
let world: World;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  world = await insertWorld(server.context.connection, now);
}, 180_000);

afterAll(() => server?.stop());

const policy = [
  "default-src 'none'",
  "script-src 'self' 'nonce-*'",
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
];

describe("headers", () => {
  test("every answer carries the strict policy, and says nothing about the program", async () => {
    const paths = ["/", "/decisions", "/no-such-page", "/icon.svg", "/healthz", "/_root.data", "/__manifest"];
    for (const path of paths) {
      const { headers } = await visitor(server, world.sessions.employee).get(path);
      const given = String(headers["content-security-policy"]).replace(/nonce-[^']+/, "nonce-*");
      expect(given.split("; "), path).toEqual(policy);
      expect(headers["x-content-type-options"], path).toBe("nosniff");
      expect(headers["x-frame-options"], path).toBe("DENY");
      expect(headers["referrer-policy"], path).toMatch(/^(no-referrer|same-origin)$/);
      expect(headers["x-powered-by"] ?? headers.server, path).toBeUndefined();
    }
  });

  test("no two pages share a nonce, and only scripts with it stand in a page", async () => {
    const nonces = new Set<string>();
    const client = visitor(server, world.sessions.admin);
    const paths = ["/", "/decisions", "/decisions/new", `/decisions/${world.ids.decision}`, "/no-such-page"];
    for (const path of paths) {
      const { headers, text } = await client.get(path);
      const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
      nonces.add(nonce);
      expect(unsafeMarkup(text, nonce), path).toEqual([]);
    }
    expect(nonces.size).toBe(paths.length);
  });

  test("a page about people is kept by no cache", async () => {
    for (const path of ["/", "/decisions", "/decisions.data", "/no-such-page"]) {
      const { headers } = await visitor(server, world.sessions.employee).get(path);
      expect(headers["cache-control"], path).toBe("no-store");
    }
  });
});

describe("files", () => {
  const assetIn = async (ending: string) => {
    const { text } = await visitor(server, world.sessions.employee).get("/");
    return new RegExp(`/assets/[\\w.-]+\\.${ending}`).exec(text)?.[0] ?? "";
  };

  test("assets leave as they were packed after the build, for ever cacheable", async () => {
    for (const path of [await assetIn("css"), await assetIn("js")]) {
      const plain = await visitor(server).get(path);
      const br = await visitor(server).get(path, { "accept-encoding": "gzip, deflate, br" });
      const gz = await visitor(server).get(path, { "accept-encoding": "gzip" });
      expect(brotliDecompressSync(br.body)).toEqual(plain.body);
      expect(gunzipSync(gz.body)).toEqual(plain.body);
      expect([br.headers["content-encoding"], gz.headers["content-encoding"]]).toEqual(["br", "gzip"]);
      for (const { headers } of [plain, br, gz]) {
        expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
        expect(headers.vary).toBe("Accept-Encoding");
      }
      expect(br.body.length).toBeLessThan(plain.body.length / 2);
    }
  });

  test("HEAD tells the size without sending it, and a range sends a part", async () => {
    const path = await assetIn("css");
    const whole = await visitor(server).get(path);
    const head = await visitor(server).head(path);
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([
      200,
      0,
      `${whole.body.length}`,
    ]);
    const part = await visitor(server).get(path, { range: "bytes=10-19" });
    expect([part.status, part.body]).toEqual([206, whole.body.subarray(10, 20)]);
    expect((await visitor(server).get(path, { range: "bytes=99999999-" })).status).toBe(416);
  });

  test("no spelling of a path leads out of the folder", async () => {
    const up = [
      "../",
      "..%2f",
      "%2e%2e/",
      "%2e%2e%2f",
      "..\\",
      "..%5c",
      "....//",
      "%252e%252e%252f",
      "..%00/",
      "/../",
    ];
    const targets = ["package.json", "server/index.js", "data/session-secret", "etc/passwd"];
    for (const step of up) {
      for (const depth of [1, 2, 5]) {
        for (const target of targets) {
          const path = `/assets/${step.repeat(depth)}${target}`;
          const answer = await send(server, { method: "GET", path });
          expect(answer.status, path).toBeGreaterThanOrEqual(400);
          expect(answer.text, path).not.toMatch(/"private": true|createRequestHandler|root:x:0/);
        }
      }
    }
    expect((await visitor(server).get("/assets/no-such-file.js")).text).toBe("Not found");
  });
});

describe("pages", () => {
  test("leave compressed in the best form that the browser takes, and keep their cookies", async () => {
    const plain = await visitor(server).get("/?lang=en");
    const asked = async (accept: string) =>
      visitor(server).get("/no-such-page", { "accept-encoding": accept });
    expect(plain.headers["set-cookie"]?.[0]).toMatch(/^language=/);
    expect((await asked("br, gzip")).headers["content-encoding"]).toBe("br");
    expect((await asked("gzip, br;q=0")).headers["content-encoding"]).toBe("gzip");
    expect((await asked("identity")).headers["content-encoding"]).toBeUndefined();
    const { headers } = await asked("br");
    expect(headers.vary).toMatch(/Cookie/);
    expect(headers.vary).toMatch(/Accept-Language/);
    expect(headers.vary).toMatch(/Accept-Encoding/);
    const data = await visitor(server, world.sessions.employee).get("/decisions.data", {
      "accept-encoding": "br",
    });
    expect(brotliDecompressSync(data.body).toString()).toContain(world.canary);
  });

  test("HEAD of a page answers as GET does, without the page", async () => {
    const client = visitor(server, world.sessions.employee);
    const { status, headers, body } = await client.head("/decisions");
    expect([status, headers["content-type"], body.length]).toEqual([200, "text/html; charset=utf-8", 0]);
    expect((await visitor(server).head("/decisions")).headers.location).toMatch(/^\/login/);
  });

  test("a missing page is a page in the reader's language", async () => {
    for (const [accept, lang, words] of [
      ["en-GB,en;q=0.9", "en", "This page is not here"],
      ["nl", "nl", "Deze pagina is er niet"],
      ["fr", "nl", "Deze pagina is er niet"],
    ] as const) {
      const { status, text } = await visitor(server).get("/bestaat-niet", { "accept-language": accept });
      expect(status).toBe(404);
      expect(text).toContain(`<html lang="${lang}"`);
      expect(text).toContain(words);
    }
  });

  test("when not even the error page can be made, both languages say so and nothing else is said", async () => {
    const { build } = carelessBuild(false);
    const breaks = () => {
      throw new TypeError("kanarie of the inside");
    };
    const entry = { module: { ...build.entry.module, default: breaks } };
    const broken = await startTestServer({ build: { ...build, entry } });
    const { status, text, headers } = await visitor(broken).get("/echo");
    expect([status, headers["content-type"]]).toEqual([500, "text/html; charset=UTF-8"]);
    expect(text).toMatch(/<section lang="nl"[\s\S]*<section lang="en"/);
    expect(text).not.toMatch(/kanarie|TypeError|node_modules|\.ts:\d/);
    await broken.stop();
  });
});

test("the server runs on PostgreSQL as well, and says when it is ready", async () => {
  const other = await startTestServer({ engine: "postgres", clock: () => now });
  const elsewhere = await insertWorld(other.context.connection, now);
  const ready = await send(other, { method: "GET", path: "/readyz", headers: { host: "10.0.0.9" } });
  expect([ready.status, ready.text]).toEqual([200, "ready"]);
  const { status, text } = await visitor(other, elsewhere.sessions.employee).get("/decisions");
  expect([status, text.includes(elsewhere.canary)]).toEqual([200, true]);
  await other.stop();
});
