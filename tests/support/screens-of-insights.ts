import { expect, type Page } from "@playwright/test";
import type { Screen } from "./screen.ts";

/** Through the table of groups, as people come there. */
async function openGroup(page: Page, name: string): Promise<void> {
  await page.goto("/insights");
  await page.getByRole("rowheader").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function openTalk(page: Page, name: string): Promise<void> {
  await openGroup(page, name);
  await page.getByRole("link", { name: "Start een gesprek" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Een gesprek over de klant" })).toBeVisible();
}

/** The pages around Insights: of a group, for the printer, and how it all works. */
export const screensOfInsights: readonly Screen[] = [
  {
    name: "insights of a group",
    at: "/insights/:group",
    who: "leader",
    weighs: "app",
    go: (page) => openGroup(page, "Klantenservice"),
  },
  {
    name: "insights of a hidden group",
    at: "/insights/:group",
    who: "council",
    weighs: "app",
    go: (page) => openGroup(page, "Ontwerp en product"),
  },
  {
    name: "a conversation, to print",
    at: "/insights/:group/talk",
    who: "leader",
    weighs: "bare",
    go: (page) => openTalk(page, "Klantenservice"),
  },
  {
    name: "a conversation of a hidden group, to print",
    at: "/insights/:group/talk",
    who: "leader",
    weighs: "bare",
    go: (page) => openTalk(page, "Ontwerp en product"),
  },
  { name: "close a period, when none waits", who: "cx", go: "/insights/closing", weighs: "app" },
  { name: "board page", who: "leader", go: "/insights/print", weighs: "bare", isMain: true },
  { name: "board page of an employee", who: "employee", go: "/insights/print", weighs: "bare" },
  {
    name: "board page of a new organisation",
    who: "admin",
    go: "/insights/print",
    weighs: "bare",
    on: "new",
  },
  { name: "how the index works", who: "employee", go: "/method", weighs: "app", isMain: true },
  { name: "how the index works, without figures", who: "admin", go: "/method", weighs: "app", on: "new" },
];
