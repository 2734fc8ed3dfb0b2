import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "./support/server.ts";
import { visitor } from "./support/visitor.ts";
import { insertWorld, type World } from "./support/world.ts";

const now = Date.UTC(2026, 10, 23, 11, 0, 0);
const canary = "kanarieinlog";
const forged = `${canary}\r\n{"level":60,"forged":true}\u001b[31m\u2028\u2029\u0000`;
let server: TestServer;
let world: World;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  world = await insertWorld(server.context.connection, now);
}, 180_000);

afterAll(() => server?.stop());

test("no input reaches the log: not in paths, queries, forms, cookies, headers or errors", async () => {
  const text = encodeURIComponent(forged);
  for (const session of [undefined, world.sessions.employee, world.sessions.admin]) {
    const client = visitor(server, session);
    for (const path of [
      "/",
      "/decisions",
      "/decisions/",
      "/login/code/",
      "/invite/",
      "/setup/",
      "/assets/",
    ]) {
      await client.get(`${path}${text}`);
      await client.get(`${path}?q=${text}&next=${text}`);
    }
    await client.get(`/decisions.data?q=${text}`, {
      "user-agent": canary,
      referer: `http://localhost/${canary}`,
      cookie: `session=${text}; language=${text}`,
      "x-forwarded-for": canary,
      "accept-language": canary,
    });
    for (const path of ["/login", "/login/code", "/decisions/new", "/decisions/draft", `/invite/${text}`]) {
      const fields = {
        title: forged,
        note: forged,
        email: `${canary}@example.com`,
        password: forged,
        code: forged,
      };
      await client.post(path, { ...fields, key: forged, department: forged, next: forged });
      await client.post(path, {}, { headers: { "content-type": `multipart/form-data; boundary=${canary}` } });
      await client.post(path, {}, { origin: `http://${canary}.example` });
    }
  }
  await server.context.connection.db
    .selectFrom(canary as "member")
    .execute()
    .catch((error: unknown) => {
      const { stack } = error as Error;
      server.context.logger.error({ stack, error, render: String(error) });
    });
  const lines = server.logLines;
  expect(lines.length).toBeGreaterThan(60);
  for (const line of lines) {
    expect(line.endsWith("\n") && line.indexOf("\n") === line.length - 1, line).toBe(true);
    expect(JSON.parse(line), line).toMatchObject({ level: expect.any(Number), time: expect.any(String) });
    expect(line.includes(canary) || line.includes("forged") || line.includes(world.canary), line).toBe(false);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a log may not hold
    expect(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/.test(line), line).toBe(false);
    expect(line, line).not.toMatch(/127\.0\.0\.1|"::1"|@[\w.]+\.(example|com)/);
  }
});

test("a line tells which of our own routes was asked, how it ended and how long it took", async () => {
  await visitor(server, world.sessions.employee).get(`/decisions/${world.ids.decision}?saved=1`);
  expect(JSON.parse(server.logLines.at(-1) ?? "")).toMatchObject({
    level: 30,
    method: "GET",
    path: "/decisions/…",
    status: 200,
    ms: expect.any(Number),
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});
