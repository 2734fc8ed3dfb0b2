import type { Page } from "@playwright/test";
import { expect, phone, test } from "../support/journey.ts";
import { type JourneyServer, startJourneyServer } from "../support/journey-server.ts";

// The weeks pass for everybody on this server.
test.describe.configure({ mode: "serial" });

let server: JourneyServer;
test.beforeAll(async () => {
  server = await startJourneyServer();
});
test.afterAll(() => server.stop());

const week = 7 * 86_400_000;
const title = "We bellen terug op een tijd die de klant kiest";
let address = "";

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

test("somebody chooses when to look back, and is asked nothing before that day", async ({ visit }) => {
  const page = await visit(server, { as: "employee", ...phone });
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill(title);
  await page.locator("[name=touch]").first().check();
  await page.locator('[name=weight][value="3"]').check();
  await page.getByText("Meer vertellen").click();
  const moment = page.getByLabel("Wanneer vragen we wat klanten merkten?");
  await expect(moment).toContainText("Na 8 weken, zoals hier gebruikelijk");
  await moment.selectOption("Na 4 weken");
  await press(page, "Opslaan");
  await expect(page.getByText("We vragen je dit vanaf 21 december 2026.")).toBeVisible();
  address = new URL(page.url()).pathname;
  await page.goto("/decisions/look-backs");
  await expect(page.getByRole("heading", { name: "Terugkijken" })).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
  await page.goto(`${address}/edit`);
  await expect(page.getByLabel("Wanneer vragen we wat klanten merkten?")).toHaveValue("4");
});

test("four weeks later one tap answers, and too early asks again after four more", async ({ visit }) => {
  await server.ask("forward", 4 * week);
  const page = await visit(server, { as: "employee", ...phone });
  await page.goto("/decisions/look-backs");
  const card = page.getByRole("listitem").filter({ hasText: title });
  await card.getByRole("button", { name: "Nog niet te zeggen" }).click();
  await expect(page.getByText("We vragen het je opnieuw vanaf 18 januari 2027.")).toBeVisible();
  await page.goto("/decisions/look-backs");
  await expect(page.getByText(title)).toHaveCount(0);
});

test("better: who should hear it, and it becomes an example of which colleagues read the outcome", async ({
  visit,
}) => {
  await server.ask("forward", 4 * week);
  const colleague = await visit(server, { as: "leader" });
  await colleague.goto(address);
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(colleague.getByText("Wat merkten klanten?")).toHaveCount(0);

  const page = await visit(server, { as: "employee", ...phone });
  await page.goto(address);
  await press(page, "Beter voor klanten");
  await expect(page.getByText("Je antwoord is bewaard.")).toBeVisible();
  await colleague.reload();
  await expect(colleague.getByText("Beter voor klanten")).toHaveCount(0);

  await page.getByLabel("Wat zag of hoorde je?").fill("Mensen zeggen dat ze zich serieus genomen voelen.");
  await page.getByLabel("Wie moet dit nog meer horen?").fill("Het avondteam");
  await expect(page.getByText("hoe zwaar je de klant meewoog (3 · Meegewogen)")).toBeVisible();
  await page.getByLabel("Maak van deze beslissing een voorbeeld").check();
  await press(page, "Opslaan");
  await expect(page.getByLabel("Stuur dit adres naar wie het moet horen")).toHaveValue(
    `${server.url}${address}`,
  );
  await colleague.reload();
  await expect(colleague.getByText("Mensen zeggen dat ze zich serieus genomen voelen.")).toBeVisible();
  await expect(colleague.getByText("Voorbeeld", { exact: true })).toBeVisible();
  await expect(colleague.getByText("Het avondteam")).toHaveCount(0);
});

test("after a week the answer stands", async ({ visit }) => {
  const page = await visit(server, { as: "employee" });
  await page.goto(address);
  await expect(page.getByRole("link", { name: "Verander het antwoord" })).toBeVisible();
  await server.ask("forward", week);
  await page.reload();
  await expect(page.getByText("Beter voor klanten")).toBeVisible();
  await expect(page.getByRole("link", { name: "Verander het antwoord" })).toHaveCount(0);
});

test("without JavaScript, in English: worse, what next time, and the decision that repairs it", async ({
  visit,
}) => {
  const page = await visit(server, { as: "employee", javaScriptEnabled: false });
  await page.goto("/?lang=en");
  const log = async (words: string, day: string) => {
    await page.goto("/decisions/new");
    await page.getByLabel("What did you decide?").fill(words);
    await page.locator("[name=touch]").first().check();
    await page.locator('[name=weight][value="1"]').check();
    await page.locator("[name=decided_on]").evaluate((field, value) => {
      (field as HTMLInputElement).value = value;
    }, day);
    await press(page, "Save");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
  };
  await log("We close the counter at four", "2026-11-02");
  await press(page, "Worse for customers");
  await expect(page.getByText("Your answer is kept.")).toBeVisible();
  await page.getByLabel("What did you see or hear?").fill("People stood before a closed door.");
  await page.getByLabel("What would you do next time?").fill("Ask them first.");
  await press(page, "Save");
  await expect(page.getByText("Ask them first.")).toBeVisible();
  await page.getByRole("link", { name: "Change the answer" }).click();
  await press(page, "Better for some, worse for others");
  await expect(page.getByText("People stood before a closed door.")).toBeVisible();

  await log("We open the counter until six again", "2027-01-20");
  await page.getByRole("link", { name: "This repairs an earlier decision" }).click();
  await page.getByLabel("Search in the decisions that you may see").fill("close the counter");
  await press(page, "Search");
  await page.getByRole("button", { name: "This one We close the counter at four" }).click();
  await page.getByRole("link", { name: "We close the counter at four" }).click();
  await expect(page.getByRole("heading", { name: "Later repaired by" })).toBeVisible();
  await page.getByRole("link", { name: "We open the counter until six again" }).click();
  await press(page, "Undo this link");
  await expect(page.getByRole("link", { name: "This repairs an earlier decision" })).toBeVisible();
  await page.goto("/?lang=nl");
});

test("without JavaScript: not now, twice at most", async ({ visit }) => {
  const page = await visit(server, { as: "leader", javaScriptEnabled: false });
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill("We antwoorden binnen een uur");
  await page.locator("[name=touch]").first().check();
  await page.locator('[name=weight][value="2"]').check();
  await page.locator("[name=decided_on]").evaluate((field) => {
    (field as HTMLInputElement).value = "2026-10-01";
  });
  await press(page, "Opslaan");
  const lookBack = `${new URL(page.url()).pathname}/look-back`;
  for (const time of ["first", "second"]) {
    await page.goto(lookBack);
    await press(page, "Vraag het me over twee weken");
    await expect(page.getByText("We vragen het je opnieuw vanaf"), time).toBeVisible();
    await server.ask("forward", 2 * week - 3_600_000);
    // A session that is not used for two weeks ends; this one just stays.
    await page.goto(lookBack);
    await server.ask("forward", 2 * 3_600_000);
  }
  await page.goto(lookBack);
  await expect(page.getByRole("button", { name: "Geen verschil gemerkt" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Vraag het me over twee weken" })).toHaveCount(0);
});
