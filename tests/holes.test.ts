import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { carelessBuild, type Loot, secret } from "./support/careless-build.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { startUnguarded } from "./support/unguarded-server.ts";
import { send, sendRaw, visitor } from "./support/visitor.ts";

/** The same careless routes, once on bare Node and once behind our front: the attack is one and the same. */
interface Place {
  readonly port: number;
  readonly loot: Loot;
}

type Attack = (place: Place) => Promise<boolean>;

const evil = "http://evil.example";
const form = { "content-type": "application/x-www-form-urlencoded", "content-length": 7 };
const large = 5 * 1024 * 1024;

/** Did this request leave a row behind? */
const writes =
  (method: string, path: string, headers: (place: Place) => Record<string, string>): Attack =>
  async (place) => {
    const before = place.loot.rows.length;
    await send(place, { method, path, headers: { ...form, ...headers(place) }, body: "title=x" });
    return place.loot.rows.length > before;
  };
const own = ({ port }: Place) => `http://localhost:${port}`;

const attacks: Readonly<Record<string, Attack>> = {
  "IMM-01 a form posted without an Origin": writes("POST", "/new", () => ({})),
  "IMM-02 an old data request from another site": writes("POST", "/new?_data=new", () => ({ origin: evil })),
  "IMM-03 a resource route posted to from another site": writes("POST", "/resource", () => ({
    origin: evil,
  })),
  "IMM-04 a sandboxed frame, which has Origin null": writes("POST", "/resource", () => ({ origin: "null" })),
  "IMM-05 PUT from another site": writes("PUT", "/resource", () => ({ origin: evil })),
  "IMM-06 DELETE from another site": writes("DELETE", "/resource", () => ({ origin: evil })),
  "IMM-07 our own Origin claimed by a request that the browser calls cross-site": writes(
    "POST",
    "/new",
    (place) => ({ origin: own(place), "sec-fetch-site": "cross-site" }),
  ),
  "IMM-08 X-Forwarded-Host that names the attacker's site": writes("POST", "/new", () => ({
    origin: evil,
    "x-forwarded-host": "evil.example",
  })),
  "IMM-09 the attacker's Host": writes("POST", "/new", () => ({ origin: evil, host: "evil.example" })),
  "IMM-10 an old data request past a parent that refuses": writes(
    "POST",
    "/admin/secret?_data=vault",
    (place) => ({ origin: own(place) }),
  ),
  "IMM-11 a page under another Host": async (place) =>
    (await send(place, { method: "GET", path: "/echo", headers: { host: "evil.example" } })).status === 200,
  "IMM-12 a Host with a port or path of the attacker": async (place) => {
    const hosts = [
      `localhost:${place.port}1`,
      `localhost:${place.port}@evil.example`,
      `evil.example#localhost`,
    ];
    const answers = await Promise.all(
      hosts.map((host) => sendRaw(place, `GET /echo HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)),
    );
    return answers.some((answer) => answer.startsWith("HTTP/1.1 200"));
  },
  "IMM-13 a whole address as request target": async (place) =>
    (await send(place, { method: "GET", path: `${evil}/echo` })).status === 200,
  "IMM-14 the route manifest, which can block for seconds": async (place) =>
    (await send(place, { method: "GET", path: `/__manifest?version=1&p=/${"a/".repeat(100)}` })).status ===
    200,
  "IMM-15 an address of eight thousand signs": async (place) =>
    (await send(place, { method: "GET", path: `/echo?say=${"x".repeat(8000)}` })).status === 200,
  "IMM-16 a form of five megabytes": async (place) => {
    const headers = { ...form, origin: own(place), "content-length": large };
    const answer = await send(place, { method: "POST", path: "/new", headers, body: Buffer.alloc(large) });
    return answer.status < 400;
  },
  "IMM-17 a form in pieces without a length": async (place) => {
    const headers = { origin: own(place), "transfer-encoding": "chunked" };
    const answer = await send(place, { method: "POST", path: "/new", headers, body: Buffer.alloc(large) });
    return answer.status < 400;
  },
  "IMM-18 the data of a child without its refusing parent": async (place) =>
    (await visitor(place).get("/admin/secret.data?_routes=vault")).text.includes(secret),
  "IMM-19 an action under a refusing parent, posted as data": async (place) => {
    const before = place.loot.rows.length;
    await visitor(place).post("/admin/secret.data", { title: "x" });
    return place.loot.rows.length > before;
  },
};

describe("what a careless build lets in and our front does not", () => {
  let bare: Awaited<ReturnType<typeof startUnguarded>>;
  let server: TestServer;
  const careless = carelessBuild(false);
  const guarded = carelessBuild(true);

  beforeAll(async () => {
    bare = await startUnguarded(careless.build);
    server = await startTestServer({ build: guarded.build });
  });
  afterAll(async () => {
    await bare?.stop();
    await server?.stop();
  });

  test.each(Object.entries(attacks))("%s", async (_, attack) => {
    expect(await attack({ port: bare.port, loot: careless.loot }), "works on the unguarded server").toBe(
      true,
    );
    expect(await attack({ port: server.port, loot: guarded.loot }), "works on ours").toBe(false);
  });

  test("a right form still arrives, so that the refusals above mean something", async () => {
    const answer = await visitor(server).post("/new", { title: "x" });
    expect([answer.status, guarded.loot.rows.length]).toEqual([302, 1]);
  });

  test("IMM-20 a method hidden in a header or a field stays a POST", async () => {
    const headers = { "x-http-method-override": "DELETE", "x-method-override": "PUT" };
    await visitor(server).post("/new?_method=DELETE", { _method: "DELETE" }, { headers });
    const answer = await send(server, {
      method: "GET",
      path: "/new",
      headers: { "x-http-method-override": "POST" },
    });
    expect([answer.status, guarded.loot.rows.length]).toEqual([200, 2]);
  });

  test("IMM-21 200 MB are refused before they are sent", async () => {
    const started = performance.now();
    const head = `POST /new HTTP/1.1\r\nHost: localhost:${server.port}\r\nOrigin: http://localhost:${server.port}\r\n`;
    const answer = await sendRaw(server, `${head}Content-Length: 209715200\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 413[\s\S]*connection: close/i);
    expect(performance.now() - started).toBeLessThan(2500);
  });

  test("IMM-22 a body that says two lengths is refused", async () => {
    const head = `POST /new HTTP/1.1\r\nHost: localhost:${server.port}\r\nOrigin: http://localhost:${server.port}\r\n`;
    const both = `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
    expect(await sendRaw(server, both)).toMatch(/^HTTP\/1.1 4\d\d/);
    expect(guarded.loot.rows).toHaveLength(2);
  });
});

describe("counting visitors", () => {
  test("IMM-23 neither a forged address nor a made-up cookie buys more tries", async () => {
    const careless = carelessBuild(false);
    const bare = await startUnguarded(careless.build);
    const guarded = carelessBuild(true);
    // Six reads a minute for a visitor and thirty for an address.
    const server = await startTestServer({ build: guarded.build, limitFactor: 0.01 });
    const forgeries = [
      (i: number) => ({ "x-forwarded-for": `10.0.0.${i}` }),
      (i: number) => ({ cookie: `session=made-up-${i}` }),
      (i: number) => ({
        forwarded: `for=10.0.1.${i}`,
        "x-real-ip": `10.0.2.${i}`,
        cookie: `__Host-session=x${i}`,
      }),
    ];
    const served = async (port: number, forge: (i: number) => Record<string, string>) => {
      let count = 0;
      for (let i = 0; i < 50; i += 1) {
        const answer = await send({ port }, { method: "GET", path: "/guess", headers: forge(i) });
        if (answer.status === 200) count += 1;
      }
      return count;
    };
    const [byAddress, byCookie] = forgeries as [(typeof forgeries)[0], (typeof forgeries)[0]];
    expect([await served(bare.port, byAddress), await served(bare.port, byCookie)]).toEqual([50, 50]);
    const all = [];
    for (const forge of forgeries) all.push(await served(server.port, forge));
    expect(all.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(30);
    const refused = await visitor(server).get("/echo");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    await bare.stop();
    await server.stop();
  });
});
