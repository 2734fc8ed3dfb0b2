import type { CDPSession, Page, Request } from "@playwright/test";
import { expect, phone, test } from "../support/journey.ts";

const kilobyte = 1024;

// Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms for a round trip.
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slow);
  return session;
}

async function bodies(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

test("on a slow phone the form needs two round trips and 32 KB, and a tap on save one post", async ({
  demo,
  visit,
}) => {
  const page = await visit(demo, { as: "employee", ...phone });
  await slowDown(page);
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));

  await page.goto("/decisions/new", { waitUntil: "networkidle" });
  const usable = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return Math.round(Math.max(paint?.startTime ?? Infinity, navigation?.domInteractive ?? Infinity));
  });
  // What stands in the way of a first answer: the page and its style. Scripts come after it and wait for nobody.
  const needed = requests.filter((request) => ["document", "stylesheet"].includes(request.resourceType()));
  expect(needed).toHaveLength(2);
  const first = await bodies(needed);
  expect(first).toBeLessThanOrEqual(32 * kilobyte);
  expect(await page.locator("script[src]:not([async], [defer], [type=module])").count()).toBe(0);

  await page.locator("[name=title]").fill("We testen op een trage telefoon");
  await page.locator("[name=touch]").first().tap();
  await page.locator('[name=weight][value="3"]').tap();
  const posts: Request[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request));
  const tapped = Date.now();
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Opslaan" }).tap();
  const { responseStart } = (await answered).request().timing();
  await expect(page.getByText("Vastgelegd.")).toBeVisible();
  const shown = Date.now() - tapped;
  expect(posts).toHaveLength(1);
  test.info().annotations.push({
    type: "slow 4G",
    description: `usable ${usable} ms (${(first / kilobyte).toFixed(1)} KB), saved ${Math.round(responseStart)} ms, shown ${shown} ms`,
  });
});
