import { Agent, request } from "node:http";

/** A place to send requests to, and as whom. */
export interface Site {
  readonly port: number;
  /** Session cookies, each used in turn: like many people, and none of them at their limit of requests. */
  readonly cookies: readonly string[];
}

interface Asked {
  readonly path: string;
  readonly fields?: URLSearchParams;
  readonly body?: Buffer;
  readonly type?: string;
  readonly cookie?: string;
}

interface Answer {
  readonly status: number;
  readonly location: string;
  readonly bytes: number;
  readonly ms: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let sent = 0;

/** One request as a browser sends it. Its time ends when the last byte has come. */
export function ask(
  site: Site,
  { path, fields, body, type, cookie }: Asked,
  encoding = "br, gzip",
): Promise<Answer> {
  const content = fields ? Buffer.from(fields.toString()) : body;
  sent += 1;
  const headers = {
    host: `localhost:${site.port}`,
    "accept-encoding": encoding,
    // Many visitors: the server believes a proxy here, or its limit per address would be what is measured.
    "x-forwarded-for": `10.0.${sent % 250}.1`,
    cookie: `session=${cookie ?? site.cookies[sent % Math.max(1, site.cookies.length)] ?? ""}`,
    ...(content && {
      origin: `http://localhost:${site.port}`,
      "content-type": type ?? "application/x-www-form-urlencoded",
      "content-length": content.length,
    }),
  };
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const options = {
      host: "127.0.0.1",
      port: site.port,
      method: content ? "POST" : "GET",
      path,
      headers,
      agent,
    };
    const asked = request(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? "",
          bytes: whole.length,
          ms: performance.now() - begun,
          text: encoding === "identity" ? whole.toString("utf8") : "",
        });
      });
    });
    asked.on("error", reject);
    asked.end(content);
  });
}

/** Milliseconds of a request that must be answered with this status. */
export async function timed(site: Site, asked: Asked, status = 200): Promise<number> {
  const answer = await ask(site, asked);
  if (answer.status !== status) {
    throw new Error(`${asked.path} answered ${answer.status} instead of ${status}`);
  }
  return answer.ms;
}

/** The page in plain text. */
export async function read(site: Site, path: string, cookie?: string): Promise<string> {
  const { status, text } = await ask(site, { path, cookie }, "identity");
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return text;
}
