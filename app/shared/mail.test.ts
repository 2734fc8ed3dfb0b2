import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, it } from "vitest";
import { createMailer } from "./mail.server.ts";

const opened: SMTPServer[] = [];
const quiet = pino({ level: "silent" });

afterEach(async () => {
  await Promise.all(
    opened.splice(0).map((server) => new Promise<void>((resolve) => server.close(() => resolve()))),
  );
});

/** A real mail server on loopback that keeps what it is given, or refuses it. */
async function mailServer(refuses = false) {
  const received: { to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(refuses ? new Error("no such person") : undefined),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received.push({
          to: session.envelope.rcptTo.map((one) => one.address),
          text: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
  });
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return { received, url: `smtp://127.0.0.1:${port}` };
}

it("hands a mail to the server and says so", async () => {
  const { received, url } = await mailServer();
  const mailer = createMailer(url, "https://weeg.example.nl", quiet);
  expect(await mailer.send({ to: "jan@voorbeeld.example", subject: "Welkom", text: "Open deze link" })).toBe(
    true,
  );
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(["jan@voorbeeld.example"]);
  expect(received[0]?.text).toContain("From: Meegewogen <meegewogen@weeg.example.nl>");
  expect(received[0]?.text).toContain("Open deze link");
});

it("writes no header and no second recipient that somebody typed", async () => {
  const { received, url } = await mailServer();
  const mailer = createMailer(url, "https://weeg.example.nl", quiet);
  await mailer.send({
    to: "jan@voorbeeld.example",
    subject: "Hoi\r\nBcc: ander@voorbeeld.example",
    text: ".",
  });
  expect(received[0]?.to).toEqual(["jan@voorbeeld.example"]);
  expect(received[0]?.text).not.toMatch(/^Bcc:/m);
});

it("answers no, and goes on, when the server refuses or is away", async () => {
  const { url } = await mailServer(true);
  const mail = { to: "jan@voorbeeld.example", subject: "Welkom", text: "." };
  expect(await createMailer(url, "http://localhost:3000", quiet).send(mail)).toBe(false);
  expect(await createMailer("smtp://127.0.0.1:1", "http://localhost:3000", quiet).send(mail)).toBe(false);
  expect(await createMailer(null, "http://localhost:3000", quiet).send(mail)).toBe(false);
});
