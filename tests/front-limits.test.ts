import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { carelessBuild } from "./support/careless-build.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { send, sendRaw } from "./support/visitor.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ build: carelessBuild(true).build });
});

afterAll(() => server?.stop());

describe("limits", () => {
  const head = (path: string, length: number) =>
    `POST ${path} HTTP/1.1\r\nHost: localhost:${server.port}\r\nOrigin: http://localhost:${server.port}\r\nContent-Length: ${length}\r\n\r\n`;
  const megabyte = 1024 * 1024;

  test("a form may be 1 MB and an import 50 MB, in every form of its address", async () => {
    for (const [path, length, isTooLarge] of [
      ["/decisions/new", megabyte, false],
      ["/decisions/new", megabyte + 1, true],
      ["/decisions/import", 50 * megabyte, false],
      ["/decisions/import", 50 * megabyte + 1, true],
      ["/decisions/import.data", 50 * megabyte, false],
      ["/decisions/import.data", 50 * megabyte + 1, true],
      ["/decisions/import/x", megabyte + 1, true],
      ["/decisions%2fimport", megabyte + 1, true],
    ] as const) {
      const answer = await sendRaw(server, head(path, length), 300);
      expect(answer.startsWith("HTTP/1.1 413"), `${path} ${length}`).toBe(isTooLarge);
    }
  });

  test("a refusal closes the connection, is worded for people and understood by an open page", async () => {
    const page = await sendRaw(server, head("/decisions/new", 2 * megabyte));
    expect(page).toMatch(/connection: close/i);
    expect(page).toMatch(/<section lang="nl"[\s\S]*<section lang="en"/);
    const data = await sendRaw(server, head("/decisions/new.data", 2 * megabyte));
    expect(data).toContain('[{"_1":2},"error",["ErrorResponse",-5,3,4],413,""]');
    expect(data).toMatch(/content-type: text\/x-script/i);
  });

  test("only GET, HEAD and POST are served", async () => {
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
      const answer = await send(server, { method, path: "/decisions" });
      expect([answer.status, answer.headers.allow], method).toEqual([405, "GET, HEAD, POST"]);
    }
    expect(
      (await send(server, { method: "GET", path: "/", headers: { "content-length": 4 }, body: "body" }))
        .status,
    ).toBe(400);
  });

  test("a connection that never finishes its headers is closed", async () => {
    const started = performance.now();
    const slow = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    expect(await sendRaw(server, slow, 18_000)).toMatch(/^HTTP\/1.1 408/);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe("behind a proxy", () => {
  test("its headers count only when we were told of it", async () => {
    const publicUrl = "https://beslissing.example";
    const { build } = carelessBuild(true);
    const trusting = await startTestServer({ build, env: { publicUrl, trustProxy: true } });
    const forwarded = {
      host: "inside:3000",
      "x-forwarded-host": "beslissing.example",
      "x-forwarded-for": "1.2.3.4, 5.6.7.8",
    };
    const answer = await send(trusting, { method: "GET", path: "/echo", headers: forwarded });
    expect([answer.status, answer.headers["strict-transport-security"]]).toEqual([200, "max-age=31536000"]);
    const forged = await send(server, {
      method: "GET",
      path: "/",
      headers: { ...forwarded, host: "inside:3000" },
    });
    expect(forged.status).toBe(421);
    await trusting.stop();
  });
});
