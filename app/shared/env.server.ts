import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Origin that people type, without a slash at the end. */
  readonly publicUrl: string;
  readonly sessionSecret: string;
  readonly smtpUrl: string | null;
  readonly trustProxy: boolean;
  /** A Chromium or Chrome on this machine, for PDF; null when there is none. */
  readonly chromiumPath: string | null;
}

const url = (...protocols: string[]) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    `must be an address that starts with ${protocols.map((p) => `${p}//`).join(" or ")}`,
  );

/** Where Chromium and Chrome install themselves. */
const knownBrowsers = [
  ...["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"].map(
    (name) => `/usr/bin/${name}`,
  ),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const schema = z.object({
  PORT: z.coerce.number("must be a number").int().min(0).max(65535, "must be at most 65535").default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: url("postgres:", "postgresql:").optional(),
  PUBLIC_URL: url("http:", "https:").optional(),
  SESSION_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  SMTP_URL: url("smtp:", "smtps:").optional(),
  CHROMIUM_PATH: z
    .string()
    .refine(
      (path) => path === "none" || existsSync(path),
      "must be the file of a Chromium or Chrome, or none",
    )
    .optional(),
  TRUST_PROXY: z.enum(["0", "1", "true", "false"], "must be 1 or 0").optional(),
});

export class EnvError extends Error {}

/**
 * Reads the configuration once. An empty value counts as absent.
 * @throws EnvError naming every wrong key at once
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new EnvError(`The configuration has mistakes:\n${lines.join("\n")}`);
  }
  const env = parsed.data;
  const dataDir = resolve(env.DATA_DIR);
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? null,
    publicUrl: env.PUBLIC_URL ? new URL(env.PUBLIC_URL).origin : `http://localhost:${env.PORT}`,
    sessionSecret: env.SESSION_SECRET ?? keptSecret(dataDir),
    smtpUrl: env.SMTP_URL ?? null,
    trustProxy: env.TRUST_PROXY === "1" || env.TRUST_PROXY === "true",
    chromiumPath: chromiumOf(env.CHROMIUM_PATH),
  };
}

/** Where the data is, for whoever only reads it: `readEnv` makes what it misses. */
export function readDataPlace(source: Record<string, string | undefined> = process.env) {
  return { databaseUrl: source.DATABASE_URL || null, dataDir: resolve(source.DATA_DIR || "./data") };
}

function chromiumOf(given: string | undefined): string | null {
  if (given) return given === "none" ? null : given;
  return knownBrowsers.find((path) => existsSync(path)) ?? null;
}

/** Made at the first start and kept: another secret would sign out everybody and void every code. */
function keptSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, "session-secret");
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
    chmodSync(file, 0o600);
  }
  return readFileSync(file, "utf8").trim();
}
