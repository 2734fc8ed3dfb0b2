import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openGate } from "./format.server.ts";

let front: Server;
let asked: Pick<IncomingMessage, "url" | "headers">[];
let status = 200;

beforeEach(async () => {
  asked = [];
  status = 200;
  front = createServer((incoming, outgoing) => {
    asked.push({ url: incoming.url, headers: incoming.headers });
    outgoing.writeHead(status, {
      "Content-Type": "text/html",
      "Content-Security-Policy": "default-src 'none'",
      "Set-Cookie": "session=renewed",
    });
    outgoing.end("<p>page</p>");
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
});
afterEach(() => {
  vi.useRealTimers();
  front.close();
});

const errand = () => ({
  env: { host: "0.0.0.0", port: (front.address() as AddressInfo).port, publicUrl: "https://weeg.example.nl" },
  path: "/insights/print?period=2026-10",
  cookie: "session=secret",
});

test("shows the page once, in the name of whoever asked, and keeps their session to itself", async () => {
  const gate = await openGate(errand());
  const first = await fetch(gate.address);
  expect([first.status, await first.text()]).toEqual([200, "<p>page</p>"]);
  expect(first.headers.get("set-cookie")).toBeNull();
  expect(first.headers.get("content-security-policy")).toBe("default-src 'none'");
  expect(asked[0]?.url).toBe("/insights/print?period=2026-10");
  expect(asked[0]?.headers).toMatchObject({ host: "weeg.example.nl", cookie: "session=secret" });
  expect((await fetch(gate.address)).status).toBe(404);
  expect(asked).toHaveLength(1);
  expect(gate.status()).toBe(200);
  gate.close();
});

test("brings style sheets along without the session, and nothing else", async () => {
  const gate = await openGate(errand());
  const at = (path: string) => new URL(path, gate.address);
  expect((await fetch(at("/assets/paper-1.css"))).status).toBe(404);
  await fetch(gate.address);
  expect((await fetch(at("/assets/paper-1.css"))).status).toBe(200);
  expect(asked.at(-1)?.headers.cookie).toBeUndefined();
  for (const path of ["/", "/insights", "/assets/../insights", "/assets/x?y=1", "/assets/a/b.css"]) {
    expect((await fetch(at(path))).status, path).toBe(404);
  }
  expect((await fetch(at("/assets/paper-1.css"), { method: "POST" })).status).toBe(404);
  gate.close();
});

test("knows no address but its own, and that one for a minute", async () => {
  const gate = await openGate(errand());
  expect((await fetch(`${gate.address}x`)).status).toBe(404);
  expect((await fetch(gate.address.slice(0, -1))).status).toBe(404);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_001 });
  expect((await fetch(gate.address)).status).toBe(404);
  expect(gate.status()).toBe(0);
  expect(asked).toEqual([]);
  gate.close();
});

test("tells that the page was not shown: a session that ended, or no server", async () => {
  status = 302;
  const gate = await openGate(errand());
  await fetch(gate.address, { redirect: "manual" });
  expect(gate.status()).toBe(302);
  gate.close();
  const nowhere = await openGate({ ...errand(), env: { ...errand().env, port: 1 } });
  expect((await fetch(nowhere.address)).status).toBe(502);
  expect(nowhere.status()).toBe(502);
  nowhere.close();
});
