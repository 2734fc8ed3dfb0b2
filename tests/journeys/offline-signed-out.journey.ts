import type { BrowserContext } from "@playwright/test";
import { expect, test } from "../support/journey.ts";
import type { JourneyServer } from "../support/journey-server.ts";
import { form, guest, keptPages, logOffline, ready, waits, words } from "../support/offline.ts";

async function signInAs(server: JourneyServer, context: BrowserContext, role: string, sharedDevice = false) {
  const { cookie } = await server.ask("session", { role, sharedDevice });
  await context.addCookies([
    { name: "session", value: cookie, url: server.url, httpOnly: true, sameSite: "Lax" },
  ]);
}

test("what one person left is never sent as somebody else, and goes when that person is back", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, guest);
  const context = page.context();
  const title = words("Alleen van mij");
  await page.goto(form);
  await ready(page);
  await context.setOffline(true);
  await logOffline(page, title);
  await signInAs(demo, context, "leader");
  await context.setOffline(false);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(waits(page, 1)).toBeHidden();
  await expect.poll(async () => (await keptPages(page)).length).toBe(2);
  expect(await demo.ask("stored", title)).toBe(0);
  await signInAs(demo, context, "employee");
  await page.goto("/");
  await expect.poll(() => demo.ask("stored", title)).toBe(1);
});

test("signing out takes the kept form away and says what still waits", async ({ demo, visit }) => {
  const page = await visit(demo, guest);
  const title = words("Nog niet weg");
  await page.goto("/me");
  await ready(page);
  await page.context().setOffline(true);
  await page.goto(form);
  await page.locator("summary").filter({ hasText: "Vandaag" }).tap();
  await page.getByLabel("Besloten op").fill("2199-01-01");
  await logOffline(page, title);
  await page.context().setOffline(false);
  await page.goto("/me");
  await expect(page.getByText("Hij blijft op dit toestel tot je weer inlogt.")).toBeVisible();
  await page.getByRole("button", { name: "Log uit", exact: true }).tap();
  await expect(page).toHaveURL(/login/);
  await expect.poll(() => keptPages(page)).toEqual(["/offline"]);
  expect(await demo.ask("stored", title)).toBe(0);
});

test("a shared device keeps no form, warns before signing out, and is empty afterwards", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, { ...guest, as: undefined });
  const title = words("Op het toestel van iedereen");
  await signInAs(demo, page.context(), "employee", true);
  await page.goto(form);
  await expect.poll(() => keptPages(page)).toEqual(["/offline"]);
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.locator("summary").filter({ hasText: "Vandaag" }).tap();
  await page.getByLabel("Besloten op").fill("2199-01-01");
  await logOffline(page, title);
  await page.context().setOffline(false);
  await expect(page.getByText("1 beslissing kon niet worden verstuurd")).toBeVisible();
  expect(await keptPages(page)).toEqual(["/offline"]);
  await page.goto("/me");
  await expect(page.getByText("log je nu uit, dan is hij weg.")).toBeVisible();
  await page.getByRole("button", { name: "Log uit", exact: true }).tap();
  await expect(page).toHaveURL(/login/);
  const left = () => page.evaluate(async () => [await indexedDB.databases(), await caches.keys()].flat());
  await expect.poll(left).toEqual([]);
  expect(await demo.ask("stored", title)).toBe(0);
});
