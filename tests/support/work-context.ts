import { pino } from "pino";
import type { AppContext } from "#app/shared/context.server.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { createMailer } from "#app/shared/mail.server.ts";
import { createOutbound, type OutboundOptions } from "#app/shared/outbound.server.ts";
import { strings as en } from "#app/strings.en.ts";
import { strings as nl } from "#app/strings.nl.ts";
import type { Connection } from "#db/client.server.ts";
import { testSecret } from "./world-messages.ts";

interface WorkOptions {
  readonly smtpUrl: string | null;
  readonly clock: () => number;
  readonly outbound?: OutboundOptions;
  readonly publicUrl?: string;
}

/** As much of a server as background work needs. */
export function workContext(connection: Connection, options: WorkOptions): AppContext {
  const { smtpUrl, clock, publicUrl = "https://weeg.example.nl" } = options;
  const logger = pino({ level: "silent" });
  const instances = { nl: createI18n("nl", nl), en: createI18n("en", en) };
  return {
    connection,
    env: { publicUrl, sessionSecret: testSecret },
    clock,
    logger,
    mailer: createMailer(smtpUrl, publicUrl, logger),
    outbound: createOutbound(options.outbound),
    i18n: (language: "nl" | "en") => instances[language],
    wake: () => undefined,
    work: async () => undefined,
  } as unknown as AppContext;
}
