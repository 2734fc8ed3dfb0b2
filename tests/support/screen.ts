import type { Page } from "@playwright/test";
import type { JourneyServer } from "./journey-server.ts";

export interface Screen {
  readonly name: string;
  /** The role of whoever looks; nobody is signed in when null. */
  readonly who: "employee" | "leader" | "cx" | "admin" | "council" | null;
  /** The address of the screen, or the way to it. */
  readonly go: string | ((page: Page, server: JourneyServer) => Promise<void>);
  /** The route that draws it, when that is not `go` itself. */
  readonly at?: string;
  /** How much script it may bring (stack.md). */
  readonly weighs: "app" | "form" | "bare";
  /** An organisation that was founded a minute ago, or a server on which nobody founded one yet. */
  readonly on?: "new" | "empty";
  /** Seen in every look: light and dark, narrow and wide, Dutch and English. */
  readonly isMain?: true;
}

export async function submit(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/** Goes to the first page of this kind that a list links to. */
export async function open(page: Page, list: string, link: string): Promise<void> {
  await page.goto(list);
  const links = page.locator(
    `main a[href^="${link}"]:not([href*="/new"], [href*="/import"], [href*="/export"], [href*="/touching"])`,
  );
  await page.goto((await links.first().getAttribute("href")) ?? `${link} is not on ${list}`);
}

/** The route of a screen: what is between slashes and differs is a colon. */
export function routeOf({ at, go }: Screen): string {
  return at ?? new URL(typeof go === "string" ? go : "", "http://localhost").pathname;
}
