import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createJobs } from "#app/front/jobs.ts";
import { createOutbound } from "#app/shared/outbound.server.ts";
import { seal } from "#app/shared/secret.server.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { startOutsideServer } from "#tests/support/outside-server.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { workContext } from "#tests/support/work-context.ts";
import { testSecret } from "#tests/support/world-messages.ts";
import { listTrouble } from "../status/queries.server.ts";
import { asSlack, asTeams, countsOf } from "./card/rules.ts";
import { addChannel, listChannels, removeChannel } from "./queries.server.ts";

const week = 7 * 24 * 3_600_000;
/** Thursday at ten in Amsterdam, three days after `testNow`. */
const thursday = Date.parse("2026-11-26T09:00:00Z");
let outside: Awaited<ReturnType<typeof startOutsideServer>>;

beforeAll(async () => {
  outside = await startOutsideServer();
});
afterAll(() => outside.stop());
beforeEach(() => {
  outside.received.length = 0;
  outside.feel("takes");
});

describe("a call outside", () => {
  const call = () => createOutbound(outside.options).post("https://public.example/hook?a=1", { a: 1 });

  test("reaches a public address, by its own name, and says how it went", async () => {
    expect(await call()).toBe("sent");
    expect(outside.received).toEqual([{ host: "public.example", path: "/hook?a=1", content: { a: 1 } }]);
    outside.feel("refuses");
    expect(await call()).toBe("refused");
    outside.feel("is-away");
    expect(await call()).toBe("not-now");
  });

  test("follows nobody elsewhere, waits for nobody long, and reads no flood", async () => {
    outside.feel("sends-elsewhere");
    expect(await call()).toBe("refused");
    expect(outside.received).toHaveLength(1);
    const began = performance.now();
    outside.feel("is-silent");
    expect(await call()).toBe("perhaps");
    expect(performance.now() - began).toBeLessThan(3000);
    outside.feel("floods");
    expect(await call()).toBe("sent");
  });

  test("trusts no certificate of another name", async () => {
    const wrong = await createOutbound(outside.options).post("https://other.example/hook", {});
    expect([wrong, outside.received.length]).toEqual(["not-now", 0]);
  });
});

describe("a card", () => {
  const card = {
    title: "Zo woog de klant mee",
    lines: ["140 mensen"],
    quote: { label: "Een mooi voorbeeld", text: "We bellen <!channel> [zelf](https://x.example) *terug*" },
    link: { text: "Leg vast", address: "https://weeg.example.nl/decisions/new" },
  };

  test("is what Teams and Slack take, and nobody's words become mark-up", () => {
    const teams = asTeams(card, "nl") as {
      attachments: { contentType: string; content: { body: { text: string }[] } }[];
    };
    expect(teams.attachments[0]?.contentType).toBe("application/vnd.microsoft.card.adaptive");
    expect(JSON.stringify(teams)).not.toContain("[zelf](");
    const slack = asSlack(card) as { text: string; blocks: { text?: { type: string } }[] };
    expect(slack.text).not.toContain("<!");
    expect(slack.blocks.flatMap(({ text }) => text?.type ?? [])).toEqual([
      "plain_text",
      "plain_text",
      "plain_text",
    ]);
  });

  test("counts only what the publication tells, and nothing about fewer than five people", () => {
    const figures = sampleFigures();
    const { headline } = figures.organisation;
    expect(countsOf(figures, null)).toMatchObject({
      people: headline.people,
      decisions: headline.decisions,
      group: null,
    });
    expect(
      countsOf(
        { ...figures, organisation: { ...figures.organisation, headline: { ...headline, people: 4 } } },
        null,
      ),
    ).toBeNull();
    const hidden = figures.groups.find(({ figure }) => figure === null);
    if (hidden) expect(countsOf(figures, hidden.id)?.people).toBe(headline.people);
    expect(countsOf(null, null)).toBeNull();
  });
});

onBothDatabases("the card of a week", (open) => {
  async function channel(url = "https://hooks.example/services/geheim") {
    await open().db.deleteFrom("channel").execute();
    await open().db.deleteFrom("job").execute();
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const sealed = seal(url, testSecret);
    await addChannel(scope, {
      kind: "slack",
      url: sealed,
      name: "#klant",
      departmentId: null,
      language: "nl",
    });
    await insertDecision(organisation.scope("cx"), { visibility: "example", title: "We bellen zelf terug" });
    return { organisation, scope };
  }

  async function workAt(now: number) {
    const context = workContext(open(), { smtpUrl: null, clock: () => now, outbound: outside.options });
    const jobs = createJobs(context);
    jobs.wake();
    await jobs.rest();
  }

  test("comes on Thursday, once, and its address stands nowhere in clear", async () => {
    const { scope, organisation } = await channel();
    await workAt(thursday - 1);
    expect(outside.received).toHaveLength(0);
    for (const later of [0, 60_000, 3_600_000, 20 * 3_600_000, week - 1]) await workAt(thursday + later);
    expect(outside.received).toHaveLength(1);
    const content = JSON.stringify(outside.received[0]?.content);
    expect(content).toContain("We bellen zelf terug");
    for (const { name } of organisation.scopes) expect(content).not.toContain(name);
    await workAt(thursday + week);
    expect(outside.received).toHaveLength(2);
    const [shown] = await listChannels(scope);
    expect(shown).toMatchObject({ lastWeek: "2026-W49", lastResult: "sent" });
    expect(JSON.stringify(await open().db.selectFrom("channel").selectAll().execute())).not.toContain(
      "geheim",
    );
    expect(JSON.stringify(await open().db.selectFrom("job").selectAll().execute())).not.toContain("geheim");
  });

  test("is not sent to an address that was turned inside after it was saved", async () => {
    const { scope } = await channel("https://127.0.0.1/hook");
    await workAt(thursday);
    expect(outside.received).toHaveLength(0);
    expect((await listTrouble(scope))[0]).toMatchObject({ problem: "address-refused" });
  });

  test("is tried again when the other side is away, and not when it may have arrived", async () => {
    const { scope } = await channel();
    outside.feel("is-away");
    await workAt(thursday);
    expect((await listTrouble(scope))[0]).toMatchObject({ problem: "not-now" });
    outside.feel("is-silent");
    await workAt(thursday + 60_000);
    outside.feel("takes");
    await workAt(thursday + 120_000);
    expect((await listTrouble(scope))[0]).toMatchObject({ problem: "perhaps-sent" });
    expect(outside.received).toHaveLength(2);
  });

  test("goes nowhere when the channel is removed, which only its own organisation can do", async () => {
    const { scope } = await channel();
    const [own] = await listChannels(scope);
    const other = (await insertSmallOrganisation(open())).scope("admin", testNow);
    await removeChannel(other, own?.id ?? "");
    expect(await listChannels(scope)).toHaveLength(1);
    await removeChannel(scope, own?.id ?? "");
    await workAt(thursday);
    expect(outside.received).toHaveLength(0);
  });
});
