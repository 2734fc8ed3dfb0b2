const browsers = [
  ["Edge", /\bEdgA?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS)\//],
  ["Safari", /\bSafari\//],
] as const;
const systems = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["macOS", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** "Chrome, Windows": enough to recognise an own device, and nothing that tells two colleagues apart. */
export function deviceName(userAgent: string | null): string {
  const found = [browsers, systems].map((kinds) => kinds.find(([, sign]) => sign.test(userAgent ?? ""))?.[0]);
  return found.filter((part) => part !== undefined).join(", ");
}
