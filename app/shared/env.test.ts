import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EnvError, readEnv } from "./env.server.ts";

describe("the configuration", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "meegewogen-env-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("works without any setting but a folder", () => {
    const env = readEnv({ DATA_DIR: folder });
    expect(env).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: null,
      publicUrl: "http://localhost:3000",
      smtpUrl: null,
      trustProxy: false,
    });
  });

  it("makes a secret once, for this user's eyes only, and keeps it", () => {
    const first = readEnv({ DATA_DIR: folder }).sessionSecret;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(readEnv({ DATA_DIR: folder }).sessionSecret).toBe(first);
    expect(statSync(join(folder, "session-secret")).mode & 0o077).toBe(0);
  });

  it("names every wrong key at once", () => {
    const wrong = {
      DATA_DIR: folder,
      PORT: "abc",
      PUBLIC_URL: "localhost",
      DATABASE_URL: "mysql://db",
      SMTP_URL: "http://mail",
      SESSION_SECRET: "short",
      TRUST_PROXY: "perhaps",
      CHROMIUM_PATH: "/no/such/browser",
    };
    const { DATA_DIR, ...mistakes } = wrong;
    expect(() => readEnv(wrong)).toThrow(EnvError);
    for (const key of Object.keys(mistakes)) expect(() => readEnv(wrong)).toThrow(key);
    expect(DATA_DIR).toBe(folder);
  });

  it("knows which browser prints, or that none does", () => {
    expect(readEnv({ DATA_DIR: folder, CHROMIUM_PATH: process.execPath }).chromiumPath).toBe(
      process.execPath,
    );
    expect(readEnv({ DATA_DIR: folder, CHROMIUM_PATH: "none" }).chromiumPath).toBeNull();
  });

  it("takes an empty setting for an absent one and an address without its path", () => {
    const env = readEnv({
      DATA_DIR: folder,
      DATABASE_URL: "",
      PUBLIC_URL: "https://weeg.example.nl/pad",
      TRUST_PROXY: "1",
    });
    expect(env).toMatchObject({ databaseUrl: null, publicUrl: "https://weeg.example.nl", trustProxy: true });
  });
});
