import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface ReceivedMail {
  readonly to: readonly string[];
  /** The mail as it came over the line. */
  readonly raw: string;
}

/** `hangs`: takes the text and never answers; `cuts`: takes it and breaks the connection. */
export type Mood = "takes" | "refuses" | "not-now" | "hangs" | "cuts";

/** A real mail server on loopback that keeps what it is given, and can be in a bad mood. */
export async function startMailServer(port = 0) {
  const received: ReceivedMail[] = [];
  let mood: Mood = "takes";
  let isWaited: (() => void) | null = null;
  const refusal = (code: number) => Object.assign(new Error("no"), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onRcptTo: (_address, _session, done) => {
      if (mood === "refuses") done(refusal(550));
      else if (mood === "not-now") done(refusal(451));
      else done();
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received.push({
          to: session.envelope.rcptTo.map((one) => one.address),
          raw: Buffer.concat(parts).toString(),
        });
        isWaited?.();
        if (mood === "hangs") return;
        if (mood === "cuts") {
          for (const { _socket } of server.connections as unknown as Set<{ _socket: { destroy(): void } }>) {
            _socket.destroy();
          }
          return;
        }
        done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address() as AddressInfo;
  return {
    received,
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    feel: (next: Mood) => {
      mood = next;
    },
    /** Resolves when the next mail has arrived. */
    next: () =>
      new Promise<void>((resolve) => {
        isWaited = resolve;
      }),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** One part of a mail, decoded. */
export function partOf(raw: string, type: "text/plain" | "text/html"): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1];
  const parts = boundary ? raw.split(`--${boundary}`) : [raw];
  const part = parts.find((one) => one.includes(`Content-Type: ${type}`)) ?? "";
  const [head = "", ...body] = part.split("\r\n\r\n");
  const text = body.join("\r\n\r\n");
  if (/quoted-printable/i.test(head)) {
    const bytes = text
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, "latin1").toString("utf8");
  }
  return /base64/i.test(head) ? Buffer.from(text, "base64").toString("utf8") : text;
}

/** A header, unfolded and decoded. */
export function headerOf(raw: string, name: string): string | null {
  const head = (raw.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]+/g, " ");
  const line = head.split("\r\n").find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  const value = line?.slice(name.length + 1).trim() ?? null;
  return (
    value?.replace(/=\?UTF-8\?([QB])\?([^?]*)\?=\s*/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(text, "base64").toString("utf8")
        : Buffer.from(
            text
              .replaceAll("_", " ")
              .replace(/=([0-9A-F]{2})/g, (_all, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            "latin1",
          ).toString("utf8"),
    ) ?? null
  );
}
