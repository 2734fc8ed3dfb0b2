import { expect as expectAll } from "@playwright/test";
import { expect, test } from "../support/journey.ts";
import { type JourneyServer, journeyStart, startJourneyServer } from "../support/journey-server.ts";
import { headerOf, partOf, startMailServer } from "../support/mail-server.ts";

const thursday = Date.parse("2026-11-26T09:00:00Z");
let mail: Awaited<ReturnType<typeof startMailServer>>;
let server: JourneyServer;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  mail = await startMailServer();
  server = await startJourneyServer({ smtpUrl: mail.url });
});
test.afterAll(async () => {
  const mistakes = await server?.ask("mistakes", null);
  await server?.stop();
  await mail?.stop();
  expectAll(mistakes).toEqual([]);
});

test("without JavaScript: choose a moment, get one message, follow it, and stop", async ({ visit }) => {
  const page = await visit(server, { as: "joost.kamperman@zwaluwbaak.example", javaScriptEnabled: false });
  await page.goto("/me");
  await page.getByRole("link", { name: "Berichten" }).click();
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies hoe je het wilt horen.");
  await page.getByLabel("Per e-mail").check();
  await page.getByLabel("Dag").selectOption({ label: "Donderdag" });
  await page.getByLabel("Tijd").selectOption({ label: "10:00" });
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("status")).toHaveText("Opgeslagen.");
  await expect(page.getByText(/donderdag 26 november 2026/)).toBeVisible();
  await page.getByRole("button", { name: "Vier weken pauze" }).click();
  await expect(page.getByText(/^Pauze tot 21 december 2026/)).toBeVisible();
  await page.getByRole("button", { name: "Begin nu weer" }).click();

  const own = () => mail.received.filter(({ to }) => to[0] === "joost.kamperman@zwaluwbaak.example");
  await server.ask("forward", thursday - journeyStart);
  for (let i = 0; i < 3; i++) await server.ask("wake", null);
  await expect.poll(() => own().length).toBe(1);
  const raw = own()[0]?.raw ?? "";
  const preview = await page.goto("/me/messages").then(() => page.getByRole("main").innerText());
  expect(preview).toContain(headerOf(raw, "Subject") ?? "nothing");
  const links = [...partOf(raw, "text/html").matchAll(/href="([^"]+)"/g)].map(([, link]) => link ?? "");
  for (const link of links) expect((await page.goto(link))?.status(), link).toBe(200);

  const stranger = await visit(server, { javaScriptEnabled: false, locale: "nl-NL" });
  await stranger.goto(links.find((link) => link.includes("/stop/")) ?? "");
  await stranger.getByRole("button", { name: "Stop met de berichten" }).click();
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("De berichten zijn gestopt");
  await page.goto("/me/messages");
  await expect(page.getByLabel("Liever niet")).toBeChecked();
});

test("in English: a moment in one's own calendar instead", async ({ visit }) => {
  const page = await visit(server, { as: "leader" });
  await page.goto("/me/messages?lang=en");
  await page.getByLabel("A moment in my own calendar").check();
  await page.getByLabel("Day").selectOption({ label: "Monday" });
  await page.getByLabel("Time").selectOption({ label: "09:00" });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Put it in your calendar" }).click();
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Your private address").inputValue();
  const text = await (await page.request.get(address)).text();
  expect(text).toContain("RRULE:FREQ=WEEKLY");
  expect(text).toContain("T090000");
  await page.goto("/me/messages?lang=nl");
});

test("the administrator sees what went out, adds a channel, and never sees its address again", async ({
  visit,
}) => {
  const page = await visit(server, { as: "admin" });
  await page.goto("/admin");
  await page.getByRole("link", { name: /^Werk op de achtergrond/ }).click();
  await expect(page.getByRole("row", { name: /^Weekberichten/ })).toBeVisible();
  await expect(page.getByText("Er mislukte niets.")).toBeVisible();
  await page.goto("/admin/channels");
  await page.getByLabel("Slack").check();
  await page.getByLabel("Adres van de webhook").fill("https://127.0.0.1/services/geheim");
  await page.getByLabel("Naam").fill("#klant");
  await page.getByRole("button", { name: "Voeg het kanaal toe" }).click();
  await expect(page.getByRole("alert")).toContainText("kunnen we van hieruit niet aanroepen");
  await page.getByLabel("Adres van de webhook").fill("https://1.1.1.1/services/geheim");
  await page.getByRole("button", { name: "Voeg het kanaal toe" }).click();
  await expect(page.getByText("Slack · 1.1.1.1")).toBeVisible();
  expect(await page.content()).not.toContain("geheim");
  await page.getByRole("button", { name: /^Verwijder/ }).click();
  await expect(page.getByText("Nog geen kanaal krijgt een kaart.")).toBeVisible();
});
