import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createJobs } from "#app/front/jobs.ts";
import { readSignedToken } from "#app/shared/secret.server.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { headerOf, partOf, startMailServer } from "#tests/support/mail-server.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { workContext } from "#tests/support/work-context.ts";
import { testSecret } from "#tests/support/world-messages.ts";
import { pauseMessages, readSetting, saveSetting } from "../queries.server.ts";
import { listTrouble, retryJob } from "../status/queries.server.ts";
import { stopMessages } from "../stop/queries.server.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
/** Thursday at ten in Amsterdam, three days after `testNow`. */
const thursday = Date.parse("2026-11-26T09:00:00Z");
const wish = { way: "mail", weekday: 4, hour: 10 } as const;

onBothDatabases("the weekly message", (open) => {
  let server: Awaited<ReturnType<typeof startMailServer>>;
  let now = testNow;

  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    now = testNow;
    server.received.length = 0;
    server.feel("takes");
    await open().db.deleteFrom("message_setting").execute();
    await open().db.deleteFrom("job").execute();
  });

  async function workUntil(moment: number) {
    now = moment;
    const jobs = createJobs(workContext(open(), { smtpUrl: server.url, clock: () => now }));
    jobs.wake();
    await jobs.rest();
  }

  async function member(role: "employee" | "leader" = "employee") {
    const organisation = await insertSmallOrganisation(open());
    const at = (moment: number) => organisation.scope(role, moment);
    await saveSetting(at(testNow), wish);
    return { organisation, at, me: at(testNow) };
  }

  /** A colleague's decision that this author is asked to weigh. */
  async function ask(organisation: Awaited<ReturnType<typeof insertSmallOrganisation>>, authorId: string) {
    const decisionId = await insertDecision(organisation.scope("cx"));
    await open()
      .db.insertInto("second_opinion")
      .values({
        id: crypto.randomUUID(),
        organisation_id: organisation.id,
        decision_id: decisionId,
        rater_id: authorId,
        drawn: 0,
        asked_at: testNow,
      })
      .execute();
  }

  test("comes at the chosen moment, in the reader's language, as text and as HTML with the same content", async () => {
    const { organisation, me } = await member();
    await ask(organisation, me.authorId);
    await ask(organisation, me.authorId);
    const english = organisation.scope("leader");
    await saveSetting(english, wish);
    await open()
      .db.updateTable("person")
      .set({ language: "en" })
      .where("id", "=", english.personId)
      .execute();
    await workUntil(thursday - 1);
    expect(server.received).toHaveLength(0);
    await workUntil(thursday);
    expect(server.received).toHaveLength(2);
    const of = (role: string) => server.received.find(({ to }) => to[0]?.startsWith(role))?.raw ?? "";
    const dutch = of("employee");
    expect(headerOf(dutch, "Subject")).toBe("2 collega's vragen of je meeweegt");
    expect(headerOf(dutch, "Content-Language")).toBe("nl");
    expect(headerOf(of("leader"), "Subject")).toBe("Did the customer weigh in this week?");
    expect(headerOf(of("leader"), "Content-Language")).toBe("en");
    const [text, html] = [partOf(dutch, "text/plain"), partOf(dutch, "text/html")];
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain("prefers-color-scheme:dark");
    expect(html).not.toMatch(/<img|<script|@import|url\(/);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link ?? "");
    expect(links.length).toBe(4);
    for (const link of links) expect(text).toContain(link);
    for (const line of text.split(/\r?\n/).filter((one) => one && !/https:|^-- ?$/.test(one))) {
      expect(html.replaceAll("&#x27;", "'")).toContain(line.trim());
    }
    expect(links.slice(0, 2)).toEqual([
      "https://weeg.example.nl/opinions",
      "https://weeg.example.nl/decisions/new",
    ]);
    const stop = /<(.+)>/.exec(headerOf(dutch, "List-Unsubscribe") ?? "")?.[1] ?? "";
    expect(links).toContain(stop);
    expect(headerOf(dutch, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
    const token = stop.split("/").at(-1) ?? "";
    expect(readSignedToken("stop-messages", token, testSecret)).toBe(me.memberId);
    await stopMessages(me, me.memberId);
    expect((await readSetting(me)).way).toBe("none");
  });

  test("does not come when there is nothing to say", async () => {
    const { organisation, me } = await member();
    await insertDecision(organisation.scope("employee"));
    await workUntil(thursday);
    expect(server.received).toHaveLength(0);
    expect(
      await open().db.selectFrom("message").selectAll().where("member_id", "=", me.memberId).execute(),
    ).toEqual([]);
    expect((await readSetting(me)).nextAt).toBe(thursday + 7 * day);
  });

  test("does not remind of logging in a week of which somebody said that there was nothing", async () => {
    const { me } = await member();
    const quiet = open().db.updateTable("message_setting").where("member_id", "=", me.memberId);
    await quiet.set({ quiet_week: "2026-W48" }).execute();
    await workUntil(thursday);
    expect(server.received).toHaveLength(0);
    await workUntil(thursday + 7 * day);
    expect(server.received).toHaveLength(1);
  });

  test("comes to nobody who did not choose it, who paused, or who is not here any more", async () => {
    const { organisation, me } = await member();
    await pauseMessages(me, true);
    const left = organisation.scope("cx");
    await saveSetting(left, wish);
    await open().db.updateTable("member").set({ active: 0 }).where("id", "=", left.memberId).execute();
    await saveSetting(organisation.scope("leader"), { ...wish, way: "calendar" });
    await workUntil(thursday);
    await workUntil(thursday + 21 * day);
    expect(server.received).toHaveLength(0);
    await workUntil(thursday + 28 * day);
    expect(server.received).toHaveLength(1);
  });

  test("comes once a week, whatever moment somebody chooses next", async () => {
    const { at } = await member();
    await workUntil(thursday);
    for (let hours = 1; hours < 6 * 24; hours += 7) {
      const moment = thursday + hours * 60 * minute;
      const soon = new Date(moment + 2 * 60 * minute);
      await saveSetting(at(moment), {
        way: "mail",
        weekday: soon.getUTCDay() || 7,
        hour: soon.getUTCHours(),
      });
      await workUntil(moment + 4 * 60 * minute);
    }
    expect(server.received).toHaveLength(1);
  });

  test("comes every four weeks after two that were ignored, and stops after four", async () => {
    const { at } = await member();
    const weeks: number[] = [];
    for (let week = 0; week < 30; week++) {
      const before = server.received.length;
      await workUntil(thursday + week * 7 * day);
      if (server.received.length > before) weeks.push(week);
    }
    expect(weeks).toEqual([0, 1, 5, 9]);
    expect(await readSetting(at(now))).toMatchObject({ way: "mail", ignored: 4, nextAt: null });
    await saveSetting(at(now), wish);
    await workUntil(now + 7 * day);
    expect(server.received).toHaveLength(5);
  });

  test("is forgotten after four hundred days", async () => {
    const { me } = await member();
    await workUntil(thursday);
    const kept = () =>
      open().db.selectFrom("message").select("week").where("member_id", "=", me.memberId).execute();
    await stopMessages(me, me.memberId);
    await workUntil(thursday + 400 * day);
    expect(await kept()).toHaveLength(1);
    await workUntil(thursday + 400 * day + 1);
    expect(await kept()).toHaveLength(0);
  });

  test("is tried again when the mail server is away, and the administrator sees it", async () => {
    const { organisation, me } = await member();
    const admin = (moment: number) => organisation.scope("admin", moment);
    server.feel("not-now");
    await workUntil(thursday);
    expect(
      await open().db.selectFrom("message").selectAll().where("member_id", "=", me.memberId).execute(),
    ).toEqual([]);
    const [waiting] = await listTrouble(admin(now));
    expect(waiting).toMatchObject({ kind: "message", problem: "not-now", tries: 1, canRetry: false });
    for (const minutes of [1, 6, 36, 156, 636]) await workUntil(thursday + minutes * minute);
    const [failed] = await listTrouble(admin(now));
    expect(failed).toMatchObject({ problem: "not-now", tries: 6, canRetry: true });
    expect(JSON.stringify(failed)).not.toContain(me.memberId);
    server.feel("takes");
    await retryJob(admin(now), failed?.id ?? "");
    await workUntil(now);
    expect(server.received).toHaveLength(1);
    expect(await listTrouble(admin(now))).toEqual([]);
  });

  test("that may have arrived is not sent again, and counts as this week's", async () => {
    const { organisation, at, me } = await member();
    server.feel("cuts");
    await workUntil(thursday);
    server.feel("takes");
    const [perhaps] = await listTrouble(organisation.scope("admin"));
    expect(perhaps).toMatchObject({ problem: "perhaps-sent", canRetry: false });
    await retryJob(organisation.scope("admin", now), perhaps?.id ?? "");
    await saveSetting(at(now), { ...wish, hour: 14 });
    await workUntil(thursday + 5 * 60 * minute);
    expect(server.received).toHaveLength(1);
    expect(
      await open().db.selectFrom("message").selectAll().where("member_id", "=", me.memberId).execute(),
    ).toHaveLength(1);
  });
});
