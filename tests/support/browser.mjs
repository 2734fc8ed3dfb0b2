import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const installedNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
/** Shared libraries of the npm Chromium, and the Debian package that carries each. */
const debianPackages = [
  [/^lib(nss3|nssutil3|smime3|ssl3|softokn3|freebl3)\.so/, "libnss3"],
  [/^lib(nspr4|plc4|plds4)\.so/, "libnspr4"],
  [/^libexpat\.so/, "libexpat1"],
  [/^libgcc_s\.so/, "libgcc-s1"],
];

/**
 * The path of a Chromium that starts on this machine: CHROMIUM_PATH, an installed one, or the one that npm
 * brought (unpacked once into .cache). Throws one clear sentence when there is none.
 * @param {{ say?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export async function findBrowser({ say = () => {} } = {}) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!isWorking(given))
      throw new Error(`CHROMIUM_PATH names ${given}, which does not start as a browser.`);
    return given;
  }
  const installed = findInstalled();
  if (installed) {
    say(`Browser: ${installed}`);
    return installed;
  }
  if (process.platform === "linux" && process.arch === "x64") return unpackNpmChromium(say);
  return downloadWithPlaywright(say);
}

/**
 * The Playwright launch options for that browser; the same everywhere a test starts one.
 * @param {string} executablePath
 */
export function launchOptions(executablePath) {
  // Chromium refuses its sandbox to root, and containers rarely allow it to anybody.
  return { executablePath, chromiumSandbox: false, args: ["--font-render-hinting=none"] };
}

function isWorking(file) {
  if (!existsSync(file)) return false;
  // Ubuntu's `chromium-browser` is a stub that only prints where the snap is.
  const answer = spawnSync(file, ["--version", "--no-sandbox"], { encoding: "utf8", timeout: 20_000 });
  return answer.status === 0 && /Chrom/.test(answer.stdout);
}

function findInstalled() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = installedNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...macApplications].find(isWorking);
}

/** @param {(line: string) => void} say */
function unpackNpmChromium(say) {
  const home = path.join(root, "node_modules/@sparticuz/chromium");
  if (!existsSync(home)) {
    throw new Error("The tests need a Chromium: run `npm ci` with dev dependencies, or set CHROMIUM_PATH.");
  }
  const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  const folder = path.join(root, ".cache", `chromium-${version}`);
  const start = path.join(folder, "start");
  if (existsSync(start) && isWorking(start)) {
    say(`Browser: the Chromium ${version} that npm brought`);
    return start;
  }
  say(`Browser: none installed, unpacking the Chromium ${version} that npm brought into .cache`);
  const fresh = `${folder}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  // Its unpacker writes into the temporary folder and trusts whatever lies there, so it gets one of its own.
  const unpack = `import("@sparticuz/chromium").then(async (m) => {
    await m.default.executablePath(); await m.inflate(${JSON.stringify(path.join(home, "bin/al2023.tar.br"))}); })`;
  execFileSync(process.execPath, ["--input-type=module", "-e", unpack], {
    cwd: root,
    env: { ...process.env, TMPDIR: fresh },
    stdio: ["ignore", "ignore", "inherit"],
  });
  chmodSync(path.join(fresh, "chromium"), 0o755);
  writeFileSync(path.join(fresh, "start"), startScript(fresh), { mode: 0o755 });
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  installMissingLibraries(folder, say);
  if (!isWorking(start)) {
    throw new Error(
      "The Chromium that npm brought does not start here: install one (Debian: `apt-get install chromium`) or set CHROMIUM_PATH.",
    );
  }
  return start;
}

/** The npm Chromium carries its own libraries and fonts; a bare Debian has neither. */
function startScript(folder) {
  const lines = ["#!/bin/sh", 'here=$(dirname "$(readlink -f "$0")")'];
  if (missingLibraries(path.join(folder, "chromium")).length > 0) {
    lines.push(`export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"`);
  }
  if (!existsSync("/etc/fonts/fonts.conf")) {
    const fonts = `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n`;
    writeFileSync(path.join(folder, "fonts/fonts.conf"), fonts);
    lines.push('export FONTCONFIG_PATH="$here/fonts"');
  }
  return `${lines.join("\n")}\nexec "$here/chromium" "$@"\n`;
}

/**
 * @param {string} file
 * @param {Record<string, string>} [environment]
 * @returns {string[]}
 */
export function missingLibraries(file, environment = {}) {
  const listing = spawnSync("ldd", [file], { encoding: "utf8", env: { ...process.env, ...environment } });
  return [...(listing.stdout ?? "").matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/**
 * @param {string} folder
 * @param {(line: string) => void} say
 */
function installMissingLibraries(folder, say) {
  const own = path.join(folder, "al2023/lib");
  const missing = missingLibraries(path.join(folder, "chromium"), { LD_LIBRARY_PATH: own });
  if (missing.length === 0) return;
  const packages = debianPackagesFor(missing);
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say(`Browser: ${missing.join(", ")} missing, running apt-get install ${packages.join(" ")}`);
    const apt = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["update", "-q"], /** @type {any} */ (apt));
    spawnSync(
      "apt-get",
      ["install", "-yq", "--no-install-recommends", ...packages],
      /** @type {any} */ (apt),
    );
    if (missingLibraries(path.join(folder, "chromium"), { LD_LIBRARY_PATH: own }).length === 0) return;
  }
  throw new Error(
    `The tests' Chromium lacks ${missing.join(", ")}: run \`sudo apt-get install ${packages.join(" ")}\`, or set CHROMIUM_PATH.`,
  );
}

/** @param {string[]} libraries */
export function debianPackagesFor(libraries) {
  const names = libraries.map(
    (library) => debianPackages.find(([name]) => name.test(library))?.[1] ?? library,
  );
  return [...new Set(names)].sort();
}

/** @param {(line: string) => void} say */
async function downloadWithPlaywright(say) {
  const { chromium } = await import("@playwright/test");
  if (!existsSync(chromium.executablePath())) {
    say("Browser: none installed, asking Playwright to download one");
    const cli = path.join(root, "node_modules/@playwright/test/cli.js");
    spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
  }
  if (isWorking(chromium.executablePath())) return chromium.executablePath();
  throw new Error("The tests need a Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH.");
}
