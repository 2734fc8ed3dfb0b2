import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey.ts";
import { type JourneyServer, startJourneyServer } from "../support/journey-server.ts";

let server: JourneyServer;
test.beforeAll(async () => {
  server = await startJourneyServer();
});
test.afterAll(() => server.stop());

async function begin(page: Page, title: string, owner: RegExp): Promise<void> {
  await page.getByRole("link", { name: "Begin een actie", exact: true }).click();
  await page.getByLabel("Wat gaan jullie doen?").fill(title);
  const names = await page.getByLabel("Wie doet het?").locator("option").allInnerTexts();
  await page
    .getByLabel("Wie doet het?")
    .selectOption({ label: names.find((name) => owner.test(name)) ?? "nobody" });
  await page.getByRole("button", { name: "Begin deze actie" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

test("no number without a conversation: two actions begin from the figures, one is closed and told", async ({
  visit,
}) => {
  const { email } = await server.ask("session", { role: "employee" });
  const owner = await visit(server, { as: email ?? "" });
  await owner.goto("/me");
  const name = (await owner.getByRole("heading", { level: 1 }).innerText()).trim();

  const leader = await visit(server, { as: "leader" });
  await leader.goto("/insights");
  await expect(leader.getByRole("heading", { name: "Geen getal zonder gesprek" })).toBeVisible();
  await expect(leader.getByRole("heading", { name: "Eerst: wat jullie eerder afspraken" })).toBeVisible();
  await expect(leader.getByText(/Sofia Marchetti, \d+ dagen over de datum/)).toBeVisible();
  await begin(leader, "We bellen de kwispedoorklanten terug", new RegExp(`^${name} ·`));
  await leader.getByRole("link", { name: /^De cijfers van/ }).click();
  await begin(leader, "We vragen het magazijn vooraf", /Marloes/);
  await leader.goto("/insights");
  await expect(leader.getByRole("heading", { name: "Uit dit gesprek" })).toBeVisible();
  await expect(leader.getByText("Uit deze maand zijn twee acties begonnen.")).toBeVisible();
  await expect(leader.getByRole("link", { name: "Begin een actie", exact: true })).toHaveCount(0);
  await leader.goto("/insights/print");
  await expect(leader.getByText(/We bellen de kwispedoorklanten terug · /)).toBeVisible();

  const council = await visit(server, { as: "council" });
  await council.goto("/actions");
  await council.getByRole("link", { name: "We bellen de kwispedoorklanten terug" }).click();
  await expect(council.getByRole("button", { name: "Begin eraan" })).toHaveCount(0);
  await council.getByRole("button", { name: "Hou me op de hoogte" }).click();
  await expect(council.getByText("Jij hoort het als dit klaar is.")).toBeVisible();

  await owner.goto("/actions?mine=1");
  await owner.getByRole("button", { name: /^Begin eraan We bellen/ }).click();
  await owner.getByRole("link", { name: "Het is klaar" }).click();
  await owner.getByRole("button", { name: "Rond de actie af" }).click();
  await expect(owner.getByRole("alert")).toContainText("Kies wat klanten merkten");
  await owner.getByLabel("Beter voor klanten").check();
  await owner.getByLabel("Wat leerden we?").fill("Bel terug op de dag zelf");
  await owner.getByRole("button", { name: "Rond de actie af" }).click();
  await expect(owner.getByRole("status")).toContainText("Klaar.");

  for (const reader of [leader, council]) {
    await reader.goto("/actions");
    const news = reader.getByRole("region", { name: "Jij vroeg erom, dit gebeurde" });
    await news.getByRole("button", { name: /^Gelezen We bellen de kwispedoorklanten/ }).click();
    await expect(reader.getByRole("button", { name: /^Gelezen We bellen/ })).toHaveCount(0);
  }
  await council.getByRole("link", { name: "Wat we leerden" }).click();
  await council.getByLabel("Zoek in wat we leerden").fill("DAG kwispedoor");
  await council.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(council.getByRole("status")).toHaveText("1 actie");
  await expect(council.getByText("Bel terug op de dag zelf")).toBeVisible();
});

test("without JavaScript, in English: an action from a decision, changed, stopped and picked up again", async ({
  visit,
}) => {
  const author = await visit(server, { as: "employee" });
  await author.goto("/decisions/new");
  await author.getByLabel("Wat hebben jullie besloten?").fill("We verhuizen de zonnewijzer");
  await author.getByLabel("Klanten merken dit rechtstreeks").check();
  await author.getByLabel("2 · Bekeken").check();
  await author.getByRole("button", { name: "Opslaan" }).click();
  await expect(author.getByText("Vastgelegd.")).toBeVisible();
  const address = new URL(author.url()).pathname;

  const cx = await visit(server, { as: "cx", javaScriptEnabled: false });
  await cx.goto(`${address}?lang=en`);
  await cx.getByRole("link", { name: "Start an action from this" }).click();
  await expect(cx.getByText("We verhuizen de zonnewijzer")).toBeVisible();
  await cx.getByRole("button", { name: "Start this action" }).click();
  await expect(cx.getByRole("alert")).toContainText("Write what you are going to do");
  await cx.getByLabel("What are we going to do?").fill("Ask five customers");
  await cx.getByLabel("Who does it?").selectOption({ index: 3 });
  await cx.getByRole("button", { name: "Start this action" }).click();
  await expect(cx.getByRole("heading", { level: 1, name: "Ask five customers" })).toBeVisible();
  const action = new URL(cx.url()).pathname;
  await cx.getByRole("link", { name: "Change" }).click();
  await cx.getByLabel("What are we going to do?").fill("Ask ten customers");
  await cx.getByRole("button", { name: "Save" }).click();
  await cx.getByRole("button", { name: "Stop this" }).click();
  await expect(cx.getByText("Stopped", { exact: true })).toBeVisible();
  expect(await (await cx.request.get(`${action}/calendar.ics`)).text()).toContain("STATUS:CANCELLED");
  await cx.getByRole("button", { name: "Pick up again" }).click();
  await cx.getByRole("link", { name: "It is done" }).click();
  await cx.getByLabel("No difference noticed").check();
  await cx.getByRole("button", { name: "Close this action" }).click();
  await expect(cx.getByRole("status")).toContainText("Done.");

  // The author hears it, and no page of CX ever held who that is.
  await author.goto("/actions");
  await expect(author.getByRole("button", { name: /^Gelezen Ask ten customers/ })).toBeVisible();
});

test("a private calendar opens without a session until it is stopped", async ({ visit }) => {
  const page = await visit(server, { as: "employee" });
  const anybody = await visit(server, { expected: /404/ });
  await page.goto("/me");
  await page.getByRole("link", { name: "Mijn agenda" }).click();
  await page.getByRole("button", { name: "Maak een adres" }).click();
  const address = await page.getByLabel("Jouw eigen adres").inputValue();
  const answer = await anybody.request.get(address);
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  await page.getByRole("button", { name: "Stop dit adres" }).click();
  await expect(page.getByRole("status")).toContainText("Niemand kan het adres nog gebruiken");
  expect((await anybody.request.get(address)).status()).toBe(404);
});

test("the menu of a narrow phone holds all its words", async ({ visit }) => {
  for (const lang of ["nl", "en"]) {
    const page = await visit(server, { as: "leader", viewport: { width: 320, height: 640 } });
    await page.goto(`/actions?lang=${lang}`);
    const links = page.getByRole("navigation").getByRole("link");
    await expect(links).toHaveCount(5);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320.5 && box.width >= 44).toBe(true);
      const isCut = await link.locator("span").evaluate((word) => word.scrollWidth > word.clientWidth);
      expect(isCut).toBe(false);
    }
  }
});
