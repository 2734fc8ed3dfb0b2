import type { AddressInfo } from "node:net";
import { createServer as createPlain } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOutbound, isPublic } from "./outbound.server.ts";

const loopback = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "0177.0.0.1",
  "0x7f.0.0.1",
  "0x7f000001",
  "2130706433",
  "017700000001",
  "127.0.0.1.",
  "127.255.255.254",
  "1２7.0.0.1",
  "①②⑦.0.0.1",
];
const six = [
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::127.0.0.1",
  "::7f00:1",
  "0:0:0:0:0:0:0:1",
  "0:0:0:0:0:ffff:7f00:1",
  "64:ff9b::127.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::7f00:1",
  "2002:7f00:1::",
  "2002:7f00:0001::1",
  "2001:0:7f00:1::",
  "2001:db8::1",
  "fe80::1",
  "fc00::1",
  "fd00::1",
  "ff02::1",
  "fec0::1",
  "100::1",
  "3fff::1",
  "2001:10::1",
  "::ffff:0:127.0.0.1",
  "::ffff:10.0.0.1",
  "::ffff:169.254.169.254",
  "5f00::1",
  "4000::1",
];
const others = [
  "0.0.0.0",
  "0",
  "10.0.0.1",
  "10.255.255.255",
  "100.64.0.1",
  "100.127.255.255",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.1",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.0.1",
  "192.168.255.255",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "0xa9fea9fe",
  "2852039166",
  "0251.0376.0251.0376",
  "0xc0a80001",
];
const names = [
  "localhost",
  "localhost.",
  "LOCALHOST",
  "app.localhost",
  "inside.example",
  "both.example",
  "six.example",
  "mapped.example",
  "nothing.example",
  "empty.example",
  "slow.example",
];
const schemes = ["http", "ftp", "file", "gopher", "ws", "wss", "data", "javascript", "ldap", "dict"];

const dns: Readonly<Record<string, readonly string[]>> = {
  localhost: ["127.0.0.1", "::1"],
  "inside.example": ["10.0.0.8"],
  "both.example": ["93.184.215.14", "127.0.0.1"],
  "six.example": ["2606:2800:21f:cb07::1", "::1"],
  "mapped.example": ["::ffff:127.0.0.1"],
  "empty.example": [],
  "public.example": ["93.184.215.14"],
};
const resolve = async (host: string) => {
  const name = host.replace(/\.$/, "").replace(/^app\./, "");
  if (name === "slow.example") return new Promise<never>(() => undefined);
  const found = dns[name];
  if (!found) throw new Error("ENOTFOUND");
  return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
};

let trapped = 0;
let port = 0;
const trap = createPlain((socket) => {
  trapped += 1;
  socket.destroy();
});

beforeAll(async () => {
  await new Promise<void>((done) => trap.listen(0, done));
  port = (trap.address() as AddressInfo).port;
});
afterAll(() => trap.close());

function hostile(): string[] {
  const hosts = [...loopback, ...others, ...six.map((one) => `[${one}]`), ...names];
  return [
    ...hosts.flatMap((host) => [
      `https://${host}/hook`,
      `https://${host}:${port}/hook`,
      `https://x:y@${host}:${port}/`,
    ]),
    ...schemes.map((scheme) => `${scheme}://127.0.0.1:${port}/`),
    ...[
      "http://public.example/",
      `https://public.example:${port}/`,
      "https://public.example:22/",
      "https://user@public.example/",
      "https://:pw@public.example/",
    ],
    ...[
      "",
      " ",
      "https://",
      "https:///",
      "//public.example/",
      "/hook",
      "public.example",
      "https://[",
      "https://[::1",
      "https://a b/",
      "https://%00/",
      `https://public.example/${"a".repeat(2100)}`,
      "https://[fe80::1%25lo]/",
      "https://127.0.0.1\\@public.example/",
      "https:\\\\127.0.0.1\\",
      "https://public.example@127.0.0.1/",
      "https://1.1.1.1@[::1]/",
      "https://127。0。0。1/",
      "https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
    ],
  ];
}

test("more than 200 hostile addresses are refused when they are saved and when they are called, without one connection", async () => {
  const outbound = createOutbound({ resolve, patience: 300 });
  const list = hostile();
  expect(list.length).toBeGreaterThan(200);
  const passed: string[] = [];
  for (const address of list) {
    if (await outbound.check(address)) passed.push(`saved: ${address}`);
    const result = await outbound.post(address, {});
    if (result !== "blocked") passed.push(`${result}: ${address}`);
  }
  expect(passed).toEqual([]);
  expect(trapped).toBe(0);
}, 60_000);

test("the trap does spring for whoever connects", async () => {
  await new Promise<void>((done) => {
    import("node:net").then(({ connect }) => connect(port, "127.0.0.1").on("close", () => done()));
  });
  expect(trapped).toBe(1);
});

test("public addresses are public, on both sides of every border", () => {
  for (const address of [
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2606:2800:21f:cb07::1",
    "2a00:1450:400e::1",
    "2003::1",
  ]) {
    expect([address, isPublic(address)]).toEqual([address, true]);
  }
  for (const address of [
    ...six,
    ...others.filter((one) => one.split(".").length === 4 && !one.startsWith("02")),
    "nonsense",
    "",
  ]) {
    expect([address, isPublic(address)]).toEqual([address, false]);
  }
});
