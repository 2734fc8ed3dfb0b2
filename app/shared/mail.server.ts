import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import type { Language } from "#app/domain/language.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly language?: Language;
  /** Where one click stops mail of this kind (RFC 8058). */
  readonly stopAddress?: string;
  /** The same for the same mail, so that a mail program can tell a second copy. */
  readonly id?: string;
}

/**
 * `refused`: the server said no for good; `not-now`: it was away or said no for now; `perhaps`: it had the text and
 * never answered. Only after `not-now` may the same mail be handed over again.
 */
export type MailResult = "sent" | "refused" | "not-now" | "perhaps";

export interface Mailer {
  /** False without a mail server: every link that would be mailed also stands on the screen. */
  readonly isOn: boolean;
  /** Never throws. */
  send(mail: Mail): Promise<MailResult>;
}

const patience = 10_000;

/** Mail through one URL; without it nothing is sent and everything still works. */
export function createMailer(smtpUrl: string | null, publicUrl: string, logger: Logger): Mailer {
  if (!smtpUrl) return { isOn: false, send: async () => "not-now" };
  const { hostname, username } = new URL(smtpUrl);
  const account = decodeURIComponent(username);
  const host = hostOf(publicUrl) ?? hostname;
  const from = account.includes("@") ? account : `meegewogen@${host}`;
  return {
    isOn: true,
    send: async ({ to, subject, text, html, language, stopAddress, id }) => {
      let hasText = false;
      const transport = createTransport({
        url: smtpUrl,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
        debug: true,
        // Its errors do not say whether the text was on its way; the conversation does.
        logger: listen((line) => {
          hasText ||= line === "DATA";
        }),
      });
      try {
        await transport.sendMail({
          from: { name: "Meegewogen", address: from },
          to: { name: "", address: to },
          subject,
          text,
          ...(html ? { html } : {}),
          ...(id ? { messageId: `<${id}@${host}>` } : {}),
          headers: {
            "Auto-Submitted": "auto-generated",
            ...(language ? { "Content-Language": language } : {}),
            ...(stopAddress
              ? {
                  "List-Unsubscribe": { prepared: true, value: `<${stopAddress}>` },
                  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
                }
              : {}),
          },
        });
        return "sent";
      } catch (error) {
        const { code, responseCode } = error as { code?: string; responseCode?: number };
        // The message of a mail server may repeat the address, so only its code is kept.
        logger.warn({ mail: "not sent", code: code ?? "unknown", answer: responseCode });
        if (responseCode === undefined) return hasText ? "perhaps" : "not-now";
        // A wrong password is a setting that will be mended.
        return responseCode >= 500 && code !== "EAUTH" ? "refused" : "not-now";
      } finally {
        transport.close();
      }
    },
  };
}

/** A logger that keeps nothing. */
function listen(hear: (line: string) => void) {
  const write = (_about: object, line?: unknown) => hear(String(line));
  const levels = ["trace", "debug", "info", "warn", "error", "fatal"] as const;
  const methods = Object.fromEntries(levels.map((level) => [level, write]));
  return { level: () => undefined, ...methods } as never;
}

function hostOf(publicUrl: string): string | null {
  const { hostname } = new URL(publicUrl);
  return hostname.includes(".") ? hostname : null;
}
