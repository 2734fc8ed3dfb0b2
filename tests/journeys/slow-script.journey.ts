import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey.ts";

const what = (page: Page) => page.getByLabel("Wat hebben jullie besloten?");
const save = (page: Page) => page.getByRole("button", { name: "Opslaan" });

test("what is typed before the script arrives is still there afterwards", async ({ demo, visit }) => {
  const page = await visit(demo, { as: "employee" });
  const first = "We kiezen een andere doos voor lampen";
  await page.goto("/decisions/new");
  await what(page).fill(first);
  await page.getByLabel("Klanten merken dit rechtstreeks").check();
  await page.getByLabel("3 · Meegewogen").check();
  await save(page).click();
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
  const edit = `${new URL(page.url()).pathname}/edit`;

  let letScriptsIn = () => {};
  const held = new Promise<void>((resolve) => {
    letScriptsIn = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(edit, { waitUntil: "commit" });
  const second = "We kiezen een dikkere doos voor lampen";
  await what(page).fill(second);
  await page.getByLabel("4 · Zwaar meegewogen").check();
  letScriptsIn();
  await page.waitForLoadState("networkidle");
  await expect(what(page)).toHaveValue(second);
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(second);
  await page.goto("/decisions/new");
  await expect(what(page)).toHaveValue("");
});
