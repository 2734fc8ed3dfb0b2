import { createTransport } from "nodemailer";
import type { Logger } from "pino";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** True once the mail server took it. Never throws: every link that is mailed also stands on the screen. */
  send(mail: Mail): Promise<boolean>;
  close(): void;
}

const patience = 10_000;

/** Mail through one URL; without it nothing is sent and everything still works. */
export function createMailer(smtpUrl: string | null, publicUrl: string, logger: Logger): Mailer {
  if (!smtpUrl) return { send: async () => false, close: () => undefined };
  const { hostname, username } = new URL(smtpUrl);
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  const account = decodeURIComponent(username);
  const from = account.includes("@") ? account : `meegewogen@${hostOf(publicUrl) ?? hostname}`;
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({
          from: { name: "Meegewogen", address: from },
          to: { name: "", address: to },
          subject,
          text,
        });
        return true;
      } catch (error) {
        // The message of a mail server may repeat the address, so only its code is kept.
        logger.warn({ mail: "not sent", code: (error as { code?: string }).code ?? "unknown" });
        return false;
      }
    },
    close: () => transport.close(),
  };
}

function hostOf(publicUrl: string): string | null {
  const { hostname } = new URL(publicUrl);
  return hostname.includes(".") ? hostname : null;
}
