import { expect, type Page } from "@playwright/test";
import { type Screen, submit } from "./screen.ts";

/** A decision of long ago that is logged today, so that its look-back waits at once. */
async function logOld(page: Page, title: string): Promise<void> {
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill(title);
  await page.locator("[name=touch]").first().check();
  await page.locator('[name=weight][value="3"]').check();
  await page.locator("summary", { hasText: "Vandaag" }).click();
  await page.getByLabel("Besloten op").fill("2026-09-01");
  await submit(page, "Opslaan");
  await expect(page.getByRole("heading", { name: "Wat merkten klanten?" })).toBeVisible();
}

async function answer(page: Page, title: string, outcome: string): Promise<void> {
  await logOld(page, title);
  await submit(page, outcome);
  await expect(page.getByText("Je antwoord is bewaard")).toBeVisible();
}

async function answerWithWords(page: Page, title: string, outcome: string): Promise<void> {
  await answer(page, title, outcome);
  await page.getByLabel("Wat zag of hoorde je?").fill("Klanten belden minder vaak terug.");
  const example = page.getByLabel("Maak van deze beslissing een voorbeeld");
  if (await example.count()) await example.check();
  await submit(page, "Opslaan");
  await expect(page).toHaveURL(/saved=1/);
}

const at = "/decisions/:id/look-back";

/** The pages on which somebody looks back on a decision, or repairs one. */
export const screensOfLookBacks: readonly Screen[] = [
  {
    name: "look-backs that wait",
    at: "/decisions/look-backs",
    who: "employee",
    weighs: "app",
    isMain: true,
    go: async (page) => {
      await logOld(page, "We schrijven onze brieven in gewone taal");
      await page.goto("/decisions/look-backs");
    },
  },
  { name: "no look-backs", who: "admin", go: "/decisions/look-backs", weighs: "app", on: "new" },
  {
    name: "a decision that waits for its look-back",
    at: "/decisions/:id",
    who: "employee",
    weighs: "app",
    go: (page) => logOld(page, "We sturen een bericht als de bezorger onderweg is"),
  },
  {
    name: "a look-back, asked",
    at,
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await logOld(page, "We leggen elke rekening in één zin uit");
      await page.getByRole("link", { name: "Liever later?" }).click();
      await expect(page.getByRole("button", { name: "Vraag het me over twee weken" })).toBeVisible();
    },
  },
  {
    name: "a look-back, put off",
    at,
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await logOld(page, "We halen lege dozen weer op");
      await submit(page, "Nog niet te zeggen");
      await page.locator("summary", { hasText: "Ik kan het nu al zeggen" }).click();
    },
  },
  {
    name: "a look-back, better",
    at,
    who: "employee",
    weighs: "app",
    isMain: true,
    go: (page) => answer(page, "We bellen terug op een tijd die de klant kiest", "Beter voor klanten"),
  },
  {
    name: "a look-back, worse",
    at,
    who: "employee",
    weighs: "app",
    go: (page) => answer(page, "We sluiten de balie om vier uur", "Slechter voor klanten"),
  },
  {
    name: "a look-back, told as an example",
    at,
    who: "employee",
    weighs: "app",
    go: (page) => answerWithWords(page, "We nemen geen wachtmuziek meer", "Beter voor klanten"),
  },
  {
    name: "a look-back, changed",
    at,
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await answerWithWords(page, "We vragen om een kopie van de bon", "Slechter voor klanten");
      await page.getByRole("link", { name: "Verander het antwoord" }).click();
    },
  },
  {
    name: "what a decision repairs",
    at: "/decisions/:id/repair",
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await logOld(page, "We openen de balie weer tot zes uur");
      await page.getByRole("link", { name: "Dit herstelt een eerdere beslissing" }).click();
      await page.getByLabel("Zoek in de beslissingen die je mag zien").fill("klant");
      await submit(page, "Zoek");
    },
  },
];
