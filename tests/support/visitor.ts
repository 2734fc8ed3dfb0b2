import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { createCookie } from "@remix-run/node";
import { hashToken, newToken } from "#app/shared/secret.server.ts";
import type { Connection } from "#db/client.server.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

interface Sending {
  readonly method: string;
  /** Sent as it stands: a test of hostile addresses may not have them tidied. */
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

interface Place {
  readonly port: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** One HTTP request exactly as written; `Host` is the server's own unless the headers say otherwise. */
export function send(place: Place, { method, path, headers = {}, body }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: place.port, method, path, agent };
    const own = { host: `localhost:${place.port}` };
    const asked = request({ ...options, headers: { ...own, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: whole,
          text: whole.toString("utf8"),
        });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Writes these bytes and reads until the other side closes, or `patience` ms have passed. */
export function sendRaw(place: Place, bytes: string, patience = 3000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(place.port, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(text);
    };
    const timer = setTimeout(end, patience);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("close", end);
    socket.on("error", end);
  });
}

export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: OutgoingHttpHeaders): Promise<Answer>;
  head(path: string): Promise<Answer>;
  post(
    path: string,
    fields?: Readonly<Record<string, string>>,
    options?: { readonly origin?: string | null; readonly headers?: OutgoingHttpHeaders },
  ): Promise<Answer>;
}

/** Somebody with a cookie jar and no browser: follows nothing, runs nothing. */
export function visitor(place: Place, session?: string): Visitor {
  const cookies = new Map<string, string>();
  if (session) cookies.set("session", session);
  const go = async (sending: Sending) => {
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await send(place, {
      ...sending,
      headers: { ...(jar ? { cookie: jar } : {}), ...sending.headers },
    });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    cookies,
    get: (path, headers = {}) => go({ method: "GET", path, headers }),
    head: (path) => go({ method: "HEAD", path }),
    post: (path, fields = {}, options = {}) => {
      const body = new URLSearchParams(fields).toString();
      const origin = options.origin === undefined ? `http://localhost:${place.port}` : options.origin;
      return go({
        method: "POST",
        path,
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "content-length": Buffer.byteLength(body),
          ...(origin === null ? {} : { origin }),
          ...options.headers,
        },
        body,
      });
    },
  };
}

interface SessionOwner {
  readonly personId: string;
  readonly organisationId: string;
  readonly memberId: string;
}

/** Puts a session straight into the database; the answer is the value of its cookie. */
export async function insertSession(
  connection: Connection,
  owner: SessionOwner,
  now: number,
  life = 3_600_000,
  sharedDevice = false,
): Promise<string> {
  const token = newToken();
  await connection.db
    .insertInto("session")
    .values({
      id_hash: hashToken(token),
      person_id: owner.personId,
      organisation_id: owner.organisationId,
      member_id: owner.memberId,
      created_at: now,
      last_seen_at: now,
      expires_at: now + life,
      shared_device: sharedDevice ? 1 : 0,
      device: "tests",
    })
    .execute();
  return cookieValue(token);
}

export async function cookieValue(token: string): Promise<string> {
  const line = await createCookie("session").serialize(token);
  return /^session=([^;]*)/.exec(line)?.[1] ?? "";
}
