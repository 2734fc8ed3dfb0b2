import type { Page } from "@playwright/test";
import { expect, phone, test } from "../support/journey.ts";
import { startJourneyServer } from "../support/journey-server.ts";

const form = "/decisions/new";

/** A sentence that no other journey uses. */
function sentence(text: string): string {
  return `${text} (${Math.random().toString(36).slice(2, 8)})`;
}

const what = (page: Page) => page.getByLabel("Wat hebben jullie besloten?");
const touch = (page: Page) => page.getByLabel("Klanten merken dit rechtstreeks");
const weight = (page: Page) => page.getByLabel("3 · Meegewogen");
const save = (page: Page) => page.getByRole("button", { name: "Opslaan" });

async function fill(page: Page, title: string): Promise<void> {
  await what(page).fill(title);
  await touch(page).check();
  await weight(page).check();
}

async function expectLogged(page: Page, title: string): Promise<void> {
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    const guest = { as: "employee", ...phone, javaScriptEnabled };

    test("one sentence and three taps log a decision on a phone", async ({ demo, visit }) => {
      const page = await visit(demo, guest);
      const title = sentence("We sturen de rekening een dag later");
      await page.goto(form);
      await what(page).fill(title);
      await touch(page).tap();
      await weight(page).tap();
      await save(page).tap();
      await expectLogged(page, title);
      expect(await demo.ask("stored", title)).toBe(1);
    });

    test("a form with holes comes back with words, and the title says so", async ({ demo, visit }) => {
      const page = await visit(demo, guest);
      await page.goto(form);
      await touch(page).tap();
      await save(page).tap();
      await expect(page).toHaveTitle(/^Fout: /);
      const summary = page.getByRole("alert");
      await expect(summary.getByRole("link")).toHaveText([
        "Vul in wat er is besloten.",
        "Kies hoe zwaar de klant meewoog.",
      ]);
      await expect(touch(page)).toBeChecked();
      await summary.getByRole("link", { name: "Vul in wat er is besloten." }).click();
      await expect(what(page)).toBeInViewport();
      const title = sentence("We bellen terug");
      await fill(page, title);
      await save(page).tap();
      await expectLogged(page, title);
    });

    test("the language changes in the middle of a form and every answer stays", async ({ demo, visit }) => {
      const page = await visit(demo, { ...guest, as: "leader" });
      const title = sentence("We openen op zaterdag");
      await page.goto(`${form}?lang=nl`);
      await fill(page, title);
      await page.getByText("Meer vertellen").click();
      await page.getByLabel("Wil je er nog iets bij zeggen?").fill("Twee ploegen wilden dit.");
      await page.getByRole("button", { name: "English" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log a decision");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.locator("[name=title]")).toHaveValue(title);
      await expect(page.locator("[name=touch][value=direct]")).toBeChecked();
      await expect(page.locator('[name=weight][value="3"]')).toBeChecked();
      await expect(page.locator("[name=note]")).toHaveValue("Twee ploegen wilden dit.");
      await page.getByRole("button", { name: "Nederlands" }).click();
      await expect(what(page)).toHaveValue(title);
      await save(page).click();
      await expectLogged(page, title);
      expect(await demo.ask("stored", title)).toBe(1);
    });

    test("an address in the text and a weighing on feeling are asked about once, and never block", async ({
      demo,
      visit,
    }) => {
      const page = await visit(demo, guest);
      const title = sentence("We mailen jan@klant.example");
      await page.goto(form);
      await fill(page, title);
      await page.getByText("Meer vertellen").click();
      await page.getByLabel("Ons eigen gevoel").check();
      await save(page).click();
      const questions = page.getByRole("alert");
      await expect(questions).toContainText("e-mailadres");
      await expect(questions).toContainText("Hoe weten jullie wat klanten ervan vinden?");
      expect(await demo.ask("stored", title)).toBe(0);
      await page.getByRole("button", { name: "Toch opslaan" }).click();
      await expectLogged(page, title);
    });
  });
}

test("the keyboard alone logs a decision", async ({ demo, visit }) => {
  const page = await visit(demo, { as: "employee" });
  const title = sentence("We schrappen een formulier");
  await page.goto(form);
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await page.locator(`:is(${selector}):focus`).count()) > 0) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo("[name=title]");
  await page.keyboard.type(title);
  await tabTo("[name=touch]");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await tabTo("[name=weight]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[name=weight][value="2"]')).toBeChecked();
  await tabTo("button.button[type=submit]:not([name])");
  await page.keyboard.press("Enter");
  await expectLogged(page, title);
});

test("two quick taps on save store one decision", async ({ demo, visit }) => {
  const page = await visit(demo, { as: "employee" });
  const title = sentence("We antwoorden binnen een dag");
  await page.goto(form);
  await fill(page, title);
  await save(page).dblclick();
  await expectLogged(page, title);
  expect(await demo.ask("stored", title)).toBe(1);
});

test("a closed tab gives its draft back, and a saved decision takes it away", async ({ demo, visit }) => {
  const page = await visit(demo, { as: "employee" });
  const title = sentence("We ruilen zonder bon");
  await page.goto(form);
  await fill(page, title);
  await expect(page.getByText("Concept bewaard op dit toestel")).toBeVisible();
  const key = await page.locator("[name=key]").inputValue();
  await page.close();
  const again = await page.context().newPage();
  await again.goto(form);
  await expect(again.getByText("Je concept staat er weer")).toBeVisible();
  await expect(what(again)).toHaveValue(title);
  await expect(weight(again)).toBeChecked();
  // With its key: had the first try arrived, this one would store nothing twice.
  await expect(again.locator("[name=key]")).toHaveValue(key);
  await save(again).click();
  await expectLogged(again, title);
  await again.goto(form);
  await expect(what(again)).toHaveValue("");
});

test("an answer that got lost on the way back does not store a decision twice", async ({ demo, visit }) => {
  const page = await visit(demo, { as: "employee", expected: /ERR_FAILED|Failed to fetch/ });
  const title = sentence("We meten de wachttijd");
  await page.goto(form);
  await fill(page, title);
  await page.route("**/decisions/new*", async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await save(page).click();
  await expect(page.getByRole("alert")).toContainText("We bewaren je beslissing");
  expect(await demo.ask("stored", title)).toBe(1);
  await page.unroute("**/decisions/new*");
  await page.reload();
  await expect(page.getByText("Verstuurd: alles wat wachtte is opgeslagen.")).toBeVisible();
  expect(await demo.ask("stored", title)).toBe(1);
});

test("PostgreSQL keeps a decision like SQLite does", async ({ visit }) => {
  const server = await startJourneyServer({ engine: "postgres" });
  const page = await visit(server, { as: "employee" });
  const title = sentence("We vragen het eerst aan de winkel");
  await page.goto(form);
  await fill(page, title);
  await save(page).click();
  await expectLogged(page, title);
  expect(await server.ask("stored", title)).toBe(1);
  await page.goto(`/decisions?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
  await page.close();
  await server.stop();
});
