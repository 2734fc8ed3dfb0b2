import { chromium, type Page } from "@playwright/test";
import { findBrowser, launchOptions } from "#tests/support/browser.mjs";
import { ratio } from "../lines.ts";
import { timesOf } from "../sites/timing.ts";
import { type Bench, goalStand, serveStand } from "./stand.ts";

const visits = 7;

// Slow 4G and a slow phone as Lighthouse has them.
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;

/** F11: the largest paint of the form on a slow phone, beside a bare Remix page. No Lighthouse here, so no score. */
export async function measurePhone(bench: Bench): Promise<void> {
  const { engine, lines } = bench;
  const stand = goalStand(bench);
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  const served = await serveStand(bench, stand, "employee");
  const visit = async (url: string, cookie?: string): Promise<number> => {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      isMobile: true,
      hasTouch: true,
    });
    if (cookie) await context.addCookies([{ name: "session", value: cookie, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", network);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(url, { waitUntil: "networkidle" });
    const paint = await largestPaint(page);
    await context.close();
    return paint;
  };
  const [form, bare]: [number[], number[]] = [[], []];
  for (let i = 0; i < visits; i += 1) {
    form.push(await visit(`http://localhost:${served.port}/decisions/new`, served.cookies[i]));
    bare.push(await visit(`http://localhost:${bench.bare.port}/table?rows=0`));
  }
  await browser.close();
  await served.stop();
  const where = {
    goal: "F11",
    engine,
    decisions: stand.count,
    what: "log form on a slow phone, largest paint",
  };
  lines.push(ratio(where, timesOf(form), { name: "bare Remix page", times: timesOf(bare) }, { p50: 1.5 }));
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
}
