import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { OutboundOptions } from "#app/shared/outbound.server.ts";

// Made for these tests only, for names that nobody can own; good for a hundred years.
const key = [
  "-----BEGIN PRIVATE KEY-----",
  "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8Aqe2N2+JcHa5VfS",
  "cyAHdh/tyQwtq5NU51KSWCFOqCWhRANCAAQMuPXkGEupPU1x+gZ3FxoOPbAmgruO",
  "fBVJaGhPXOWdPB26CGTe8f9SDlFRHsGLCiONgOGmZEYXJLsnzz9UQXur",
  "-----END PRIVATE KEY-----",
].join("\n");
const certificate = [
  "-----BEGIN CERTIFICATE-----",
  "MIIBszCCAVmgAwIBAgIUfOpN+Ham8tSRav7tVTiaxAKDkbcwCgYIKoZIzj0EAwIw",
  "GTEXMBUGA1UEAwwOcHVibGljLmV4YW1wbGUwIBcNMjYxMTIzMTc1MjUzWhgPMjEy",
  "NjEwMzAxNzUyNTNaMBkxFzAVBgNVBAMMDnB1YmxpYy5leGFtcGxlMFkwEwYHKoZI",
  "zj0CAQYIKoZIzj0DAQcDQgAEDLj15BhLqT1NcfoGdxcaDj2wJoK7jnwVSWhoT1zl",
  "nTwdughk3vH/Ug5RUR7BiwojjYDhpmRGFyS7J88/VEF7q6N9MHswHQYDVR0OBBYE",
  "FH9sD4WFxlDwnlQ2LGIDP2mn444dMB8GA1UdIwQYMBaAFH9sD4WFxlDwnlQ2LGID",
  "P2mn444dMA8GA1UdEwEB/wQFMAMBAf8wKAYDVR0RBCEwH4IOcHVibGljLmV4YW1w",
  "bGWCDWhvb2tzLmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIgZ6RxvYn8kNaoy3RV",
  "rBEFFl5DyU0qDJPOij7jA5+GBFYCIQDk39imU+NgHS3iKjE6/51P8uBFb/SNQ3fT",
  "HkNneUpggQ==",
  "-----END CERTIFICATE-----",
].join("\n");

export type Answer = "takes" | "refuses" | "is-away" | "sends-elsewhere" | "is-silent" | "floods";

/** A channel outside, in truth on loopback: where `options` lead after the check. */
export async function startOutsideServer() {
  const received: { readonly host: string; readonly path: string; readonly content: unknown }[] = [];
  let answer: Answer = "takes";
  const server = createServer({ key, cert: certificate }, (request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const content: unknown = JSON.parse(Buffer.concat(parts).toString());
      received.push({ host: request.headers.host ?? "", path: request.url ?? "", content });
      if (answer === "takes") response.writeHead(200).end("1");
      if (answer === "refuses") response.writeHead(404).end();
      if (answer === "is-away") response.writeHead(503).end();
      if (answer === "sends-elsewhere") response.writeHead(302, { location: "https://127.0.0.1/" }).end();
      if (answer === "floods") {
        response.writeHead(200);
        const pour = () => {
          if (!response.destroyed && response.write(Buffer.alloc(32_768))) setImmediate(pour);
        };
        response.on("drain", pour);
        pour();
      }
    });
  });
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const options: OutboundOptions = {
    resolve: async (host) =>
      host.endsWith(".example")
        ? [{ address: "93.184.215.14", family: 4 }]
        : Promise.reject(new Error("ENOTFOUND")),
    dial: () => ({ address: "127.0.0.1", port, ca: certificate }),
    patience: 1000,
  };
  return {
    received,
    options,
    feel: (next: Answer) => {
      answer = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
