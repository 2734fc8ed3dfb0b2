import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey.ts";
import { type JourneyServer, startJourneyServer } from "../support/journey-server.ts";

const week = 7 * 86_400_000;

async function log(page: Page, title: string, visibility?: "private" | "example"): Promise<void> {
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill(title);
  await page.getByLabel("Klanten merken dit rechtstreeks").check();
  await page.getByLabel("2 · Bekeken").check();
  if (visibility) {
    await page.locator("summary", { hasText: "Collega's, zonder mijn naam" }).click();
    await page.getByLabel("Wie ziet deze beslissing?").selectOption(visibility);
  }
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
}

async function search(page: Page, words: string): Promise<void> {
  await page.goto("/decisions");
  await page.getByLabel("Zoek in beslissingen").fill(words);
  await page.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(page).toHaveURL(/q=/);
}

test("a private decision is found by its author and by nobody else, also not in a count", async ({
  demo,
  visit,
}) => {
  const author = await visit(demo, { as: "employee" });
  await log(author, "We schenken de kwispedoor aan het museum", "private");
  const address = new URL(author.url()).pathname;
  await search(author, "kwispedoor");
  await expect(author.getByRole("status")).toHaveText("1 beslissing");
  await expect(author.getByRole("link", { name: /de kwispedoor/ })).toBeVisible();

  for (const as of ["leader", "cx", "council", "admin"]) {
    const colleague = await visit(demo, { as });
    await search(colleague, "kwispedoor");
    await expect(colleague.getByText("Niets gevonden")).toBeVisible();
    const answer = await colleague.goto(address);
    expect(answer?.status(), as).toBe(404);
    expect(await colleague.content()).not.toContain("museum");
  }
});

test("a shared decision shows its context, never its author or its weighing", async ({ demo, visit }) => {
  const author = await visit(demo, { as: "employee" });
  await log(author, "We verhuizen de zonnewijzer naar de etalage");
  const address = new URL(author.url()).pathname;
  await author.goto("/me");
  const name = (await author.getByRole("heading", { level: 1 }).innerText()).trim();
  const colleague = await visit(demo, { as: "leader" });
  await search(colleague, "zonnewijzer");
  await colleague.getByRole("link", { name: /de zonnewijzer/ }).click();
  await expect(colleague.getByRole("heading", { level: 1 })).toContainText("zonnewijzer");
  await expect(
    colleague.getByText("Hoe een beslissing is gewogen, blijft bij wie hem vastlegde"),
  ).toBeVisible();
  const html = await colleague.content();
  const routeData = await (await colleague.request.get(`${address}.data`)).text();
  for (const seen of [html, routeData]) {
    expect(seen).not.toContain(name);
    expect(seen).not.toContain("Bekeken");
  }
});

test("filters narrow the list, stand in the address, and can be taken away one by one", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, { as: "employee" });
  await page.goto("/decisions");
  const count = async () =>
    Number.parseInt((await page.getByRole("status").innerText()).replace(".", ""), 10);
  const all = await count();
  await page.getByText("Meer filters en volgorde").click();
  await page.getByLabel("Afdeling").selectOption({ label: "Inkoop" });
  await page.getByLabel("Volgorde").selectOption("oldest");
  await page.getByRole("button", { name: "Toepassen" }).click();
  await expect(page).toHaveURL(/department=/);
  const some = await count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  const rows = page.locator("main").getByText("Inkoop", { exact: true });
  expect(await rows.count()).toBeGreaterThan(1);
  const shared = page.url();
  await page.getByRole("link", { name: /Haal filter weg:.*Inkoop/ }).click();
  await expect(page).not.toHaveURL(/department=/);
  expect(await count()).toBe(all);
  await page.goto(shared);
  expect(await count()).toBe(some);
});

test("paging brings every decision once", async ({ demo, visit }) => {
  const page = await visit(demo, { as: "leader" });
  await page.goto("/decisions?from=2026-10-01&to=2026-10-31");
  const total = Number.parseInt(await page.getByRole("status").innerText(), 10);
  const seen = new Set<string>();
  for (;;) {
    const links = page.locator('main a[href^="/decisions/"]');
    for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? "")))
      if (/^\/decisions\/[0-9a-f]{8}-/.test(href)) seen.add(href);
    const next = page.getByRole("link", { name: "Volgende pagina" });
    if ((await next.count()) === 0) break;
    const here = page.url();
    await next.click();
    await expect(page).not.toHaveURL(here);
  }
  expect(seen.size).toBe(total);
});

test.describe("a week later", () => {
  let server: JourneyServer;
  test.beforeAll(async () => {
    server = await startJourneyServer();
  });
  test.afterAll(() => server.stop());

  test("an author edits within the week, with history, and not after it; withdraws and brings back", async ({
    visit,
  }) => {
    const page = await visit(server, { as: "employee" });
    await log(page, "We zetten de koffie in de hal");
    const address = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Aanpassen" }).click();
    await page.getByLabel("Wat hebben jullie besloten?").fill("We zetten de koffie bij de balie");
    await page.getByLabel("3 · Meegewogen").check();
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("We zetten de koffie bij de balie");
    await expect(page.getByRole("heading", { name: "Geschiedenis" })).toBeVisible();
    await expect(page.getByText("We zetten de koffie in de hal")).toBeVisible();

    await page.getByText("Intrekken", { exact: true }).click();
    await page.getByRole("button", { name: "Ja, trek deze beslissing in" }).click();
    await expect(page.getByText("Je hebt deze beslissing ingetrokken")).toBeVisible();
    const colleague = await visit(server, { as: "leader" });
    expect((await colleague.goto(address))?.status()).toBe(404);
    await page.getByRole("button", { name: "Haal terug" }).click();
    await expect(page.getByText("Je hebt deze beslissing ingetrokken")).toBeHidden();
    expect((await colleague.goto(address))?.status()).toBe(200);

    await server.ask("forward", week);
    await page.goto(address);
    await expect(page.getByRole("link", { name: "Aanpassen" })).toBeHidden();
    await page.goto(`${address}/edit`);
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test("somebody takes all data along, erases the account, and the shared decision stays, nameless", async ({
    visit,
  }) => {
    const page = await visit(server, { as: "employee" });
    await log(page, "We laten de deur op een kier");
    const address = new URL(page.url()).pathname;
    await page.goto("/me/data");
    const [json] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download alles (JSON)" }).click(),
    ]);
    const mine = JSON.stringify(JSON.parse(await readFile(await json.path(), "utf8")));
    expect(mine).toContain("We laten de deur op een kier");
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download mijn beslissingen (CSV)" }).click(),
    ]);
    expect(await readFile(await csv.path(), "utf8")).toContain("We laten de deur op een kier");

    await page.getByRole("link", { name: "Wis mijn account" }).click();
    await page.getByRole("button", { name: "Wis mijn account" }).click();
    await expect(page).toHaveTitle(/^Fout: /);
    await page.getByLabel("Ik begrijp dat dit niet terug te draaien is").check();
    await page.getByLabel("Je wachtwoord").fill(await server.ask("password", null));
    await page.getByRole("button", { name: "Wis mijn account" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
    const colleague = await visit(server, { as: "leader" });
    await colleague.goto(address);
    await expect(colleague.getByRole("heading", { level: 1 })).toHaveText("We laten de deur op een kier");
  });
});
