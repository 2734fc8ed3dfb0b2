import { expect } from "@playwright/test";
import type { Screen } from "./screen.ts";

export const screensOfTouched: readonly Screen[] = [
  {
    name: "decisions that touch us",
    who: "employee",
    go: "/decisions/touching",
    weighs: "app",
    isMain: true,
  },
  {
    name: "decisions that touched us, answered",
    at: "/decisions/touching",
    who: "employee",
    weighs: "app",
    go: async (page) => {
      await page.goto("/decisions/touching?month=2026-10");
      const open = page.getByRole("button", { name: "Wij zijn niet gevraagd" });
      if ((await open.count()) > 0) await open.first().click();
      await expect(page.getByText("Jij zei:").first()).toBeVisible();
    },
  },
  {
    name: "nothing that touches us",
    who: "employee",
    go: "/decisions/touching?month=2025-12",
    weighs: "app",
  },
  {
    name: "a decision to claim",
    who: "employee",
    go: "/decisions/touching/claim?q=klant",
    weighs: "app",
  },
  { name: "no decision to claim", who: "employee", go: "/decisions/touching/claim?q=xyzzy", weighs: "app" },
];
