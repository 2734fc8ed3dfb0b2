import { expect, type Page } from "@playwright/test";
import { open, type Screen, submit } from "./screen.ts";
import { screensOfActions } from "./screens-of-actions.ts";
import { screensOfAdmin } from "./screens-of-admin.ts";
import { screensOfInsights } from "./screens-of-insights.ts";
import { screensOfLookBacks } from "./screens-of-look-backs.ts";
import { screensOfMessages } from "./screens-of-messages.ts";
import { screensOfOpinions } from "./screens-of-opinions.ts";
import { screensOfTouched } from "./screens-of-touched.ts";

async function log(page: Page, title: string): Promise<void> {
  await page.goto("/decisions/new");
  await page.getByLabel("Wat hebben jullie besloten?").fill(title);
  await page.locator("[name=touch]").first().check();
  await page.locator('[name=weight][value="1"]').check();
  await submit(page, "Opslaan");
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
}

async function upload(page: Page, name: string, text: string): Promise<void> {
  await page.goto("/decisions/import");
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.locator("#file").setInputFiles(file);
  await submit(page, "Lees het bestand");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

const table = [
  "Beslissing;Datum;Afdeling;Gewicht",
  "We bellen klanten die wachten zelf op;2026-10-01;Klantenservice;",
  "We geven een monteur een tijdvak van twee uur;2026-10-02;Klantenservice;9",
].join("\n");

/** Every screen there is, once. A new page belongs on this list; a test counts. */
export const screens: readonly Screen[] = [
  { name: "sign in", who: null, go: "/login", weighs: "bare", isMain: true },
  {
    name: "sign in, refused",
    at: "/login",
    who: null,
    weighs: "bare",
    go: async (page) => {
      await page.goto("/login");
      await page.getByLabel("E-mailadres").fill("niemand@zwaluwbaak.example");
      await page.getByLabel("Wachtwoord").fill("een verkeerd wachtwoord");
      await submit(page, "Log in");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  { name: "sign in with a code", who: null, go: "/login/code", weighs: "bare" },
  {
    name: "the link of a QR code",
    at: "/login/code/:code",
    who: null,
    go: "/login/code/ABCD-EFGH-2345",
    weighs: "bare",
  },
  { name: "a spent invitation", at: "/invite/:token", who: null, go: "/invite/bestaat-niet", weighs: "bare" },
  {
    name: "an invitation",
    at: "/invite/:token",
    who: "admin",
    weighs: "bare",
    go: async (page) => {
      await page.goto("/admin/people/new");
      await page.getByLabel("Naam").fill("Nieuwe Collega");
      await page.getByLabel("E-mailadres").fill(`nieuw${Math.random()}@zwaluwbaak.example`);
      await page.getByLabel("Afdeling").selectOption({ index: 1 });
      await submit(page, "Voeg iemand toe");
      const link = await page.getByLabel(/^Uitnodigingslink/).inputValue();
      await page.context().clearCookies();
      await page.goto(link);
    },
  },
  { name: "set up without an address", who: null, go: "/setup", weighs: "bare", on: "empty" },
  {
    name: "set up, the administrator",
    at: "/setup/:token",
    who: null,
    weighs: "bare",
    on: "empty",
    go: async (page, server) => {
      await page.goto((await server.ask("setupAddress", null)) ?? "");
    },
  },
  {
    name: "set up, an address that no longer works",
    at: "/setup/:token",
    who: null,
    go: "/setup/oud",
    weighs: "bare",
  },
  { name: "set up, departments", who: "admin", go: "/setup/departments", weighs: "bare" },
  { name: "set up, people", who: "admin", go: "/setup/people", weighs: "bare" },
  { name: "set up, privacy", who: "admin", go: "/setup/privacy", weighs: "bare" },
  { name: "set up, done", who: "admin", go: "/setup/done", weighs: "bare" },

  { name: "home", who: "employee", go: "/", weighs: "app", isMain: true },
  { name: "home of a leader", who: "leader", go: "/", weighs: "app", isMain: true },
  { name: "home of a CX professional", who: "cx", go: "/", weighs: "app" },
  { name: "home of the works council", who: "council", go: "/", weighs: "app" },
  { name: "home of an administrator", who: "admin", go: "/", weighs: "app" },
  { name: "home of a new organisation", who: "admin", go: "/", weighs: "app", on: "new" },
  { name: "no such page", at: "*", who: "employee", go: "/nergens", weighs: "app" },
  { name: "a page of another role", who: "employee", go: "/admin", weighs: "app" },

  { name: "log a decision", who: "employee", go: "/decisions/new", weighs: "form", isMain: true },
  {
    name: "log a decision, everything open",
    at: "/decisions/new",
    who: "employee",
    weighs: "form",
    go: async (page) => {
      await page.goto("/decisions/new");
      await page.locator('[name=weight][value="0"]').check();
      await page.locator("summary").evaluateAll((all) => all.map((one) => (one as HTMLElement).click()));
      await page.locator("[name=prevailed][value=other]").check();
    },
  },
  {
    name: "log a decision, with holes",
    at: "/decisions/new",
    who: "employee",
    weighs: "form",
    go: async (page) => {
      await page.goto("/decisions/new");
      await submit(page, "Opslaan");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "log a decision, asked to look again",
    at: "/decisions/new",
    who: "employee",
    weighs: "form",
    go: async (page) => {
      await page.goto("/decisions/new");
      await page.getByLabel("Wat hebben jullie besloten?").fill("We mailen jan@klant.example");
      await page.locator("[name=touch]").first().check();
      await page.locator('[name=weight][value="2"]').check();
      await submit(page, "Opslaan");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "a decision, just logged",
    at: "/decisions/:id",
    who: "employee",
    weighs: "app",
    go: (page) => log(page, "We nemen de telefoon binnen een minuut op"),
  },
  {
    name: "edit a decision",
    at: "/decisions/:id/edit",
    who: "employee",
    weighs: "form",
    go: async (page) => {
      await log(page, "We pakken cadeaus in zonder prijs");
      await page.getByRole("link", { name: "Aanpassen" }).click();
      await expect(page.getByRole("heading", { name: "Verander je beslissing" })).toBeVisible();
    },
  },
  {
    name: "a decision, changed and withdrawn",
    at: "/decisions/:id",
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await log(page, "We sluiten de balie om vier uur");
      await page.getByRole("link", { name: "Aanpassen" }).click();
      await page.getByLabel("Wat hebben jullie besloten?").fill("We sluiten de balie om vijf uur");
      await submit(page, "Opslaan");
      await page.getByText("Intrekken", { exact: true }).click();
      await submit(page, "Ja, trek deze beslissing in");
      await expect(page.getByText("Je hebt deze beslissing ingetrokken")).toBeVisible();
    },
  },
  { name: "decisions", who: "employee", go: "/decisions", weighs: "app", isMain: true },
  {
    name: "decisions, searched and filtered",
    who: "employee",
    go: "/decisions?q=klant&from=2026-01-01&sort=oldest",
    weighs: "app",
  },
  { name: "decisions, nothing found", who: "employee", go: "/decisions?q=xyzzy", weighs: "app" },
  { name: "decisions of a new organisation", who: "admin", go: "/decisions", weighs: "app", on: "new" },
  {
    name: "a decision of somebody else",
    at: "/decisions/:id",
    who: "leader",
    weighs: "app",
    isMain: true,
    go: (page) => open(page, "/decisions", "/decisions/"),
  },

  ...screensOfLookBacks,
  ...screensOfTouched,
  ...screensOfOpinions,

  { name: "import", who: "employee", go: "/decisions/import", weighs: "app" },
  {
    name: "an import, read",
    at: "/decisions/import/:id",
    who: "employee",
    weighs: "app",
    go: (page) => upload(page, "beslissingen.csv", table),
  },
  {
    name: "an import, done",
    at: "/decisions/import/:id",
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await upload(page, "eenmaal.csv", `${table}\nWe testen ${Math.random()};2026-10-03;Klantenservice;`);
      await page.getByRole("button", { name: /^Importeer/ }).click();
      await expect(page.getByRole("status")).toBeVisible();
    },
  },
  {
    name: "weighing what was imported",
    at: "/decisions/weighing",
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await upload(page, "wegen.csv", `Beslissing\nWe wegen ${Math.random()}\nWe wegen ook ${Math.random()}`);
      await page.getByRole("button", { name: /^Importeer/ }).click();
      await page.getByRole("link", { name: "Weeg ze nu" }).click();
      await expect(page.getByRole("heading", { name: /^We wegen|^We / }).first()).toBeVisible();
    },
  },
  { name: "nothing to weigh", who: "council", go: "/decisions/weighing", weighs: "app" },
  { name: "export", who: "employee", go: "/decisions/export", weighs: "app" },

  { name: "insights", who: "leader", go: "/insights", weighs: "app", isMain: true },
  { name: "insights of an employee", who: "employee", go: "/insights", weighs: "app" },
  { name: "insights of a new organisation", who: "admin", go: "/insights", weighs: "app", on: "new" },
  ...screensOfInsights,
  ...screensOfActions,

  { name: "me", who: "employee", go: "/me", weighs: "app" },
  { name: "my data", who: "employee", go: "/me/data", weighs: "app" },
  { name: "another password", who: "employee", go: "/me/password", weighs: "form" },
  { name: "erase my account", who: "employee", go: "/me/erasure", weighs: "form" },
  ...screensOfMessages,
  ...screensOfAdmin,
];
