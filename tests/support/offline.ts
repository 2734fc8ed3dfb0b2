import type { Page } from "@playwright/test";
import { expect, phone } from "./journey.ts";

// What the browser says of a connection that is not there.
const expected =
  /preload|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_FAILED|Failed to fetch|BodyStreamBuffer was aborted/;
export const guest = { as: "employee", ...phone, serviceWorkers: "allow", expected } as const;
export const form = "/decisions/new";

export const what = (page: Page) => page.getByLabel("Wat hebben jullie besloten?");
export const waits = (page: Page, count: number) =>
  page.getByText(
    count === 1 ? "1 beslissing wacht op verbinding" : `${count} beslissingen wachten op verbinding`,
  );

export function words(text: string): string {
  return `${text} (${Math.random().toString(36).slice(2, 8)})`;
}

export async function log(page: Page, title: string): Promise<void> {
  await what(page).fill(title);
  await page.getByLabel("Klanten merken dit rechtstreeks").check();
  await page.getByLabel("3 · Meegewogen").check();
  await page.getByRole("button", { name: "Opslaan" }).tap();
}

/** @param count how many wait then */
export async function logOffline(page: Page, title: string, count = 1): Promise<void> {
  await log(page, title);
  await expect(page.getByText("Het formulier is klaar voor de volgende.")).toBeVisible();
  await expect(waits(page, count)).toBeVisible();
  await expect(what(page)).toHaveValue("");
}

/** Once the app is open, the form is kept on this device. */
export async function ready(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), form)).toBe(true);
}

export const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const pages = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return pages
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => !path.startsWith("/assets/"));
  });
