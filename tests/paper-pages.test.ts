import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page, type Request } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "#app/domain/role.ts";
import { actionRow } from "./support/an-action.ts";
import { findBrowser, launchOptions } from "./support/browser.mjs";
import { fullFigures, insertPublication } from "./support/insert-publication.ts";
import { sampleFigures } from "./support/sample-figures.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { insertSmallOrganisation, type SmallOrganisation, testNow } from "./support/small-organisation.ts";
import { insertSession } from "./support/visitor.ts";

const kilobyte = 1024;
let server: TestServer;
let browser: Browser;
let organisation: SmallOrganisation;

beforeAll(async () => {
  server = await startTestServer({ clock: () => testNow });
  const { connection } = server.context;
  organisation = await insertSmallOrganisation(connection, "Zwaluwbaak");
  await insertPublication(connection, organisation.id, sampleFigures());
  await insertPublication(connection, organisation.id, fullFigures());
  await insertPublication(connection, organisation.id, fullFigures(), 1);
  // What was agreed takes the place of lines to write on, and still fits.
  const title = "We bellen elke klant van wie de bezorging later komt, nog voor die klant ons belt";
  const leader = organisation.scope("leader");
  for (const source_key of ["2026-10", "2026-10", "2026-12", "2026-12"]) {
    const row = actionRow(leader, { title, source: "publication", source_key });
    await connection.db.insertInto("action").values(row).execute();
  }
  browser = await chromium.launch(launchOptions(await findBrowser()));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The page as somebody with this role sees it, and what travelled for it. */
async function visit(role: Role, path: string, language: "nl" | "en" = "nl") {
  const context = await browser.newContext({ locale: language });
  const url = server.env.publicUrl;
  const { connection } = server.context;
  const scope = organisation.scope(role);
  await connection.db.updateTable("person").set({ language }).where("id", "=", scope.personId).execute();
  const value = await insertSession(connection, scope, testNow);
  await context.addCookies([{ name: "session", value, url }]);
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  const answer = await page.goto(url + path, { waitUntil: "networkidle" });
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  return { page, status: answer?.status(), bytes, close: () => context.close() };
}

async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
  return {
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length,
    isTagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(pdf) && pdf.includes("/StructTreeRoot"),
    language: /\/Lang\s*\((\w+)/.exec(pdf)?.[1],
  };
}

describe("the board page", () => {
  for (const language of ["nl", "en"] as const) {
    for (const period of ["2026-10", "2026-12"]) {
      test(`prints two tagged pages in ${language} of ${period}`, async () => {
        const { page, bytes, close } = await visit("leader", `/insights/print?period=${period}`, language);
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        expect(await printed(page)).toEqual({ pages: 2, isTagged: true, language });
        expect(bytes).toBeGreaterThan(2 * kilobyte);
        expect(bytes).toBeLessThanOrEqual(10 * kilobyte);
        expect(await page.locator("script").count()).toBe(0);
        await close();
      });
    }
  }

  test("tells what it is about, how sure it is, and what it is not for", async () => {
    const { page, close } = await visit("leader", "/insights/print?period=2026-10");
    const text = await page.locator("main").innerText();
    const order = ["Doet de top mee?", "67", "Waarschijnlijk tussen 62 en 72", "Door de tijd", "Per groep"];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const words of [
      "Zwaluwbaak",
      "februari–oktober 2026",
      "380 beslissingen van 96 mensen",
      "Niet getoond, zodat niemand te herkennen is",
      "Geraakt, niet gevraagd",
      "Bespreek deze drie",
      "Een cijfer rust op minstens 5 mensen en 10 beslissingen.",
      "Methode 1. Gepubliceerd op 1 november 2026.",
      `${server.env.publicUrl}/insights/print?period=2026-10 · afgedrukt op 23 november 2026`,
      "bladzijde 2 van 2",
      "Niet voor beloning of beoordeling.",
    ]) {
      expect(text).toContain(words);
    }
    await close();
  });

  test("names the revision that it prints", async () => {
    const { page, close } = await visit("leader", "/insights/print?period=2026-12");
    expect(await page.locator("main").innerText()).toContain("Herziening 1.");
    await page.goto(`${server.env.publicUrl}/insights/print?period=2026-12&revision=0`);
    expect(await page.locator("main").innerText()).not.toContain("Herziening");
    await close();
  });

  test("leaves the groups out for whoever may not see them", async () => {
    for (const role of ["employee", "admin"] as const) {
      const { page, status, close } = await visit(role, "/insights/print?period=2026-10");
      expect(status).toBe(200);
      const html = await page.content();
      for (const name of ["Stafdiensten", "Klantenservice", "Directie<", "Inkoop en marketing"]) {
        expect(html).not.toContain(name);
      }
      expect(html).toContain("Cijfers per groep zijn er voor leidinggevenden, CX en de ondernemingsraad");
      await close();
    }
  });

  test("refuses a period that does not exist with an ordinary page", async () => {
    const { page, status, close } = await visit("leader", "/insights/print?period=2019-01");
    expect(status).toBe(404);
    expect(await page.locator("nav").count()).toBe(1);
    await close();
  });
});

describe("the page for a team meeting", () => {
  for (const language of ["nl", "en"] as const) {
    for (const group of ["trade", "design"]) {
      test(`prints one tagged page in ${language} for ${group}`, async () => {
        const at = `/insights/${group}/talk?period=2026-10`;
        const { page, bytes, close } = await visit("leader", at, language);
        expect(await page.locator("main ol > li").count()).toBe(3);
        expect(await printed(page)).toEqual({ pages: 1, isTagged: true, language });
        expect(bytes).toBeLessThanOrEqual(10 * kilobyte);
        await close();
      });
    }
  }

  test("of a hidden group tells no number of it", async () => {
    const { page, close } = await visit("council", "/insights/design/talk?period=2026-10");
    const text = await page.locator("main").innerText();
    expect(text).toContain("Van deze groep is geen cijfer te zien.");
    expect(text.replace(/http\S+|\d+ november 2026/g, "")).not.toMatch(/\d/);
    await close();
  });
});

describe("the page of a group", () => {
  test("stays away from roles without groups, and from groups that nobody knows", async () => {
    for (const [role, group, expected] of [
      ["employee", "trade", 403],
      ["admin", "trade", 403],
      ["leader", "nowhere", 404],
      ["leader", "trade", 200],
    ] as const) {
      for (const end of ["", "/talk"]) {
        const { status, close } = await visit(role, `/insights/${group}${end}?period=2026-10`);
        expect([role, group, end, status]).toEqual([role, group, end, expected]);
        await close();
      }
    }
  });

  test("of a hidden group says how many people it takes and nothing about how many there are", async () => {
    const { page, close } = await visit("leader", "/insights/design?period=2026-10");
    const text = await page.locator("main").innerText();
    expect(text).toContain("Hier zie je geen cijfers, en dat is een keuze");
    expect(text).toContain("als minstens 5 mensen er iets vastlegden, en vanaf 10 beslissingen");
    const numbers = text.replaceAll(/\d{4}/g, "").match(/\d+/g);
    expect(numbers).toEqual(["5", "10"]);
    await close();
  });

  test("without any publication explains the same for a group that exists", async () => {
    const { connection } = server.context;
    const young = await insertSmallOrganisation(connection, "Jong");
    const value = await insertSession(connection, young.scope("leader"), testNow);
    const answer = await fetch(`${server.env.publicUrl}/insights/${young.groups.floor}`, {
      headers: { cookie: `session=${value}` },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Werkvloer");
  });
});

test("the prose that only the server holds stands in no file that a browser fetches", () => {
  const folder = path.join(process.cwd(), "build/client/assets");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const sent = scripts.map((name) => readFileSync(path.join(folder, name), "utf8")).join("\n");
  expect(sent).toContain("Hier zie je geen cijfers");
  for (const words of [
    "Geen stap is geheim",
    "Wat verborgen is, telt wel mee",
    "Twintig minuten",
    "Hoor je dit",
  ]) {
    expect(sent).not.toContain(words);
  }
});
