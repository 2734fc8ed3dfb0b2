import { pino } from "pino";
import { afterEach, beforeEach, expect, it } from "vitest";
import { headerOf, partOf, startMailServer } from "#tests/support/mail-server.ts";
import { createMailer } from "./mail.server.ts";

const quiet = pino({ level: "silent" });
const mail = { to: "jan@voorbeeld.example", subject: "Welkom", text: "Open deze link" };
let server: Awaited<ReturnType<typeof startMailServer>>;

beforeEach(async () => {
  server = await startMailServer();
});
afterEach(() => server.stop());

const mailer = () => createMailer(server.url, "https://weeg.example.nl", quiet);

it("hands a mail to the server and says so", async () => {
  expect(await mailer().send(mail)).toBe("sent");
  expect(server.received).toHaveLength(1);
  const [{ to, raw } = { to: [], raw: "" }] = server.received;
  expect(to).toEqual(["jan@voorbeeld.example"]);
  expect(headerOf(raw, "From")).toBe("Meegewogen <meegewogen@weeg.example.nl>");
  expect(raw).toContain("Open deze link");
});

it("writes no header and no second recipient that somebody typed", async () => {
  await mailer().send({ ...mail, subject: "Hoi\r\nBcc: ander@voorbeeld.example" });
  expect(server.received[0]?.to).toEqual(["jan@voorbeeld.example"]);
  expect(server.received[0]?.raw).not.toMatch(/^Bcc:/m);
});

it("brings both parts, the language and a way to stop with one click", async () => {
  const stopAddress = "https://weeg.example.nl/messages/stop/abc.def";
  await mailer().send({ ...mail, html: "<p>Één link</p>", language: "nl", stopAddress, id: "een" });
  const raw = server.received[0]?.raw ?? "";
  expect(headerOf(raw, "List-Unsubscribe")).toBe(`<${stopAddress}>`);
  expect(headerOf(raw, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
  expect(headerOf(raw, "Content-Language")).toBe("nl");
  expect(headerOf(raw, "Message-ID")).toBe("<een@weeg.example.nl>");
  expect(partOf(raw, "text/plain")).toContain("Open deze link");
  expect(partOf(raw, "text/html")).toContain("<p>Één link</p>");
});

it("tells apart what was refused, what can be tried again and what may have arrived", async () => {
  server.feel("refuses");
  expect(await mailer().send(mail)).toBe("refused");
  server.feel("not-now");
  expect(await mailer().send(mail)).toBe("not-now");
  expect(server.received).toHaveLength(0);
  server.feel("cuts");
  expect(await mailer().send(mail)).toBe("perhaps");
  expect(server.received).toHaveLength(1);
  expect(await createMailer("smtp://127.0.0.1:1", "http://localhost:3000", quiet).send(mail)).toBe("not-now");
});

it("is off without an address of a mail server", async () => {
  const none = createMailer(null, "http://localhost:3000", quiet);
  expect([none.isOn, await none.send(mail)]).toEqual([false, "not-now"]);
});
