import { expect, takenOver, test } from "../support/journey.ts";
import { startJourneyServer } from "../support/journey-server.ts";
import { form, guest, keptPages, log, logOffline, ready, waits, what, words } from "../support/offline.ts";

test("twenty decisions logged without a connection survive a closed tab and a killed server, once and in order", async ({
  visit,
}) => {
  test.setTimeout(180_000);
  const server = await startJourneyServer();
  const page = await visit(server, guest);
  const context = page.context();
  const sign = words("Zonder verbinding");
  const titles = Array.from({ length: 20 }, (_, i) => `${sign} nummer ${i + 1}`);
  await page.goto("/");
  await ready(page);

  await context.setOffline(true);
  await page.goto(form);
  for (const [at, title] of titles.slice(0, 12).entries()) await logOffline(page, title, at + 1);
  await page.close();

  // The rest on a page that this device kept: the server is gone as well.
  await server.kill();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(form);
  await expect(waits(again, 12)).toBeVisible();
  for (const [at, title] of titles.slice(12).entries()) await logOffline(again, title, at + 13);
  await again.close();

  await server.restart();
  const last = await context.newPage();
  const other = await context.newPage();
  await Promise.all([last.goto("/"), other.goto(form)]);
  await expect.poll(() => server.ask("titles", sign), { timeout: 30_000 }).toEqual(titles);
  await expect(waits(last, 20)).toBeHidden();
  await last.goto(form);
  await last.reload();
  expect(await server.ask("titles", sign)).toEqual(titles);
  await context.close();
  await server.stop();
});

test("a server that falls down while saving gets the decision when it is back, by itself", async ({
  visit,
}) => {
  const server = await startJourneyServer();
  const page = await visit(server, guest);
  const title = words("We halen de pallets zelf op");
  await page.clock.install();
  await page.goto(form);
  await page.waitForLoadState("networkidle");
  await server.kill();
  await logOffline(page, title);
  await expect(waits(page, 1)).toBeVisible();
  await server.restart();
  await page.clock.fastForward(15_000);
  await expect(page.getByText("Verstuurd: alles wat wachtte is opgeslagen.")).toBeVisible();
  expect(await server.ask("stored", title)).toBe(1);
  await server.stop();
});

test("only the form opens without a connection, and an empty or strange one is told so at once", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, guest);
  await page.goto("/decisions");
  await ready(page);
  expect((await keptPages(page)).sort()).toEqual([form, "/offline"]);
  await page.context().setOffline(true);
  await page.goto("/decisions");
  await expect(page.getByRole("heading", { name: "Je bent offline" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "You are offline" })).toBeVisible();
  await page.getByRole("link", { name: "Leg een beslissing vast" }).tap();
  await page.waitForURL(`**${form}`);
  await takenOver(page);
  await page.getByRole("button", { name: "Opslaan" }).tap();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Vul in wat er is besloten.",
    "Kies wat klanten ervan merken.",
    "Kies hoe zwaar de klant meewoog.",
  ]);
  const title = words("We mailen jan@klant.example");
  await log(page, title);
  await expect(page.getByRole("alert")).toContainText("e-mailadres");
  await page.getByRole("button", { name: "Toch opslaan" }).tap();
  await expect(waits(page, 1)).toBeVisible();
  await page.context().setOffline(false);
  await expect.poll(() => demo.ask("stored", title)).toBe(1);
});

test("a waiting decision can be removed or opened in the form, also without a connection", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, guest);
  const [first, second] = [words("Eerste"), words("Tweede")];
  await page.goto(form);
  await ready(page);
  await page.context().setOffline(true);
  await logOffline(page, first, 1);
  await logOffline(page, second, 2);
  await waits(page, 2).tap();
  const row = (title: string) => page.getByRole("listitem").filter({ hasText: title });
  await row(first).getByRole("button", { name: "Verwijder" }).tap();
  await row(first).getByRole("button", { name: "Echt verwijderen?" }).tap();
  await expect(waits(page, 1)).toBeVisible();
  await row(second).getByRole("link", { name: "Open in het formulier" }).tap();
  await expect(what(page)).toHaveValue(second);
  await expect(page.getByLabel("3 · Meegewogen")).toBeChecked();
  const mended = words("Tweede, beter");
  await what(page).fill(mended);
  await page.getByRole("button", { name: "Opslaan" }).tap();
  await expect(page.getByText("Het formulier is klaar voor de volgende.")).toBeVisible();
  await expect(waits(page, 1)).toBeVisible();
  await page.context().setOffline(false);
  await expect.poll(() => demo.ask("stored", mended)).toBe(1);
  expect([await demo.ask("stored", first), await demo.ask("stored", second)]).toEqual([0, 0]);
});

test("a decision that the server refuses stays, says why, and can be mended", async ({ demo, visit }) => {
  const page = await visit(demo, guest);
  const title = words("Vast een dag te vroeg");
  await page.goto(form);
  await ready(page);
  await page.context().setOffline(true);
  await page.locator("summary").filter({ hasText: "Vandaag" }).tap();
  await page.getByLabel("Besloten op").fill("2199-01-01");
  await logOffline(page, title);
  await page.context().setOffline(false);
  await expect(page.getByText("1 beslissing kon niet worden verstuurd")).toBeVisible();
  await expect(page.getByText("Die datum moet nog komen.")).toBeVisible();
  await page.getByRole("link", { name: "Open in het formulier" }).tap();
  await expect(what(page)).toHaveValue(title);
  await page.locator("summary").filter({ hasText: "2199" }).tap();
  await page.getByLabel("Besloten op").fill("2026-11-20");
  await page.getByRole("button", { name: "Opslaan" }).tap();
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
  await page.goto(form);
  await expect(page.getByText("kon niet worden verstuurd")).toBeHidden();
  expect(await demo.ask("stored", title)).toBe(1);
});
