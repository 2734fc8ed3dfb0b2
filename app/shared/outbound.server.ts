import { lookup } from "node:dns/promises";
import { request } from "node:https";
import { BlockList, isIP } from "node:net";

/** What became of it: `blocked` says that the address may not be called, `perhaps` that no answer came. */
export type PostResult = "sent" | "refused" | "not-now" | "perhaps" | "blocked";

/** The only way out of this server to an address that somebody typed. */
export interface Outbound {
  /** May this address be called? Asked when it is saved, and again at every call. */
  check(address: string): Promise<boolean>;
  /** Never throws. */
  post(address: string, content: object): Promise<PostResult>;
}

interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** Tests look names up in a list of their own, and turn a checked address to a server of their own. */
export interface OutboundOptions {
  readonly resolve?: (host: string) => Promise<readonly Resolved[]>;
  readonly dial?: (checked: Resolved) => {
    readonly address: string;
    readonly port: number;
    readonly ca: string;
  };
  readonly patience?: number;
}

const longestAddress = 2000;
const longestAnswer = 64 * 1024;

const inside = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  inside.addSubnet(network, bits, "ipv4");
}
// Inside 2000::/3: Teredo and other special uses, documentation, 6to4, whose addresses hide an IPv4 one.
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
] as const) {
  inside.addSubnet(network, bits, "ipv6");
}
const publicSix = new BlockList();
// All that is public lies in here; mapped IPv4, NAT64, local and multicast do not.
publicSix.addSubnet("2000::", 3, "ipv6");

/** An address of the public internet that belongs to one machine. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !inside.check(address, "ipv4");
  return family === 6 && publicSix.check(address, "ipv6") && !inside.check(address, "ipv6");
}

/** Only https on its own port, with a name, without a password. */
export function readAddress(address: string): URL | null {
  if (address.length > longestAddress || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isPlain = url.protocol === "https:" && url.port === "" && url.username === "" && url.password === "";
  return isPlain && url.hostname !== "" ? url : null;
}

export function createOutbound(options: OutboundOptions = {}): Outbound {
  const { patience = 5000, dial } = options;
  const resolve = options.resolve ?? ((host: string) => lookup(host, { all: true, verbatim: true }));

  /** One look, and every address of it must be public: whoever answers with two could be called at either. */
  async function find(url: URL): Promise<Resolved | null> {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const family = isIP(host);
    try {
      const found = family ? [{ address: host, family }] : await withPatience(resolve(host), patience);
      return found.length > 0 && found.every(({ address }) => isPublic(address))
        ? (found[0] as Resolved)
        : null;
    } catch {
      return null;
    }
  }

  return {
    check: async (address) => {
      const url = readAddress(address);
      return url !== null && (await find(url)) !== null;
    },
    post: async (address, content) => {
      const url = readAddress(address);
      const place = url && (await find(url));
      if (!url || !place) return "blocked";
      const turned = dial?.(place);
      return new Promise((answer) => {
        let isConnected = false;
        const body = Buffer.from(JSON.stringify(content));
        // Connects to the address that was checked; the name only goes to the certificate and the Host header.
        const call = request({
          host: turned?.address ?? place.address,
          port: turned?.port ?? 443,
          ...(turned ? { ca: turned.ca } : {}),
          ...(isIP(url.hostname.replace(/^\[|\]$/g, "")) ? {} : { servername: url.hostname }),
          method: "POST",
          path: url.pathname + url.search,
          headers: {
            Host: url.host,
            "Content-Type": "application/json",
            "Content-Length": body.length,
            "User-Agent": "Meegewogen",
          },
          agent: false,
          signal: AbortSignal.timeout(patience),
        });
        call.on("socket", (socket) =>
          socket.once("secureConnect", () => {
            isConnected = true;
          }),
        );
        call.on("error", () => answer(isConnected ? "perhaps" : "not-now"));
        call.on("response", (response) => {
          const status = response.statusCode ?? 0;
          // What it says is not read: the code tells all, and a redirect is followed by nobody.
          let length = 0;
          response.on("data", (part: Buffer) => {
            length += part.length;
            if (length > longestAnswer) call.destroy();
          });
          response.on("error", () => undefined);
          if (status >= 200 && status < 300) answer("sent");
          else answer(status === 429 || status >= 500 ? "not-now" : "refused");
        });
        call.end(body);
      });
    },
  };
}

function withPatience<T>(promise: Promise<T>, ms: number): Promise<T> {
  return Promise.race([
    promise,
    new Promise<T>((_resolve, reject) => setTimeout(() => reject(new Error("too slow")), ms).unref()),
  ]);
}
