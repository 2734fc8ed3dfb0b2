import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey.ts";
import { type JourneyServer, startJourneyServer } from "../support/journey-server.ts";

const noor = { email: "noor@fietsfabriek.example", password: "vier wielen en een bel" };
const sam = { email: "sam@fietsfabriek.example", password: "trappen tot het donker is" };

// One organisation grows through these journeys, so they run in order and stop at the first that fails.
test.describe.configure({ mode: "serial" });

let server: JourneyServer;
let code = "";
let link = "";
test.beforeAll(async () => {
  server = await startJourneyServer({ demo: false });
});
test.afterAll(() => server.stop());

async function signIn(page: Page, { email, password }: typeof noor): Promise<void> {
  await page.goto("/login");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
}

async function heading(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
}

test("the printed address leads through five steps to an organisation", async ({ visit }) => {
  const page = await visit(server);
  const address = (await server.ask("setupAddress", null)) ?? "";
  await page.goto("/");
  await page.goto(address);
  await page.getByLabel("Je naam").fill("Noor de Wit");
  await page.getByLabel("Je e-mailadres").fill(noor.email);
  await page.getByLabel("Kies een wachtwoord").fill("wachtwoord");
  await page.getByLabel("Nog een keer hetzelfde wachtwoord").fill("wachtwoord");
  await page.getByLabel("Je afdeling").selectOption({ label: "Directie" });
  await page.getByLabel("Naam van de organisatie").fill("De Fietsfabriek");
  await page.getByRole("button", { name: "Maak de organisatie" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByLabel("Naam van de organisatie")).toHaveValue("De Fietsfabriek");
  await page.getByLabel("Kies een wachtwoord").fill(noor.password);
  await page.getByLabel("Nog een keer hetzelfde wachtwoord").fill(noor.password);
  await page.getByRole("button", { name: "Maak de organisatie" }).click();

  await heading(page, "Welke afdelingen hebben jullie?");
  await page.getByLabel("Klantenservice", { exact: true }).check();
  await page.getByLabel("Aantal mensen: Klantenservice").fill("12");
  await page.getByLabel("Andere afdelingen, één per regel").fill("Werkplaats, 24");
  await page.getByRole("button", { name: "Opslaan en verder" }).click();

  await heading(page, "Wie doet er mee?");
  await page.getByRole("button", { name: "Verder" }).click();

  await heading(page, "Wat is zichtbaar, en hoe lang?");
  await page.locator("[name=threshold]").fill("4");
  await page.getByRole("button", { name: "Opslaan en verder" }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await page.locator("[name=threshold]").fill("6");
  await page.getByRole("button", { name: "Opslaan en verder" }).click();

  await heading(page, "Je organisatie is klaar");
  await expect(page.getByText("3 afdelingen")).toBeVisible();
  await expect(page.getByText("We tonen groepen vanaf 6 mensen")).toBeVisible();

  // The address has done its work, for everybody.
  const stranger = await visit(server);
  await stranger.goto(address);
  await heading(stranger, "Dit adres om in te richten werkt niet (meer)");
});

test("an administrator adds a person, copies the link, and that person is in", async ({ visit }) => {
  const page = await visit(server, { permissions: ["clipboard-read", "clipboard-write"] });
  await signIn(page, noor);
  await page.goto("/admin/people/new");
  await page.getByLabel("Naam").fill("Sam Vos");
  await page.getByLabel("E-mailadres").fill(sam.email);
  await page.getByLabel("Afdeling").selectOption({ label: "Werkplaats" });
  await page.getByRole("button", { name: "Voeg iemand toe" }).click();
  await heading(page, "Sam Vos is toegevoegd");
  await page.getByRole("button", { name: "Kopieer de link" }).click();
  await expect(page.getByText("Gekopieerd.")).toBeVisible();
  link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/invite\/[\w-]{20,}$/);

  const guest = await visit(server);
  await guest.goto(link);
  await expect(guest.getByText("De Fietsfabriek nodigt je uit")).toBeVisible();
  await guest.getByLabel("Kies een wachtwoord").fill(sam.password);
  await guest.getByRole("button", { name: "Begin" }).click();
  await heading(guest, "Leg een beslissing vast");

  const late = await visit(server);
  await late.goto(link);
  await heading(late, "Deze uitnodiging is al gebruikt");
});

test("a password signs in, a wrong one and an unknown address get the same answer", async ({ visit }) => {
  const page = await visit(server);
  await page.goto("/me");
  await expect(page).toHaveURL(/\/login\?next=%2Fme$/);
  await page.getByLabel("E-mailadres").fill(sam.email);
  await page.getByLabel("Wachtwoord").fill(sam.password);
  await page.getByRole("button", { name: "Log in" }).click();
  await heading(page, "Sam Vos");
  await page.getByRole("button", { name: "Log uit" }).first().click();
  await heading(page, "Inloggen");
  await page.goto("/me");
  await heading(page, "Inloggen");

  const answers: string[] = [];
  for (const email of [sam.email, "niemand@fietsfabriek.example"]) {
    await signIn(page, { email, password: "iets heel anders" });
    answers.push(await page.getByRole("alert").innerText());
  }
  expect(answers[0]).toBe(answers[1]);
});

test("somebody without e-mail signs in with a personal code, on a shared device", async ({ visit }) => {
  const page = await visit(server);
  await signIn(page, noor);
  await page.goto("/admin/people/new");
  await page.getByLabel("Naam").fill("Ali Demir");
  await page.getByLabel("Afdeling").selectOption({ label: "Werkplaats" });
  await page.getByRole("button", { name: "Voeg iemand toe" }).click();
  await heading(page, "Ali Demir is toegevoegd");
  await expect(page.getByRole("img", { name: "QR-code om in te loggen als Ali Demir" })).toBeVisible();
  code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  expect(code).not.toBe("");

  const scanner = await visit(server);
  await scanner.goto("/login/code");
  await scanner.getByLabel("Je persoonlijke code").fill(code.toLowerCase().replaceAll("-", " "));
  await scanner.getByRole("button", { name: "Log in" }).click();
  await scanner.goto("/me");
  await heading(scanner, "Ali Demir");
  const [session] = await scanner.context().cookies();
  expect(session?.expires, "a shared device forgets the session with the window").toBe(-1);
});

test("who is deactivated is out at the next click", async ({ visit }) => {
  const worker = await visit(server);
  await signIn(worker, sam);
  await worker.goto("/decisions");
  const page = await visit(server);
  await signIn(page, noor);
  await page.goto("/admin/people");
  await page.getByRole("link", { name: "Sam Vos" }).click();
  await page.getByRole("button", { name: "Laat stoppen" }).click();
  await expect(page.getByText("Deze persoon kan niet inloggen.")).toBeVisible();
  await worker.getByRole("link", { name: "Inzicht" }).click();
  await heading(worker, "Inloggen");
  await signIn(worker, sam);
  await expect(worker.getByRole("alert")).toBeVisible();
});
