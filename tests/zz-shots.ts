import { chromium } from "@playwright/test";
import { findBrowser, launchOptions } from "./support/browser.mjs";
const base = "http://localhost:3177";
const out = "/tmp/exq/shots";
const browser = await chromium.launch(launchOptions(await findBrowser()));
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
const page = await context.newPage();
page.on("console", (m) => { if (m.type() === "error" || m.type() === "warning") console.log("console", page.url(), m.text()); });
page.on("pageerror", (e) => console.log("pageerror", e.message));
await page.goto(`${base}/login`);
await page.fill("[name=email]", "joost.kamperman@zwaluwbaak.example");
await page.fill("[name=password]", "klant-weegt-mee");
await page.click("main button[type=submit]");
await page.waitForLoadState();
const both = async (name: string) => {
  for (const [w, scheme] of [[390, "light"], [1280, "light"], [390, "dark"]] as const) {
    await page.setViewportSize({ width: w, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(150);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) console.log("SIDEWAYS", name, w, wide);
    await page.screenshot({ path: `${out}/${name}-${w}-${scheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
};
await page.goto(`${base}/decisions/import`);
await both("import");
const bring = async (file: string | string[], name: string) => {
  await page.goto(`${base}/decisions/import`);
  await page.setInputFiles("#file", file);
  await page.click("main form button[type=submit]");
  await page.waitForURL(/import\/[0-9a-f-]+/);
  await page.waitForSelector("main form button, main .notice");
  await both(`${name}-checked`);
  console.log(name, (await page.innerText("main .notice")).replace(/\n+/g, " | "));
  const start = page.locator("button[formaction$=start]");
  if (await start.count()) {
    await start.click();
    await page.waitForSelector(".notice-ok", { timeout: 60000 });
    await both(`${name}-done`);
    console.log(name, "done:", (await page.innerText(".notice-ok")).replace(/\n+/g, " | "));
  }
};
await bring("/tmp/exq/in/lijst.csv", "csv");
const href = await page.getAttribute("a[href$='refused.csv']", "href");
console.log(await (await page.request.get(base + href)).text());
await bring("/tmp/exq/in/lijst.csv", "csv2");
await bring("/tmp/exq/in/govuk-aws.zip", "govuk");
await bring("/tmp/exq/in/madr.zip", "madr");
await page.goto(`${base}/decisions/weighing`);
await both("weighing");
for (const key of ["3", "0", "n", "?", "s", "4"]) {
  const before = await page.innerText("main h2");
  await page.keyboard.press(key);
  await page.waitForFunction((b) => document.querySelector("main h2")?.textContent !== b, before);
}
console.log("place", await page.innerText("main p.number"));
await both("weighing2");
const title = await page.innerText("main h2");
await page.click("text=Maak de vorige ongedaan");
await page.waitForFunction((b) => document.querySelector("main h2")?.textContent !== b, title);
console.log("after undo", await page.innerText("main p.number"));
await page.goto(`${base}/decisions/export`); await both("export");
await page.goto(`${base}/me/data`); await both("data");
await page.goto(`${base}/decisions/import`); await both("imports");
await page.goto(`${base}/decisions/import?lang=en`); 
await page.goto(`${base}/decisions/weighing`); await both("weighing-en");
await page.goto(`${base}/me/data`); await both("data-en");
await page.goto(`${base}/decisions/import?lang=nl`);
for (const p of ["/decisions/export.csv", "/decisions/export.csv?whose=mine", "/decisions/export.zip", "/me/data.json", "/me/data.csv"]) {
  const r = await page.request.get(base + p); const b = await r.body();
  console.log(p, r.status(), r.headers()["content-disposition"], b.length, p.includes("csv") ? b.toString().split("\r\n").length : "");
  if (p === "/me/data.json") console.log(Object.entries(JSON.parse(b.toString())).map(([k, v]) => `${k}:${Array.isArray(v) ? v.length : "1"}`).join(" "));
}
await browser.close();
