import type { Page } from "@playwright/test";
import { expect, phone, test } from "../support/journey.ts";
import { startJourneyServer } from "../support/journey-server.ts";

const author = "noor.achterberg@zwaluwbaak.example";
const touched = "lotte.hermsen@zwaluwbaak.example";
const colleague = "ruben.feenstra@zwaluwbaak.example";
const english = "grace.mbeki-jansen@zwaluwbaak.example";

/** A sentence that no other journey uses. */
function sentence(text: string): string {
  return `${text} (${Math.random().toString(36).slice(2, 8)})`;
}

/** Purchasing logs a decision; answers its address. */
async function log(page: Page, title: string, department?: string): Promise<string> {
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill(title);
  await page.getByLabel("Klanten merken dit rechtstreeks").check();
  await page.getByLabel("2 · Bekeken").check();
  if (department) {
    await page.locator("summary", { hasText: "Meer vertellen" }).click();
    const group = page.getByRole("group", { name: "Welke afdelingen krijgen hiermee te maken?" });
    await group.getByLabel(department).check();
  }
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
  return new URL(page.url()).pathname;
}

const card = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test("whoever is touched answers in one tap, and nobody learns it", async ({ demo, visit }) => {
      const title = sentence("We kopen dunner karton voor lampen");
      const address = await log(await visit(demo, { as: author }), title, "Klantenservice");

      const page = await visit(demo, { as: touched, ...phone, javaScriptEnabled });
      await page.goto("/decisions");
      await page.getByRole("link", { name: "Raakt ons" }).tap();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beslissingen die ons raken");
      const mine = card(page, title);
      await expect(mine.getByRole("button")).toHaveText([
        "Wij zijn gevraagd",
        "Wij zijn niet gevraagd",
        "Dit raakt ons niet",
      ]);
      await mine.getByRole("button", { name: "Wij zijn niet gevraagd" }).tap();
      await expect(mine.getByText("Jij zei: Wij zijn niet gevraagd")).toBeVisible();
      await expect(mine).toBeInViewport();
      await mine.getByText("Veranderen (tot en met 7 december)").tap();
      await mine.getByRole("button", { name: "Dit raakt ons niet" }).tap();
      await expect(mine.getByText("Jij zei: Dit raakt ons niet")).toBeVisible();

      const other = await visit(demo, { as: colleague, javaScriptEnabled });
      await other.goto("/decisions/touching");
      await expect(card(other, title).getByRole("button")).toHaveCount(3);
      expect(await other.content()).not.toContain("Jij zei: Dit raakt ons niet");
      const owner = await visit(demo, { as: author, javaScriptEnabled });
      await owner.goto(address);
      await expect(owner.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(owner.getByText("Dit raakt ons niet")).toHaveCount(0);
    });

    test("the page of the decision asks the same, in the reader's language", async ({ demo, visit }) => {
      const title = sentence("We kopen lampen zonder snoer");
      const address = await log(await visit(demo, { as: author }), title, "Klantenservice");
      const page = await visit(demo, { as: english, locale: "en-GB", javaScriptEnabled });
      await page.goto(address);
      await expect(page.getByRole("heading", { name: "This decision names Customer service" })).toBeVisible();
      await page.getByRole("button", { name: "We were asked" }).click();
      await expect(page.getByText("You said: We were asked")).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(address);
    });

    test("a decision that does not name us is found and claimed", async ({ demo, visit }) => {
      const word = `zeefdruk${Math.random().toString(36).slice(2, 8)}`;
      await log(await visit(demo, { as: author }), `We stoppen met ${word} op dozen`);
      const page = await visit(demo, { as: touched, javaScriptEnabled });
      await page.goto("/decisions/touching");
      await page.getByLabel("Zoek de beslissing").fill(word);
      await page.getByRole("button", { name: "Zoek", exact: true }).click();
      await expect(page.getByRole("status")).toHaveText("1 beslissing van een andere afdeling");
      await page.getByText("Dit raakt ons ook").click();
      await page.getByRole("button", { name: "Wij zijn niet gevraagd" }).click();
      await expect(card(page, word).getByText("Jij zei: Wij zijn niet gevraagd")).toBeVisible();
      await page.goto("/decisions/touching");
      await expect(page.getByRole("heading", { name: "Wat je zelf aanwees" })).toBeVisible();
      await expect(card(page, word)).toBeVisible();
    });
  });
}

test("after fourteen days an answer stands, and says so", async ({ visit }) => {
  const server = await startJourneyServer();
  const title = sentence("We kopen lampen met een stekker");
  await log(await visit(server, { as: author }), title, "Klantenservice");
  const page = await visit(server, { as: touched });
  await page.goto("/decisions/touching");
  await card(page, title).getByRole("button", { name: "Wij zijn gevraagd" }).click();
  await expect(card(page, title).getByText("Veranderen")).toBeVisible();
  await server.ask("forward", 13 * 86_400_000);
  await page.goto("/decisions/touching?month=2026-11");
  await card(page, title).getByText("Veranderen").click();
  await server.ask("forward", 86_400_000);
  const refused = page.waitForResponse((answer) => answer.request().method() === "POST");
  await card(page, title).getByRole("button", { name: "Dit raakt ons niet" }).click();
  expect((await refused).status()).toBe(409);
  await page.goto("/decisions/touching?month=2026-11");
  await expect(card(page, title).getByText("Je antwoord staat vast en telt mee.")).toBeVisible();
  await expect(card(page, title).getByRole("button")).toHaveCount(0);
  await server.stop();
});

test("nothing this week is said with one post, and comes home", async ({ demo, visit }) => {
  const page = await visit(demo, { as: touched });
  await page.goto("/me");
  const answer = await page.evaluate(() =>
    fetch("/me/week/nothing", { method: "POST", redirect: "manual" }).then(({ type }) => type),
  );
  expect(answer).toBe("opaqueredirect");
});
