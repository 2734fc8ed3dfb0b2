import { expect, type Page } from "@playwright/test";
import { type Screen, submit } from "./screen.ts";

/** One of one's own, so that every screen can be opened whatever the other screens did. */
async function begin(page: Page): Promise<void> {
  await page.goto("/actions/new");
  await page.getByLabel("Wat gaan jullie doen?").fill(`We bellen eerst ${Math.random()}`);
  await page.getByLabel("Wie doet het?").selectOption({ index: 1 });
  await submit(page, "Begin deze actie");
  await expect(page.getByRole("heading", { level: 1, name: /^We bellen eerst/ })).toBeVisible();
}

export const screensOfActions: readonly Screen[] = [
  { name: "actions", who: "leader", go: "/actions", weighs: "app", isMain: true },
  { name: "actions of an employee", who: "employee", go: "/actions?mine=1", weighs: "app" },
  { name: "actions of a new organisation", who: "admin", go: "/actions", weighs: "app", on: "new" },
  { name: "what we learned", who: "employee", go: "/actions/library", weighs: "app" },
  {
    name: "what we learned, nothing found",
    who: "employee",
    go: "/actions/library?q=kwispedoor",
    weighs: "app",
  },
  {
    name: "what we learned in a new organisation",
    who: "admin",
    go: "/actions/library",
    weighs: "app",
    on: "new",
  },
  { name: "a new action", who: "leader", go: "/actions/new", weighs: "form" },
  {
    name: "an action that is done",
    at: "/actions/:id",
    who: "cx",
    weighs: "app",
    isMain: true,
    go: async (page) => {
      await page.goto("/actions/library?q=retourtekst");
      await page.locator('main li a[href^="/actions/"]').first().click();
      await expect(page.getByRole("heading", { name: "Bewoog het cijfer?" })).toBeVisible();
    },
  },
  { name: "an action", at: "/actions/:id", who: "leader", weighs: "app", go: begin },
  {
    name: "an action, changed",
    at: "/actions/:id/edit",
    who: "leader",
    weighs: "form",
    go: async (page) => {
      await begin(page);
      await page.getByRole("link", { name: "Wijzig", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Wijzig de actie" })).toBeVisible();
    },
  },
  {
    name: "an action, closed",
    at: "/actions/:id/closing",
    who: "cx",
    weighs: "form",
    go: async (page) => {
      await begin(page);
      await page.getByRole("link", { name: "Het is klaar" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Wat leverde het op?" })).toBeVisible();
    },
  },
  {
    name: "my calendar",
    at: "/me/calendar",
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await page.goto("/me/calendar");
      const make = page.getByRole("button", { name: "Maak een adres" });
      if (await make.isVisible()) await make.click();
      await expect(page.getByLabel("Jouw eigen adres")).toBeVisible();
    },
  },
];
