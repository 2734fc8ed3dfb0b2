import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "./support/small-organisation.ts";
import { insertSession, type Visitor, visitor } from "./support/visitor.ts";

const now = Date.UTC(2026, 10, 23, 11, 0, 0);
let server: TestServer;
let organisation: SmallOrganisation;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  organisation = await insertSmallOrganisation(server.context.connection, "Zwaluwbaak");
}, 180_000);
afterAll(() => server?.stop());

async function signIn(scope: Scope): Promise<Visitor> {
  return visitor(server, await insertSession(server.context.connection, scope, now));
}

describe("an app that a phone can keep", () => {
  test("names itself, its pictures in three forms and the way to log a decision", async () => {
    const { status, headers, text } = await visitor(server).get("/manifest.webmanifest");
    expect([status, headers["content-type"]]).toEqual([
      200,
      expect.stringMatching(/^application\/manifest\+json/),
    ]);
    const manifest = JSON.parse(text);
    expect(manifest).toMatchObject({ name: "Meegewogen", lang: "nl", display: "standalone", start_url: "/" });
    expect(manifest.shortcuts[0]).toMatchObject({ name: "Leg beslissing vast", url: "/decisions/new" });
    const purposes = manifest.icons.map((icon: { purpose?: string }) => icon.purpose ?? "any");
    expect(purposes).toEqual(["any", "any", "maskable"]);
    for (const { src, sizes } of manifest.icons) {
      const { headers: of, body } = await visitor(server).get(src);
      expect(of["content-type"], src).toBe("image/png");
      // A PNG says its size at byte 16.
      expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });

  test("is offered to whoever is signed in, and not on the sign-in page", async () => {
    const link = '<link rel="manifest" href="/manifest.webmanifest"/>';
    const member = await signIn(organisation.scope("employee", now));
    expect((await member.get("/")).text).toContain(link);
    expect((await visitor(server).get("/login")).text).not.toContain(link);
  });

  test("has a service worker that is asked for anew at every load", async () => {
    const { headers, text } = await visitor(server).get("/sw.js");
    expect(headers["content-type"]).toMatch(/^(text|application)\/javascript/);
    expect(headers["cache-control"]).toBe("no-cache");
    expect(text).toBe(readFileSync(path.resolve(import.meta.dirname, "../public/sw.js"), "utf8"));
  });

  test("has one page for without a connection, in both languages and the same for everybody", async () => {
    const stranger = await visitor(server).get("/offline");
    const member = await (await signIn(organisation.scope("employee", now))).get("/offline");
    expect(member.text).toBe(stranger.text);
    expect(stranger.text).toContain('<section lang="nl"');
    expect(stranger.text).toContain('<section lang="en"');
    expect(stranger.text).not.toContain("<script");
  });

  test("keeps an empty form: what somebody was writing is not in it", async () => {
    const member = await signIn(organisation.scope("employee", now));
    await member.post("/decisions/draft", { title: "Half geschreven" });
    expect((await member.get("/decisions/new")).text).toContain("Half geschreven");
    expect((await member.get("/decisions/new", { "x-kept": "1" })).text).not.toContain("Half geschreven");
  });
});

describe("a decision that waited on a device", () => {
  const fieldsOf = (scope: Scope) => ({
    title: "We leveren op zaterdag",
    touch: "direct",
    weight: "3",
    department: scope.departmentId,
    decided_on: "2026-11-20",
    visibility: "shared",
    key: crypto.randomUUID(),
    member: scope.memberId,
  });
  const stored = async () => {
    const { db } = server.context.connection;
    return (await db.selectFrom("decision").select(["author_id", "title"]).execute()).length;
  };

  test("is stored once, however often and however many at once it arrives", async () => {
    const scope = organisation.scope("employee", now);
    const member = await signIn(scope);
    const before = await stored();
    const fields = fieldsOf(scope);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => member.post("/decisions/waiting", fields)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await stored()).toBe(before + 1);
    const changed = await member.post("/decisions/waiting", { ...fields, title: "Andere woorden" });
    expect([changed.status, changed.text]).toEqual([409, answers[0]?.text]);
  });

  test("is never taken from another member, nor from a form that says nothing of whose it is", async () => {
    const scope = organisation.scope("employee", now);
    const [other, before] = [await signIn(organisation.scope("leader", now)), await stored()];
    const { member: _nobody, ...nameless } = fieldsOf(scope);
    expect((await other.post("/decisions/waiting", fieldsOf(scope))).status).toBe(412);
    expect((await other.post("/decisions/waiting", nameless)).status).toBe(412);
    const open = await other.post("/decisions/new", fieldsOf(scope));
    expect(open.status).toBe(409);
    expect(await stored()).toBe(before);
  });

  test("waits on when its member is signed out", async () => {
    const answer = await visitor(server).post(
      "/decisions/waiting",
      fieldsOf(organisation.scope("employee", now)),
    );
    expect([answer.status, answer.headers.location]).toEqual([302, "/login"]);
  });

  test("is refused in words when it no longer fits", async () => {
    const scope = organisation.scope("employee", now);
    const member = await signIn(scope);
    const before = await stored();
    const early = await member.post("/decisions/waiting", { ...fieldsOf(scope), decided_on: "2026-12-24" });
    expect([early.status, JSON.parse(early.text)]).toEqual([
      400,
      { words: ["Die datum moet nog komen. Leg een beslissing vast als hij genomen is."] },
    ]);
    const gone = { ...fieldsOf(scope), department: crypto.randomUUID() };
    expect(JSON.parse((await member.post("/decisions/waiting", gone)).text).words).toHaveLength(1);
    expect(await stored()).toBe(before);
  });
});
