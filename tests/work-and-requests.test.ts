import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seal } from "#app/shared/secret.server.ts";
import { startMailServer } from "./support/mail-server.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { insertSmallOrganisation } from "./support/small-organisation.ts";
import { send, visitor } from "./support/visitor.ts";
import { insertWorld, type World } from "./support/world.ts";
import { testSecret } from "./support/world-messages.ts";

const now = Date.UTC(2026, 10, 26, 9, 0, 0);
let server: TestServer;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let world: World;

beforeAll(async () => {
  mail = await startMailServer();
  server = await startTestServer({ clock: () => now, env: { smtpUrl: mail.url } });
  world = await insertWorld(server.context.connection, now);
}, 180_000);

afterAll(async () => {
  await server?.stop();
  await mail?.stop();
});

const wayOf = async () => {
  const rows = await server.context.connection.db.selectFrom("message_setting").select("way").execute();
  return rows.map(({ way }) => way);
};

describe("stopping with one click", () => {
  const post = (path: string, headers: Record<string, string> = {}) =>
    send(server, {
      method: "POST",
      path,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        ...headers,
      },
      body: "List-Unsubscribe=One-Click",
    });

  test("a look at the page stops nothing, and the page brings no script", async () => {
    const { status, text } = await visitor(server).get(`/messages/stop/${world.ids.stopToken}`);
    expect([status, text.includes("<script")]).toEqual([200, false]);
    expect(await wayOf()).toEqual(["mail"]);
  });

  test("a mail program may post without an Origin to exactly this address, and to no other", async () => {
    const path = `/messages/stop/${world.ids.stopToken}`;
    for (const other of [
      ...[`${path}.data`, `${path}/`, `${path}?_data=x`, `${path}?x=1`, `${path}x`, "/messages/stop/", "/"],
      ...["/logout", "/me/messages", "/me/messages/pause", `/login/messages/stop/${world.ids.stopToken}`],
    ]) {
      expect([other, [400, 403].includes((await post(other)).status)]).toEqual([other, true]);
    }
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
    ]) {
      expect((await post(path, headers as unknown as Record<string, string>)).status).toBe(403);
    }
    expect(await wayOf()).toEqual(["mail"]);
    expect((await post(path)).status).toBe(200);
    expect(await wayOf()).toEqual(["none"]);
    expect((await post(path)).status).toBe(200);
  });

  test("a token that we did not make stops nobody", async () => {
    const [id = "", signature = ""] = world.ids.stopToken.split(".");
    const other = `${crypto.randomUUID()}.${signature}`;
    for (const token of [other, `${id}.${"A".repeat(32)}`, id, `${id}.`]) {
      const answer = await visitor(server).get(`/messages/stop/${token}`);
      expect([token, answer.status]).toEqual([token, 404]);
    }
    expect((await post(`/messages/stop/${other}`)).status).toBe(404);
  });
});

test("a thousand mails that wait hold up nobody's request", async () => {
  const { db } = server.context.connection;
  const organisation = await insertSmallOrganisation(server.context.connection);
  const jobs = Array.from({ length: 1000 }, (_, i) => ({
    id: crypto.randomUUID(),
    organisation_id: organisation.id,
    kind: "mail",
    key: `${organisation.scope("admin").memberId}:${i}`,
    payload: seal(JSON.stringify({ to: `n${i}@voorbeeld.example`, subject: "Dag", text: "Dag" }), testSecret),
    due_at: now,
    created_at: now,
  }));
  for (let i = 0; i < jobs.length; i += 100) {
    await db
      .insertInto("job")
      .values(jobs.slice(i, i + 100))
      .execute();
  }
  const client = visitor(server, world.sessions.employee);
  const measure = async () => {
    const began = performance.now();
    const { status } = await client.get("/me/messages");
    expect(status).toBe(200);
    return performance.now() - began;
  };
  await measure();
  const quiet = [];
  for (let i = 0; i < 20; i++) quiet.push(await measure());
  server.context.wake();
  const busy = [];
  let whileBusy = 0;
  for (let i = 0; i < 120 && mail.received.length < 1000; i++) {
    busy.push(await measure());
    if (mail.received.length < 1000) whileBusy += 1;
  }
  const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.info(
    `quiet ${Math.round(middle(quiet))} ms, busy ${Math.round(middle(busy))} ms, slowest ${Math.round(Math.max(...busy))} ms, ${whileBusy} requests`,
  );
  expect(whileBusy).toBeGreaterThan(20);
  // Four lanes and one reader share a thread: a request may take its turn, not wait for the queue.
  expect(middle(busy)).toBeLessThan(middle(quiet) * 4 + 100);
}, 120_000);
