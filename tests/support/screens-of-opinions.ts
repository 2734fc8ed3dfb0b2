import { expect, type Page } from "@playwright/test";
import type { JourneyServer } from "./journey-server.ts";
import { type Screen, submit } from "./screen.ts";

async function log(page: Page, title: string, visibility?: "private"): Promise<void> {
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill(title);
  await page.locator("[name=touch]").first().check();
  await page.locator('[name=weight][value="3"]').check();
  if (visibility) {
    await page.locator("summary", { hasText: "Collega's, zonder mijn naam" }).click();
    await page.getByLabel("Wie ziet deze beslissing?").selectOption(visibility);
  }
  await submit(page, "Opslaan");
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
}

/** The link that an author gets. */
async function ask(page: Page, title: string): Promise<string> {
  await log(page, title);
  await page.getByRole("link", { name: "Vraag een collega om mee te wegen" }).first().click();
  await submit(page, "Maak een link");
  return page.getByLabel("Link voor je collega").inputValue();
}

/** The author steps aside for a colleague in the same browser. */
async function openAs(page: Page, server: JourneyServer, role: string, link: string): Promise<void> {
  const { cookie } = await server.ask("session", { role });
  await page
    .context()
    .addCookies([{ name: "session", value: cookie, url: server.url, httpOnly: true, sameSite: "Lax" }]);
  await page.goto(link);
}

const at = "/opinions/:key";

/** The pages on which colleagues weigh along. */
export const screensOfOpinions: readonly Screen[] = [
  { name: "what is asked of me", who: "employee", go: "/opinions", weighs: "app", isMain: true },
  { name: "nothing asked of me", who: "admin", go: "/opinions", weighs: "app", on: "new" },
  {
    name: "a second opinion, drawn",
    at,
    who: "employee",
    weighs: "app",
    isMain: true,
    go: async (page) => {
      await page.goto("/opinions");
      await page
        .getByRole("link", { name: /^Weeg mee/ })
        .first()
        .click();
      await page.getByText("Liever niet", { exact: true }).click();
    },
  },
  {
    name: "a second opinion, without an answer",
    at,
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await page.goto("/opinions");
      await page
        .getByRole("link", { name: /^Weeg mee/ })
        .first()
        .click();
      await submit(page, "Bewaar mijn weging");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "asking a colleague",
    at: "/decisions/:id/opinions",
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await log(page, "We laten klanten zelf een bezorgdag kiezen");
      await page.getByRole("link", { name: "Vraag een collega om mee te wegen" }).first().click();
      await expect(page.getByRole("button", { name: "Maak een link" })).toBeVisible();
    },
  },
  {
    name: "asking a colleague, not shared yet",
    at: "/decisions/:id/opinions",
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await log(page, "We bewaren de oude handleidingen", "private");
      await page.getByRole("link", { name: "Vraag een collega om mee te wegen" }).first().click();
      await expect(page.getByText("Nu zie alleen jij deze beslissing")).toBeVisible();
    },
  },
  {
    name: "asking a colleague, the link",
    at: "/decisions/:id/opinions",
    who: "employee",
    weighs: "app",
    isMain: true,
    go: async (page) => {
      await ask(page, "We sturen geen papieren folder meer");
    },
  },
  {
    name: "one's own link",
    at,
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await page.goto(await ask(page, "We zetten de prijzen groter op het schap"));
    },
  },
  {
    name: "the link of a colleague",
    at,
    who: "employee",
    weighs: "app",
    go: async (page, server) => {
      await openAs(page, server, "leader", await ask(page, "We openen een uur later"));
      await expect(page.getByRole("button", { name: "Ik weeg mee" })).toBeVisible();
    },
  },
  {
    name: "a second opinion, compared",
    at,
    who: "employee",
    weighs: "app",
    isMain: true,
    go: async (page, server) => {
      await openAs(page, server, "leader", await ask(page, "We halen de draaideur weg"));
      await submit(page, "Ik weeg mee");
      await page.locator('[name=weight][value="1"]').check();
      await submit(page, "Bewaar mijn weging");
      await expect(page.getByText("Jullie zitten 2 stappen uit elkaar.")).toBeVisible();
    },
  },
  {
    name: "a decision with a second opinion",
    at: "/decisions/:id",
    who: "employee",
    weighs: "app",
    go: async (page, server) => {
      const link = await ask(page, "We verlengen de bedenktijd");
      const address = new URL(page.url()).pathname.replace("/opinions", "");
      await openAs(page, server, "leader", link);
      await submit(page, "Ik weeg mee");
      await page.locator('[name=weight][value="3"]').check();
      await submit(page, "Bewaar mijn weging");
      await expect(page.getByText("Jullie zien dit hetzelfde.")).toBeVisible();
      await openAs(page, server, "employee", address);
      await expect(page.getByText("Jullie zien dit hetzelfde.")).toBeVisible();
    },
  },
  {
    name: "a second opinion, declined",
    at,
    who: "employee",
    weighs: "app",
    go: async (page, server) => {
      await openAs(page, server, "leader", await ask(page, "We kiezen een andere koffieleverancier"));
      await submit(page, "Ik weeg mee");
      await page.getByText("Liever niet", { exact: true }).click();
      await submit(page, "Ik weeg deze niet");
      await expect(page.getByText("Je hebt hier niet meegewogen.")).toBeVisible();
    },
  },
];
