import type { i18n } from "i18next";
import type { Logger } from "pino";
import type { Language } from "#app/domain/language.ts";
import type { Connection } from "#db/client.server.ts";
import type { Limits } from "#db/limits.server.ts";
import type { Env } from "./env.server.ts";
import type { Mailer } from "./mail.server.ts";
import type { Outbound } from "./outbound.server.ts";

/** What the front server hands to every request, and tests hand to the app. */
export interface AppContext {
  readonly connection: Connection;
  readonly env: Env;
  readonly clock: () => number;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly mailer: Mailer;
  /** The only way to an address outside that somebody typed. */
  readonly outbound: Outbound;
  /** Says that there is work in the table `job`, after the transaction that asked for it. */
  readonly wake: () => void;
  /** One immutable instance per language; never switched. */
  readonly i18n: (language: Language) => i18n;
  /** Runs long reads and batches outside the thread that answers requests. */
  readonly work: (job: Job) => Promise<unknown>;
  /** Non-null until the first organisation is set up. */
  readonly setupTokenHash: () => Promise<string | null>;
}

/** What belongs to one request. */
export interface RequestContext extends AppContext {
  readonly nonce: string;
  readonly requestId: string;
  readonly address: string;
}

export type Job =
  | { readonly kind: "import"; readonly organisationId: string; readonly importId: string }
  | { readonly kind: "publish"; readonly organisationId: string }
  | { readonly kind: "rebuild"; readonly organisationId: string }
  | { readonly kind: "draw"; readonly organisationId: string }
  /** A file to make of plain data that already holds all its words. */
  | { readonly kind: "pptx" | "xlsx"; readonly organisationId: string; readonly content: object };
