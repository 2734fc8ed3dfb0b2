import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { founder, foundOrganisation } from "../support/found-organisation.ts";
import { expect, takenOver, test } from "../support/journey.ts";
import { type JourneyServer, startJourneyServer } from "../support/journey-server.ts";

// The pile grows from file to file, and weighing empties it.
test.describe.configure({ mode: "serial" });

let server: JourneyServer;
test.beforeAll(async () => {
  server = await startJourneyServer({ demo: false });
  await foundOrganisation(server);
});
test.afterAll(() => server.stop());

const table = Buffer.from(
  [
    "Nr;Besluit;Datum besluit;Afdeling;Weging klantbelang;Opmerking",
    '1;"We geven €5 terug als een pakket te laat is; altijd";03-11-2026;Directie;3;Naar Coëns idee',
    "2;We bellen klanten vóór de bezorging;04-11-2026;Directie;;",
    "3;We schrappen de reünie;05-11-2026;Directie;;",
    "4;We openen een uur eerder;31-11-2026;Directie;2;",
    "5;We verkopen ijs;06-11-2026;Zuivel;2;",
  ].join("\r\n"),
  "latin1",
);
// Latin-1 has no euro sign; Windows-1252 keeps it at 0x80.
table.forEach((byte, i) => {
  if (byte === 0xac) table[i] = 0x80;
});

const records = zipSync({
  "0001-postvak.md": strToU8(
    "# We lezen elk bericht binnen een dag\n\n* Status: accepted\n* Date: 2026-10-12\n\n## Context and Problem Statement\n\nKlanten wachtten te lang.\n\n## Decision Outcome\n\nChosen option: elke dag lezen.\n",
  ),
  "0002-banner.md": strToU8(
    "# 2. We halen de banner weg\n\nDate: 2026-10-13\n\n## Status\n\nAccepted\n\n## Context\n\nNiemand las hem.\n\n## Decision\n\nWeg ermee.\n\n## Consequences\n\nRust.\n",
  ),
  "leesmij.txt": strToU8("Geen beslissing."),
});

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/decisions/import");
  await page.getByLabel("Bestand", { exact: true }).setInputFiles({ name, mimeType: "", buffer });
  await page.getByRole("button", { name: "Lees het bestand" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await (file as Download).path());
}

test("a Dutch table from an old spreadsheet comes in, and what cannot is given back with reasons", async ({
  visit,
}) => {
  const page = await visit(server, { as: founder.email });
  await upload(page, "beslissingen 2026.csv", table);
  await expect(page.getByText("3 beslissingen kunnen binnenkomen")).toBeVisible();
  await expect(page.getByLabel("Beslissing", { exact: true })).toHaveValue("1");
  await expect(page.getByLabel("Besloten op", { exact: true })).toHaveValue("2");
  await expect(page.getByLabel("Gewicht", { exact: true })).toHaveValue("4");
  await expect(page.getByText("We geven €5 terug als een pakket te laat is; altijd").first()).toBeVisible();
  const refused = (
    await download(page, () => page.getByRole("link", { name: "Download de geweigerde regels" }).click())
  ).toString("utf8");
  expect(refused).toContain("31-11-2026");
  expect(refused).toContain("Zuivel");
  expect(refused).not.toContain("reünie");
  // Without the column of the weighing, every decision waits to be weighed; and back again.
  await page.getByLabel("Gewicht", { exact: true }).selectOption({ label: "Niet in dit bestand" });
  await page.getByRole("button", { name: "Lees opnieuw met deze keuzes" }).click();
  await expect(page.getByText("3 hebben geen gewicht")).toBeVisible();
  await page.getByLabel("Gewicht", { exact: true }).selectOption({ index: 5 });
  await page.getByRole("button", { name: "Lees opnieuw met deze keuzes" }).click();
  await expect(page.getByText("2 hebben geen gewicht")).toBeVisible();
  expect(await server.ask("stored", "We schrappen de reünie")).toBe(0);
  await page.getByRole("button", { name: "Importeer de 3 goede" }).click();
  await expect(page.getByRole("status")).toContainText("3 beslissingen zijn binnen.");
  expect(await server.ask("stored", "We schrappen de reünie")).toBe(1);
});

test("the same file once more adds nothing", async ({ visit }) => {
  const page = await visit(server, { as: founder.email });
  await upload(page, "nog eens.csv", table);
  await expect(page.getByText("In dit bestand staat niets nieuws")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Importeer/ })).toHaveCount(0);
});

test("a zip of decision records in two styles comes in", async ({ visit }) => {
  const page = await visit(server, { as: founder.email });
  await upload(page, "adr.zip", Buffer.from(records));
  await expect(page.getByText("2 beslissingen kunnen binnenkomen")).toBeVisible();
  await page.getByRole("button", { name: "Importeer 2 beslissingen" }).click();
  await expect(page.getByRole("status")).toContainText("2 beslissingen zijn binnen.");
});

test("the keys 0 to 4 weigh the pile, and a slip is taken back", async ({ visit }) => {
  const page = await visit(server, { as: founder.email });
  await page.goto("/decisions");
  await page.getByRole("link", { name: "Weeg 4 geïmporteerde beslissingen" }).click();
  await expect(page.getByText("1 van 4")).toBeVisible();
  const title = page.locator("main h2").first();
  const slip = await title.innerText();
  await takenOver(page);
  await page.keyboard.press("0");
  await expect(page.getByText("2 van 4")).toBeVisible();
  await page.getByRole("button", { name: "Maak de vorige ongedaan" }).click();
  await expect(title).toHaveText(slip);
  for (const key of ["4", "3", "n"]) {
    const before = await title.innerText();
    await page.keyboard.press(key);
    await expect(title).not.toHaveText(before);
  }
  await page.keyboard.press("1");
  await expect(page.getByText("Alles is gewogen.")).toBeVisible();
});

test("what is exported reads back as it was: nothing new here, everything new elsewhere", async ({
  visit,
}) => {
  const page = await visit(server, { as: founder.email });
  await page.goto("/decisions/export");
  await page.getByLabel("Alleen de mijne: 5").check();
  const csv = await download(page, () =>
    page.getByRole("button", { name: "Download als tabel (CSV)" }).click(),
  );
  const zip = await download(page, () =>
    page.getByRole("button", { name: "Download als documenten (MADR)" }).click(),
  );
  await upload(page, "terug.csv", csv);
  await expect(page.getByText("In dit bestand staat niets nieuws")).toBeVisible();

  const elsewhere = await startJourneyServer({ demo: false });
  await foundOrganisation(elsewhere);
  const other = await visit(elsewhere, { as: founder.email });
  await upload(other, "mee.zip", zip);
  await other.getByRole("button", { name: "Importeer 5 beslissingen" }).click();
  await expect(other.getByRole("status")).toContainText("5 beslissingen zijn binnen.");
  await expect(other.getByRole("link", { name: "Weeg ze nu" })).toHaveCount(0);
  await upload(other, "mee.csv", csv);
  await expect(other.getByText("In dit bestand staat niets nieuws")).toBeVisible();
  await other.goto("/decisions?mine=1&q=pakket");
  await other.getByRole("link", { name: /€5 terug/ }).click();
  await expect(other.getByRole("main")).toContainText("Meegewogen");
  await other.context().close();
  await elsewhere.stop();
});
