import type { Page } from "@playwright/test";
import { founder, foundOrganisation } from "../support/found-organisation.ts";
import { expect, test } from "../support/journey.ts";
import { type JourneyServer, startJourneyServer } from "../support/journey-server.ts";

const month = 31 * 86_400_000;
const groups = ["Stafdiensten", "Inkoop en marketing", "Ontwerp en product", "Verkoop en winkels"];

async function published(server: JourneyServer): Promise<void> {
  await expect.poll(() => server.ask("publications", null), { timeout: 30_000 }).toBeGreaterThan(0);
}

/** Page and data as they travel: what is hidden may stand in neither. */
async function travels(page: Page): Promise<string> {
  const data = await page.request.get("/insights.data");
  return `${await (await page.request.get("/insights")).text()}\n${await data.text()}`;
}

/** Where words stand on the page, in the order in which they are asked for. */
async function placesOf(page: Page, words: readonly string[]): Promise<number[]> {
  const text = await page.getByRole("main").innerText();
  return words.map((word) => text.indexOf(word));
}

const order = ["beslissingen van", "Weegt de klant mee?", "Doet de top mee?", "van 100", "kwartaal ervoor"];

test("a leader reads the top's own part, the index and how sure it is, the groups, and what to discuss", async ({
  demo,
  visit,
}) => {
  await published(demo);
  const page = await visit(demo, { as: "leader" });
  await page.goto("/insights");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Weegt de klant mee?");
  const places = await placesOf(page, [...order, "Per groep", "Bespreek deze drie", "Door de tijd"]);
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await expect(
    page.getByText(/Waarschijnlijk tussen \d+ en \d+\.|ergens in deze marge/).first(),
  ).toBeVisible();
  await expect(page.getByText("Niet voor beloning of beoordeling.")).toBeVisible();

  const table = page.getByRole("table", { name: /^Index per groep en kwartaal/ });
  await expect(table.getByRole("row").nth(1)).toContainText("Hele organisatie");
  const hidden = table.getByRole("row").filter({ hasText: "Niet getoond: zo blijft iedereen onherkenbaar" });
  await expect(hidden.filter({ hasText: "Directie" })).toHaveCount(1);
  await expect(hidden.filter({ hasText: "Ontwerp en product" })).toHaveCount(1);
  for (const row of await hidden.all()) expect(await row.innerText()).not.toMatch(/\d/);
  const service = table.getByRole("row").filter({ hasText: "Klantenservice" });
  await expect(service).toContainText(/\d/);
  const link = service.getByRole("link", { name: "Klantenservice" });
  await expect(link).toHaveAttribute("href", /^\/insights\/[0-9a-f-]+\?period=2026-10$/);
  await page.getByText("Waarom zie je sommige cijfers niet?").click();
  await expect(page.getByText("in een kwartaal vanaf 5 mensen en 10 beslissingen")).toBeVisible();
});

test("the newest example is one click away, and the trend can be read as a table", async ({
  demo,
  visit,
}) => {
  await published(demo);
  const page = await visit(demo, { as: "leader" });
  await page.goto("/insights");
  const trend = page.locator("#trend");
  await trend.getByText("Toon als tabel").click();
  await expect(trend.getByRole("row").filter({ hasText: "3e kwartaal 2026" })).toContainText(/\d/);
  const example = page.getByRole("listitem").filter({ hasText: "Een mooi voorbeeld" });
  await expect(example).toContainText("?");
  await example.getByRole("link").click();
  await expect(page).toHaveURL(/\/decisions\/[^/]+$/);
});

