import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import pg from "pg";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  RateLimiterSQLite,
} from "rate-limiter-flexible";
import type { Where } from "./client.server.ts";

/** How often something may be tried: points per so many seconds. Guesses outlive a restart, traffic does not. */
const rules = {
  "login-account": { points: 5, seconds: 15 * 60, kept: true },
  "login-address": { points: 100, seconds: 15 * 60, kept: true },
  "login-pair": { points: 5, seconds: 15 * 60, kept: true },
  "code-address": { points: 10, seconds: 15 * 60, kept: true },
  "code-everywhere": { points: 1000, seconds: 15 * 60, kept: true },
  "setup-address": { points: 10, seconds: 15 * 60, kept: true },
  "invite-address": { points: 30, seconds: 15 * 60, kept: true },
  "calendar-member": { points: 60, seconds: 15 * 60, kept: false },
  "calendar-address": { points: 30, seconds: 15 * 60, kept: true },
  "channel-test": { points: 20, seconds: 10 * 60, kept: false },
  "pack-member": { points: 30, seconds: 10 * 60, kept: false },
  "read-visitor": { points: 600, seconds: 60, kept: false },
  "write-visitor": { points: 120, seconds: 60, kept: false },
  "read-address": { points: 3000, seconds: 60, kept: false },
  "write-address": { points: 600, seconds: 60, kept: false },
} as const;

export type LimitName = keyof typeof rules;

export interface Limits {
  /** Uses one try; answers how many seconds to wait when there is none left, else 0. */
  take(name: LimitName, key: string): Promise<number>;
  /** Gives the tries back, after the right password. */
  forget(name: LimitName, key: string): Promise<void>;
  close(): Promise<void>;
}

/** Counters in a file of their own (or in PostgreSQL), under keyed pseudonyms: never an address in clear. */
export async function openLimits(where: Where, factor = 1): Promise<Limits> {
  const store = "url" in where ? postgresStore(where.url) : sqliteStore(where.file);
  const limiters = new Map<LimitName, RateLimiterAbstract>();
  for (const [name, rule] of Object.entries(rules) as [LimitName, (typeof rules)[LimitName]][]) {
    const options = { keyPrefix: name, points: rule.points * factor, duration: rule.seconds };
    limiters.set(name, rule.kept ? await store.limiter(options) : new RateLimiterMemory(options));
  }
  const limiter = (name: LimitName) => limiters.get(name) as RateLimiterAbstract;
  return {
    take: async (name, key) => {
      try {
        await limiter(name).consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
    forget: async (name, key) => {
      await limiter(name).delete(key);
    },
    close: store.close,
  };
}

interface Options {
  keyPrefix: string;
  points: number;
  duration: number;
}

function sqliteStore(file: string) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const client = new SQLite(file, { timeout: 5000 });
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = OFF");
  return {
    limiter: (options: Options) =>
      new Promise<RateLimiterAbstract>((resolve, reject) => {
        const made: RateLimiterAbstract = new RateLimiterSQLite(
          { ...options, storeClient: client, storeType: "better-sqlite3", tableName: "tries" },
          (error?: Error) => (error ? reject(error) : queueMicrotask(() => resolve(made))),
        );
      }),
    close: async () => {
      client.close();
    },
  };
}

function postgresStore(url: string) {
  const client = new pg.Pool({ connectionString: url, max: 2 });
  client.on("error", () => undefined);
  return {
    limiter: (options: Options) =>
      new Promise<RateLimiterAbstract>((resolve, reject) => {
        const made: RateLimiterAbstract = new RateLimiterPostgres(
          { ...options, storeClient: client, tableName: "tries" },
          (error?: Error) => (error ? reject(error) : queueMicrotask(() => resolve(made))),
        );
      }),
    close: () => client.end(),
  };
}
