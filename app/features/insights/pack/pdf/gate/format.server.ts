import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Env } from "#app/shared/env.server.ts";
import { newToken } from "#app/shared/secret.server.ts";

export interface Errand {
  readonly env: Pick<Env, "host" | "port" | "publicUrl">;
  /** Path and query of the page to show, in the name of whoever asked for it. */
  readonly path: string;
  readonly cookie: string;
}

const lifetime = 60_000;
const assets = /^\/assets\/[\w-]+(\.[\w-]+)+$|^\/icon\.svg$/;

/**
 * A door for one visit of one program on this machine. Its address works once, for a minute, and shows the one page as
 * the person who asked may see it at that moment: their session never leaves this process. Beside it only style sheets.
 */
export async function openGate({ env, path, cookie }: Errand) {
  const token = newToken();
  const closes = Date.now() + lifetime;
  let visits = 0;
  let status = 0;
  const server = createServer((incoming, outgoing) => {
    const asked = incoming.url ?? "";
    const isPage = incoming.method === "GET" && isSame(asked, `/${token}`);
    if (isPage && visits === 0 && Date.now() < closes) {
      visits += 1;
      pass(env, { path, cookie }, outgoing, (answered) => {
        status = answered;
      });
    } else if (incoming.method === "GET" && visits > 0 && assets.test(asked))
      pass(env, { path: asked }, outgoing);
    else refuse(incoming, outgoing);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${token}`,
    /** What the page was answered with; 0 as long as nobody came. */
    status: () => status,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function isSame(asked: string, right: string): boolean {
  return asked.length === right.length && timingSafeEqual(Buffer.from(asked), Buffer.from(right));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
}

function refuse(incoming: IncomingMessage, outgoing: ServerResponse): void {
  incoming.resume();
  outgoing.writeHead(404, { "Content-Length": 0 }).end();
}

/** Asks our own front server as a visitor would: through its guard, with the Host that people type. */
function pass(
  { host, port, publicUrl }: Errand["env"],
  { path, cookie }: { path: string; cookie?: string },
  outgoing: ServerResponse,
  onStatus: (status: number) => void = () => undefined,
): void {
  const asking = request(
    {
      host: ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host,
      port,
      path,
      headers: { Host: new URL(publicUrl).host, ...(cookie ? { Cookie: cookie } : {}) },
    },
    (answer) => {
      const status = answer.statusCode ?? 502;
      onStatus(status);
      const type = answer.headers["content-type"] ?? "application/octet-stream";
      const policy = answer.headers["content-security-policy"];
      outgoing.writeHead(status, {
        "Content-Type": type,
        ...(policy ? { "Content-Security-Policy": policy } : {}),
      });
      answer.pipe(outgoing);
    },
  );
  asking.once("error", () => {
    onStatus(502);
    if (!outgoing.headersSent) outgoing.writeHead(502);
    outgoing.end();
  });
  asking.end();
}