test("everything is there without JavaScript: another period, the board pack, the contents", async ({
  demo,
  visit,
}) => {
  await published(demo);
  const page = await visit(demo, { as: "leader", javaScriptEnabled: false });
  await page.goto("/insights");
  await expect(page.locator("#trend svg").first()).toBeVisible();
  await page.getByRole("link", { name: "Geraakt, niet gevraagd" }).click();
  await expect(page).toHaveURL(/#affected$/);
  await page.getByLabel("Periode").selectOption({ label: "september 2026" });
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await expect(page).toHaveURL(/\/insights\?period=2026-09$/);
  await expect(page.getByText("februari–september 2026")).toBeVisible();
  await page.getByText("Directiepakket").click();
  for (const file of ["pack.pptx", "pack.pdf", "pack.xlsx", "pack.csv", "print"]) {
    await expect(page.locator(`a[href="/insights/${file}?period=2026-09"]`)).toBeVisible();
  }
});

test("a period that is not closed does not exist, and a wrong address is refused", async ({
  demo,
  visit,
}) => {
  await published(demo);
  const page = await visit(demo, { as: "leader" });
  for (const [query, status] of [
    ["period=2026-11", 404],
    ["period=2026-10&revision=7", 404],
    ["period=oktober", 400],
    ["period=2026-02-30", 400],
    ["groep=service", 400],
  ] as const) {
    expect((await page.request.get(`/insights?${query}`)).status(), query).toBe(status);
  }
});

test("an employee sees the whole organisation and no group, also not on the way", async ({ demo, visit }) => {
  await published(demo);
  const page = await visit(demo, { as: "employee" });
  await page.goto("/insights");
  await expect(page.getByText(/\d+ beslissingen van \d+ mensen/).first()).toBeVisible();
  await expect(page.getByText("Cijfers per groep zijn er voor leidinggevenden")).toBeVisible();
  const sent = await travels(page);
  for (const group of groups) expect(sent).not.toContain(group);
});

test("nothing about a hidden group travels to a leader: no number, only its name", async ({
  demo,
  visit,
}) => {
  await published(demo);
  const page = await visit(demo, { as: "leader" });
  await page.goto("/insights");
  const data = await (await page.request.get("/insights.data")).text();
  // In the stream of Remix, -5 stands for null: what is told of a hidden group.
  const flat = JSON.parse(data.split("\n")[0] ?? "") as unknown[];
  const keyOf = (name: string) => `_${flat.indexOf(name)}`;
  const rows = flat.filter(
    (value): value is Record<string, number> =>
      typeof value === "object" && value !== null && !Array.isArray(value) && keyOf("told") in value,
  );
  const sent = rows.map((row) => ({
    name: flat[row[keyOf("name")] ?? -1],
    isHidden: row[keyOf("told")] === -5,
    keys: Object.keys(row).map((key) => flat[Number(key.slice(1))]),
  }));
  const board = sent.find(({ name }) => name === "Directie");
  expect(board).toEqual({ name: "Directie", isHidden: true, keys: ["id", "name", "told", "band"] });
  expect(sent.some(({ isHidden }) => !isHidden)).toBe(true);
});

test("a figure does not move when one decision comes in; it waits until the period has closed", async ({
  visit,
}) => {
  const server = await startJourneyServer();
  await published(server);
  const page = await visit(server, { as: "employee" });
  const figure = async () => {
    await page.goto("/insights");
    return page.getByRole("main").innerText();
  };
  const before = await figure();
  expect(before).toContain("oktober");
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill("We tellen mee vanaf december");
  await page.getByLabel("Klanten merken dit rechtstreeks").check();
  await page.getByLabel("4 · Zwaar meegewogen").check();
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText(/Hij telt mee in het cijfer van november 2026/)).toBeVisible();
  expect(await figure()).toBe(before);
  await page.close();
  await server.stop();
});

test("a new organisation reads what is missing, and its first figure stays away until there is enough", async ({
  visit,
}) => {
  const server = await startJourneyServer({ demo: false });
  await foundOrganisation(server);
  const page = await visit(server, { as: founder.email });
  await page.goto("/insights");
  await expect(page.getByText("Nog geen cijfer")).toBeVisible();
  await expect(page.getByText("Vanaf 5 mensen en 10 beslissingen tonen we een cijfer.")).toBeVisible();
  await expect(page.getByText(/verschijnen de eerste cijfers op 1 december 2026/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Leg een beslissing vast" }).last()).toBeVisible();
  await page.close();
  await server.ask("forward", month);
  // A month later the administrator has to sign in again.
  const later = await visit(server, { as: founder.email });
  await later.goto("/insights");
  await expect(later.getByText("Nog geen cijfer")).toBeVisible();
  await later.close();
  await server.stop();
});
