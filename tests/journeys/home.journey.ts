import { expect, phone, test } from "../support/journey.ts";

for (const javaScriptEnabled of [true, false]) {
  test(`home ${javaScriptEnabled ? "with" : "without"} JavaScript takes "nothing this week" for an answer`, async ({
    demo,
    visit,
  }) => {
    const who = javaScriptEnabled ? "employee" : "council";
    const page = await visit(demo, { as: who, ...phone, javaScriptEnabled });
    await page.goto("/?lang=nl");
    await page.getByRole("button", { name: "Niets deze week" }).tap();
    await expect(page.getByText("ook dat is een antwoord, en niemand anders ziet het")).toBeVisible();
    await expect(page.getByRole("button", { name: "Niets deze week" })).toBeHidden();
  });
}

test("a leader reads the organisation first, with the way to what to discuss", async ({ demo, visit }) => {
  const page = await visit(demo, { as: "leader" });
  await page.goto("/?lang=en");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Organisation");
  await expect(page.getByText(/^Out of 100, probably between \d+ and \d+\.$/)).toBeVisible();
  await page.getByRole("link", { name: "Discuss these three" }).click();
  await expect(page.locator("#discuss")).toBeInViewport();
  await page.goto("/?lang=nl");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Organisatie");
});

test("what waits on home leads to where it is answered", async ({ demo, visit }) => {
  const page = await visit(demo, { as: "admin" });
  await page.goto("/?lang=nl");
  const waits = page.getByRole("region", { name: "Dit wacht op jou" });
  await waits.getByRole("link", { name: "Kijk terug" }).first().click();
  await expect(page).toHaveURL(/look-back$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
