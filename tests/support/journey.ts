import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { type JourneyServer, startJourneyServer } from "./journey-server.ts";

export interface Guest extends BrowserContextOptions {
  /** Role, or e-mail address, of whoever is signed in already. */
  readonly as?: string;
  /** What the browser may say in its console in this journey. */
  readonly expected?: RegExp;
}

interface JourneyFixtures {
  /** A person at a browser of their own. Whatever the console says, and whatever leaves the server's address, fails the journey. */
  readonly visit: (server: JourneyServer, guest?: Guest) => Promise<Page>;
}

interface WorkerFixtures {
  /** The demo organisation; journeys share it, so they look for their own decisions only. */
  readonly demo: JourneyServer;
}

/** Until the script has taken the page over, keys do nothing and forms go their ordinary way. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("page taken over").length > 0);
}

export const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const;

// The browser's own remark on every answer that is not a success; our forms answer mistakes with 400.
const refused = /Failed to load resource: the server responded with a status of 4\d\d|blocked by Playwright/;

export const test = base.extend<JourneyFixtures, WorkerFixtures>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await startJourneyServer();
      await use(server);
      const mistakes = await server.ask("mistakes", null);
      await server.stop();
      expect(mistakes, "mistakes in the server's log").toEqual([]);
    },
    { scope: "worker", timeout: 60_000 },
  ],
  visit: async ({ browser }, use) => {
    const noise: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    await use(async (server, { as, expected, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: server.url, ...options });
      closing.push(() => context.close());
      context.on("console", (message) => {
        const text = message.text();
        const counts = message.type() === "error" || message.type() === "warning";
        if (counts && !refused.test(text) && !expected?.test(text))
          noise.push(`${message.page()?.url()}: ${text}`);
      });
      context.on("weberror", (error) => {
        const text = `${error.page()?.url()}: ${error.error().stack}`;
        if (!expected?.test(text)) noise.push(text);
      });
      context.on("request", (request) => {
        if (!request.url().startsWith(server.url)) noise.push(`left the server: ${request.url()}`);
      });
      if (as) await signIn(server, context, as);
      return context.newPage();
    });
    for (const close of closing) await close();
    expect(noise, "console errors, warnings and foreign requests").toEqual([]);
  },
});

/** Without the sign-in page, which has a journey of its own. */
async function signIn(server: JourneyServer, context: BrowserContext, as: string) {
  const { cookie } = await server.ask("session", as.includes("@") ? { email: as } : { role: as });
  await context.addCookies([
    { name: "session", value: cookie, url: server.url, httpOnly: true, sameSite: "Lax" },
  ]);
}

export { expect };
