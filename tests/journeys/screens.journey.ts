import AxeBuilder from "@axe-core/playwright";
import type { Page, Request } from "@playwright/test";
import routes from "#app/routes.ts";
import { foundOrganisation } from "../support/found-organisation.ts";
import { expect, test } from "../support/journey.ts";
import { type JourneyServer, startJourneyServer } from "../support/journey-server.ts";
import { routeOf, type Screen } from "../support/screen.ts";
import { screens } from "../support/screens.ts";

test.describe.configure({ mode: "parallel" });

const looks = {
  wide: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** Every colour and every width once; a main screen in each of the four. */
const bothLooks = [
  ["light", "wide"],
  ["dark", "phone"],
] as const;
const allLooks = [...bothLooks, ["dark", "wide"], ["light", "phone"]] as const;

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const kilobyte = 1024;
const scriptBudget = {
  app: 125 * kilobyte,
  form: 140 * kilobyte,
  bare: 10 * kilobyte,
};
const styleBudget = 20 * kilobyte;
const barePage = 10 * kilobyte;

// Made once per worker, and only when a screen of this worker needs it.
const others = new Map<"new" | "empty", Promise<JourneyServer>>();

function serverFor(screen: Screen, demo: JourneyServer): Promise<JourneyServer> | JourneyServer {
  if (!screen.on) return demo;
  const known = others.get(screen.on);
  if (known) return known;
  const begun = startJourneyServer({ demo: false }).then(async (server) => {
    if (screen.on === "new") await foundOrganisation(server);
    return server;
  });
  others.set(screen.on, begun);
  return begun;
}

test.afterAll(async () => {
  for (const server of others.values()) await (await server).stop();
  others.clear();
});

test("every page of the app is on the list of screens", () => {
  const pages = routes.filter(({ file }) => file.endsWith(".tsx"));
  const paths = pages.map(({ path, index }) => (index ? "/" : path === "*" ? "*" : `/${path}`));
  expect(paths.length).toBeGreaterThan(30);
  const shown = new Set(screens.map(routeOf));
  expect(paths.filter((path) => !shown.has(path))).toEqual([]);
});

for (const screen of screens) {
  test(`${screen.name}: reads well for everybody, fits, and stays light`, async ({ demo, visit }) => {
    const server = await serverFor(screen, demo);
    const page = await visit(server, { ...(screen.who ? { as: screen.who } : {}), reducedMotion: "reduce" });
    const weight = weigh(page);
    if (typeof screen.go === "string") await page.goto(screen.go, { waitUntil: "networkidle" });
    else await screen.go(page, server);

    const pattern = routeOf(screen).replace("*", ".*").replaceAll(/:\w+/g, "[^/]+");
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${pattern === ".*" ? "/.*" : pattern}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
    await expect(page).toHaveTitle(/Meegewogen$/);
    await expectOnlyOurCookies(page, screen);
    if (typeof screen.go === "string") expectLight(screen, await weight());

    for (const [colorScheme, width] of screen.isMain ? allLooks : bothLooks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(looks[width]);
      await expectReadable(page, `${screen.name}, ${colorScheme}, ${width}`);
      await picture(page, `${screen.name} nl ${colorScheme} ${width}`);
    }
    // A 1280 pixel wide window at 200 % is 640 wide; 320 is the narrowest phone.
    for (const width of [1024, 820, 640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await expectNoSidewaysScroll(page, width);
    }
    await inEnglish(page, screen);
  });
}

/** In English the same page, and no Dutch is left in its head. */
async function inEnglish(page: Page, screen: Screen): Promise<void> {
  if (!screen.isMain || typeof screen.go !== "string") return;
  await page.setViewportSize(looks.phone);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${screen.go}?lang=en`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(new URL(page.url()).search).toBe("");
  await expectReadable(page, `${screen.name}, English`);
  await expectNoSidewaysScroll(page, looks.phone.width);
  await picture(page, `${screen.name} en light phone`);
  await page.goto(`${screen.go}?lang=nl`);
}

async function expectReadable(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
  expect(lines, what).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const isOut = element.getBoundingClientRect().right > width + 1;
      return isOut && !element.closest(".scroll-x, .sr-only, details:not([open])");
    });
    return {
      over: document.documentElement.scrollWidth - width,
      wide: wide.slice(-3).map((element) => element.outerHTML.slice(0, 150)),
    };
  });
  expect(found.over > 0 ? found : null, `sideways scroll at ${width} px`).toBeNull();
}

async function expectOnlyOurCookies(page: Page, screen: Screen): Promise<void> {
  const names = (await page.context().cookies()).map(({ name }) => name).sort();
  expect(names.filter((name) => name !== "session" && name !== "language")).toEqual([]);
  if (screen.who === null) expect(names).toEqual([]);
}

interface Bytes {
  script: number;
  style: number;
  all: number;
}

/**
 * What travels over the wire in bodies, compressed as it is; of the texts only those of this page's room, because the
 * others are fetched when the page works, once, for the next pages.
 */
function weigh(page: Page): () => Promise<Bytes> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return async () => {
    const bytes = { script: 0, style: 0, all: 0 };
    const works = await page.evaluate(() => {
      const mark = performance.getEntriesByName("page taken over")[0];
      return mark ? performance.timeOrigin + mark.startTime : Number.POSITIVE_INFINITY;
    });
    for (const request of requests) {
      if (/assets\/(nl|en)-/.test(request.url()) && request.timing().startTime > works) continue;
      const { responseBodySize } = await request.sizes();
      bytes.all += responseBodySize;
      if (request.resourceType() === "script") bytes.script += responseBodySize;
      if (request.resourceType() === "stylesheet") bytes.style += responseBodySize;
    }
    return bytes;
  };
}

function expectLight(screen: Screen, { script, style, all }: Bytes): void {
  const shown = (bytes: number) => (bytes / kilobyte).toFixed(1);
  test.info().annotations.push({
    type: "weight",
    description: `${screen.name}\t${shown(script)}\t${shown(style)}\t${shown(all)}`,
  });
  expect(script, "script").toBeLessThanOrEqual(scriptBudget[screen.weighs]);
  expect(style, "style").toBeLessThanOrEqual(styleBudget);
  expect(style, "the style sheet arrived").toBeGreaterThan(0);
  if (screen.weighs === "bare") expect(all, "everything").toBeLessThanOrEqual(barePage);
}

/** For whoever wants to look: JOURNEY_SHOTS names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.JOURNEY_SHOTS;
  if (folder)
    await page.screenshot({ path: `${folder}/${name.replaceAll(/[ ,]+/g, "-")}.png`, fullPage: true });
}
