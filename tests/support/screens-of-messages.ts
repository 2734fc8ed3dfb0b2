import { expect } from "@playwright/test";
import { type Screen, submit } from "./screen.ts";

export const screensOfMessages: readonly Screen[] = [
  { name: "messages", who: "employee", go: "/me/messages", weighs: "form", isMain: true },
  {
    name: "messages, chosen",
    at: "/me/messages",
    who: "leader",
    weighs: "form",
    go: async (page) => {
      await page.goto("/me/messages");
      await page.getByLabel("Een vast moment in mijn eigen agenda").check();
      await submit(page, "Opslaan");
      await expect(page.getByRole("link", { name: "Zet het in je agenda" })).toBeVisible();
    },
  },
  {
    name: "a link to stop that does not work",
    at: "/messages/stop/:token",
    who: null,
    weighs: "bare",
    go: "/messages/stop/bestaat-niet",
  },
  {
    name: "admin, channels",
    at: "/admin/channels",
    who: "admin",
    weighs: "form",
    go: async (page) => {
      await page.goto("/admin/channels");
      await page.getByLabel("Microsoft Teams").check();
      await page.getByLabel("Adres van de webhook").fill("https://1.1.1.1/workflows/geheim");
      await page.getByLabel("Naam").fill("Klantenservice, weekstart");
      await submit(page, "Voeg het kanaal toe");
      await expect(page.getByText("Toegevoegd.")).toBeVisible();
    },
  },
  { name: "admin, work in the background", who: "admin", go: "/admin/status", weighs: "app" },
];
