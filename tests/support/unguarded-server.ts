import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";

/** Remix behind bare node:http, as its own documentation starts out: the thing every attack must first beat. */
export async function startUnguarded(build: ServerBuild, mode = "production") {
  const handle = createRequestHandler(build, mode);
  const server = createServer(async (incoming, outgoing) => {
    const target = incoming.url ?? "/";
    const url = target.startsWith("/") ? `http://${incoming.headers.host}${target}` : target;
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
    const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
    const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream) : null;
    const init = {
      method: incoming.method,
      headers,
      ...(body ? { body, duplex: "half" } : {}),
    } as RequestInit;
    try {
      const answer = await handle(new Request(url, init));
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
      outgoing.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      outgoing.writeHead(500).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
