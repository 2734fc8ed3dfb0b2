import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const installedNames = ["soffice", "libreoffice"];
const applications = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
/** The smallest that opens presentations and workbooks without a screen: 95 MB to fetch, 295 MB on disk. */
const debianPackages = ["libreoffice-impress-nogui", "libreoffice-calc-nogui"];
const longestConversion = 120_000;

/**
 * The path of a LibreOffice that starts on this machine: OFFICE_PATH, an installed one, or the one that apt-get
 * brings where that may be asked (root on Debian or Ubuntu). Throws one clear sentence when there is none.
 * @param {{ say?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export async function findOffice({ say = () => {} } = {}) {
  const given = process.env.OFFICE_PATH;
  if (given) {
    if (!isWorking(given))
      throw new Error(`OFFICE_PATH names ${given}, which does not start as LibreOffice.`);
    return given;
  }
  const installed = findInstalled();
  if (installed) {
    say(`LibreOffice: ${installed}`);
    return installed;
  }
  const wanted = debianPackages.join(" ");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say(`LibreOffice: none installed, running apt-get install ${wanted}`);
    const complaint = await install();
    const found = findInstalled();
    if (found) return found;
    throw new Error(`apt-get could not install LibreOffice (${complaint}): install it or set OFFICE_PATH.`);
  }
  throw new Error(
    `The tests need LibreOffice: install it (Debian: \`sudo apt-get install ${wanted}\`) or set OFFICE_PATH.`,
  );
}

function isWorking(file) {
  if (!existsSync(file)) return false;
  const answer = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return answer.status === 0 && /LibreOffice/.test(answer.stdout);
}

function findInstalled() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = installedNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...applications].find(isWorking);
}

/** @returns {Promise<string>} the last line of what went wrong */
async function install() {
  await apt(["update", "-q"]);
  const flags = ["-yq", "--no-install-recommends"];
  // A test machine is thrown away: waiting for the disk after every file doubles the time.
  const quick = ["-o", "DPkg::Options::=--force-unsafe-io", "-o", "DPkg::Lock::Timeout=120"];
  return apt(["install", ...flags, ...quick, ...debianPackages]);
}

/** @param {string[]} args @returns {Promise<string>} */
function apt(args) {
  return new Promise((resolve) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn("apt-get", args, { stdio: ["ignore", "ignore", "pipe"], env: environment });
    let complaints = "";
    child.stderr.on("data", (piece) => {
      complaints += piece;
    });
    child.on("error", (error) => resolve(error.message));
    child.on("close", () => resolve(complaints.trim().split("\n").at(-1) ?? ""));
  });
}

/**
 * Lets LibreOffice open documents, one after another in a profile of their own, and write each as PDF.
 * @param {string} office
 * @param {Record<string, Uint8Array>} documents by file name, which ends in .pptx, .xlsx or .csv
 * @returns {Promise<Record<string, Buffer | null>>} by file name; null for one that it could not open
 */
export async function convertToPdf(office, documents) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "meegewogen-office-"));
  try {
    const names = Object.keys(documents);
    for (const name of names) await writeFile(path.join(folder, name), documents[name]);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile"))}`;
    const flags = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", path.join(folder, "out")];
    await run(office, [profile, ...flags, ...names.map((name) => path.join(folder, name))], folder);
    const read = async (name) =>
      readFile(path.join(folder, "out", `${path.parse(name).name}.pdf`)).catch(() => null);
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)])));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {string} program @param {string[]} args @param {string} folder @returns {Promise<void>} */
function run(program, args, folder) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: "ignore",
      timeout: longestConversion,
      killSignal: "SIGKILL",
    });
    child.on("error", () => resolve());
    child.on("close", () => resolve());
  });
}
