import type { Page } from "@playwright/test";
import { expect, phone, test } from "../support/journey.ts";

async function log(page: Page, title: string, weight = 3): Promise<string> {
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill(title);
  await page.locator("[name=touch]").first().check();
  await page.locator(`[name=weight][value="${weight}"]`).check();
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function askFor(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Vraag een collega om mee te wegen" }).first().click();
  await page.getByRole("button", { name: "Maak een link" }).click();
  return page.getByLabel("Link voor je collega").inputValue();
}

test("a colleague weighs along by link, blind on both sides until both have", async ({ demo, visit }) => {
  const author = await visit(demo, { as: "employee" });
  const address = await log(author, "We plakken de retoursticker vast in de doos");
  const link = await askFor(author);
  await expect(author.getByText("Je ziet deze link alleen nu")).toBeVisible();
  await author.goto(link);
  await expect(author.getByText("Dit is je eigen link")).toBeVisible();
  await author.goto(address);
  await expect(author.getByText("Je vroeg een collega. Er is nog geen antwoord.")).toBeVisible();

  const colleague = await visit(demo, { as: "leader", locale: "en-GB", ...phone });
  await colleague.goto(`${link}?lang=en`);
  await colleague.getByRole("button", { name: "I will weigh along" }).click();
  await expect(colleague.getByRole("heading", { level: 1 })).toContainText("retoursticker");
  const blind = await colleague.content();
  const routeData = await (await colleague.request.get(`${new URL(colleague.url()).pathname}.data`)).text();
  for (const seen of [blind, routeData]) expect(seen).not.toContain('"ownWeight"');
  await colleague.getByRole("button", { name: "Keep my weight" }).click();
  await expect(colleague.getByRole("alert")).toContainText("Choose how heavily the customer was weighed.");
  await colleague.getByLabel(/^1 · Mentioned/).check();
  await colleague.getByRole("button", { name: "Keep my weight" }).click();
  await expect(colleague.getByText("You are 2 steps apart.")).toBeVisible();

  await author.goto(address);
  await expect(author.getByText("Jullie zitten 2 stappen uit elkaar.")).toBeVisible();
  await colleague.goto(address);
  await expect(colleague.getByText("You are 2 steps apart.")).toBeVisible();

  const other = await visit(demo, { as: "cx" });
  await other.goto(link);
  await expect(other.getByText("Iemand anders weegt al mee.")).toBeVisible();
  await other.goto(address);
  await expect(other.getByRole("heading", { name: "Hoe collega's hem wegen" })).toBeHidden();
});

test("what was compared stands when the author changes the weight afterwards", async ({ demo, visit }) => {
  const author = await visit(demo, { as: "employee" });
  const address = await log(author, "We leggen de folders bij de uitgang", 2);
  const link = await askFor(author);
  const colleague = await visit(demo, { as: "council" });
  await colleague.goto(link);
  await colleague.getByRole("button", { name: "Ik weeg mee" }).click();
  await colleague.locator('[name=weight][value="2"]').check();
  await colleague.getByRole("button", { name: "Bewaar mijn weging" }).click();
  await expect(colleague.getByText("Jullie zien dit hetzelfde.")).toBeVisible();
  await author.goto(address);
  await author.getByRole("link", { name: "Aanpassen" }).click();
  await author.locator('[name=weight][value="4"]').check();
  await author.getByRole("button", { name: "Opslaan" }).click();
  await expect(author.getByText("Jullie zien dit hetzelfde.")).toBeVisible();
});

test("everything works without JavaScript: answer what was drawn, decline, ask and take back", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, { as: "employee", javaScriptEnabled: false });
  await page.goto("/opinions");
  const waiting = page.getByRole("link", { name: /^Weeg mee/ });
  const before = await waiting.count();
  expect(before).toBeGreaterThan(1);
  await waiting.first().click();
  await page.getByRole("button", { name: "Bewaar mijn weging" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies hoe zwaar de klant meewoog.");
  await page.locator('[name=weight][value="1"]').check();
  await page.getByRole("button", { name: "Bewaar mijn weging" }).click();
  await expect(page.getByText("Je hebt meegewogen")).toBeVisible();
  await page.goto("/opinions");
  await expect(waiting).toHaveCount(before - 1);
  await waiting.first().click();
  await page.getByText("Liever niet", { exact: true }).click();
  await page.getByRole("button", { name: "Ik weeg deze niet" }).click();
  await expect(page.getByText("Je hebt hier niet meegewogen.")).toBeVisible();

  await log(page, "We schrijven openingstijden op de stoep");
  const link = await askFor(page);
  await expect(page.getByText("Op deze link heeft nog niemand ja gezegd.")).toBeVisible();
  await page.getByRole("button", { name: "Trek in" }).click();
  await expect(page.getByRole("button", { name: "Trek in" })).toHaveCount(0);
  const colleague = await visit(demo, { as: "leader", javaScriptEnabled: false });
  expect((await colleague.goto(link))?.status()).toBe(404);
});
