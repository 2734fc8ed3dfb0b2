import { expect, it } from "vitest";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import type { AppContext } from "./context.server.ts";
import { endSession, lifetimeOf, readScope, startSession } from "./session.server.ts";

onBothDatabases("a session", (open) => {
  /** The context of one request, at one moment. */
  const at = (now: number) =>
    ({
      connection: open(),
      clock: () => now,
      env: { publicUrl: "https://weeg.example.nl" },
    }) as unknown as AppContext;
  const ask = (cookie: string) =>
    new Request("https://weeg.example.nl/", {
      headers: { Cookie: cookie.split(";")[0] ?? "", "User-Agent": "Firefox" },
    });

  async function signedIn(role: "employee" | "admin", sharedDevice = false) {
    const organisation = await insertSmallOrganisation(open());
    const { personId, memberId } = organisation.scope(role);
    const start = { personId, memberId, organisationId: organisation.id, role, sharedDevice };
    return { organisation, memberId, cookie: await startSession(at(testNow), ask(""), start) };
  }

  it("travels in a cookie that scripts, other sites and plain http never see", async () => {
    const { cookie } = await signedIn("employee");
    for (const part of ["__Host-session=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/"])
      expect(cookie).toContain(part);
  });

  it.each([
    ["employee", false],
    ["admin", false],
    ["employee", true],
  ] as const)(
    "of an %s (shared device: %s) ends when it is idle too long, and for good",
    async (role, shared) => {
      const { cookie } = await signedIn(role, shared);
      const { idle } = lifetimeOf(role, shared);
      expect(await readScope(at(testNow + idle - 1), ask(cookie))).toMatchObject({ role });
      const later = await signedIn(role, shared);
      expect(await readScope(at(testNow + idle), ask(later.cookie))).toBeNull();
      expect(await readScope(at(testNow), ask(later.cookie))).toBeNull();
    },
  );

  it("ends at its last day, however busy it was", async () => {
    const { cookie } = await signedIn("admin");
    const { idle, total } = lifetimeOf("admin", false);
    for (let now = testNow; now < testNow + total; now += idle - 60_000) {
      expect(await readScope(at(now), ask(cookie))).not.toBeNull();
    }
    expect(await readScope(at(testNow + total), ask(cookie))).toBeNull();
  });

  it("sees at the next request that its member is switched off or has another role", async () => {
    const { cookie, memberId } = await signedIn("admin");
    const change = (set: object) =>
      open().db.updateTable("member").set(set).where("id", "=", memberId).execute();
    await change({ role: "employee" });
    expect(await readScope(at(testNow), ask(cookie))).toMatchObject({ role: "employee" });
    await change({ active: 0 });
    expect(await readScope(at(testNow), ask(cookie))).toBeNull();
  });

  it("shows that a message of the last week was heeded, at signing in and later, and no other message", async () => {
    const { db } = open();
    const { cookie, memberId, organisation } = await signedIn("employee");
    const day = 86_400_000;
    const sent = [1, 6, 8].map((ago) => ({
      id: crypto.randomUUID(),
      member_id: memberId,
      organisation_id: organisation.id,
      week: `2026-W${40 + ago}`,
      made_at: testNow - ago * day,
      sent_at: testNow - ago * day,
    }));
    await db.insertInto("message").values(sent).execute();
    await readScope(at(testNow + 61_000), ask(cookie));
    const heeded = async () => {
      const rows = await db.selectFrom("message").selectAll().where("member_id", "=", memberId).execute();
      return rows.filter(({ heeded_at }) => heeded_at !== null).map(({ week }) => week);
    };
    expect((await heeded()).sort()).toEqual(["2026-W41", "2026-W46"]);
  });

  it("is gone after signing out", async () => {
    const { cookie } = await signedIn("employee");
    expect(await readScope(at(testNow), ask(cookie))).not.toBeNull();
    await endSession(at(testNow), ask(cookie));
    expect(await readScope(at(testNow), ask(cookie))).toBeNull();
  });
});
