import type { Page } from "@playwright/test";
import { founder, foundOrganisation } from "../support/found-organisation.ts";
import { expect, test } from "../support/journey.ts";
import { type JourneyServer, startJourneyServer } from "../support/journey-server.ts";

const month = 31 * 86_400_000;

async function published(server: JourneyServer): Promise<void> {
  await expect.poll(() => server.ask("publications", null), { timeout: 30_000 }).toBeGreaterThan(0);
}

/** Page and data as they travel: what is hidden may stand in neither. */
async function travels(page: Page): Promise<string> {
  const data = await page.request.get("/insights.data");
  return `${await (await page.request.get("/insights")).text()}\n${await data.text()}`;
}

test("a leader sees the index, how sure it is, and every group that is large enough", async ({
  demo,
  visit,
}) => {
  await published(demo);
  const page = await visit(demo, { as: "leader" });
  await page.goto("/insights");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Weegt de klant mee?");
  await expect(
    page.getByText(/Waarschijnlijk tussen \d+ en \d+|ligt ergens tussen \d+ en \d+/),
  ).toBeVisible();
  await expect(page.getByText(/\d+ beslissingen van \d+ mensen/)).toBeVisible();
  const rows = page.getByRole("table").getByRole("row");
  expect(await rows.count()).toBeGreaterThan(8);
  await expect(rows.filter({ hasText: "Klantenservice" })).toContainText(/\d/);
  const hidden = rows.filter({ hasText: "Verborgen: te weinig om veilig te tonen" });
  await expect(hidden.filter({ hasText: "Directie" })).toHaveCount(1);
  await expect(hidden.filter({ hasText: "Ontwerp en product" })).toHaveCount(1);
  for (const row of await hidden.all()) expect(await row.innerText()).not.toMatch(/\d/);
  await page.getByText("Waarom zijn sommige groepen verborgen?").click();
  await expect(page.getByText("We tonen een groep vanaf 5 mensen en 10 beslissingen.")).toBeVisible();
});

test("an employee sees the whole organisation and no group, also not on the way", async ({ demo, visit }) => {
  await published(demo);
  const page = await visit(demo, { as: "employee" });
  await page.goto("/insights");
  await expect(page.getByText(/\d+ beslissingen van \d+ mensen/)).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  const sent = await travels(page);
  for (const group of ["Stafdiensten", "Ontwerp en product", "Inkoop en marketing"]) {
    expect(sent).not.toContain(group);
  }
});

test("nothing about a hidden group travels to a leader: no number, only its name", async ({
  demo,
  visit,
}) => {
  await published(demo);
  const page = await visit(demo, { as: "leader" });
  await page.goto("/insights");
  const data = await (await page.request.get("/insights.data")).text();
  // In the stream of Remix, -5 stands for null: the figure of a hidden group.
  const flat = JSON.parse(data.split("\n")[0] ?? "") as unknown[];
  const keyOf = (name: string) => `_${flat.indexOf(name)}`;
  const groups = flat.filter(
    (value): value is Record<string, number> =>
      typeof value === "object" && value !== null && !Array.isArray(value) && keyOf("figure") in value,
  );
  const shown = groups.map((group) => ({
    name: flat[group[keyOf("name")] ?? -1],
    isHidden: group[keyOf("figure")] === -5,
    keys: Object.keys(group).map((key) => flat[Number(key.slice(1))]),
  }));
  const board = shown.find(({ name }) => name === "Directie");
  expect(board).toEqual({ name: "Directie", isHidden: true, keys: ["id", "name", "figure", "heldSince"] });
  expect(shown.some(({ isHidden }) => !isHidden)).toBe(true);
});

test("a figure does not move when one decision comes in; it waits until the month has closed", async ({
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
