import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  allDoors,
  type Door,
  type Knock,
  knock,
  listFindings,
  opensFor,
  sentAway,
  visitors,
} from "./support/door-walk.ts";
import { startTestServer, type TestServer } from "./support/server.ts";
import { type Answer, visitor } from "./support/visitor.ts";
import { workIsDone } from "./support/work-is-done.ts";
import { insertWorld, roles, type World } from "./support/world.ts";

const now = Date.UTC(2026, 10, 23, 11, 0, 0);
let server: TestServer;
let routes: ServerBuild["routes"];
let doors: Door[];
let home: World;
let abroad: World;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  const build: ServerBuild = await import(pathToFileURL(join(process.cwd(), "build/server/index.js")).href);
  routes = build.routes;
  doors = allDoors(routes);
  home = await insertWorld(server.context.connection, now);
  abroad = await insertWorld(server.context.connection, now);
  await workIsDone(server);
}, 180_000);

afterAll(() => server?.stop());

test("the written list names every loader and action of the build, and nothing else", () => {
  expect(listFindings(routes)).toEqual([]);
});

test("no loader shows itself to anybody whom the list does not name, in whatever form it is asked", async () => {
  const findings: string[] = [];
  const entered = new Set<string>();
  const knocks = doors
    .filter((door) => door.kind === "loader")
    .flatMap((door) => everyKnock(door, ["document", "data", "routes", "head", "_data"]));
  await inParallel(knocks, async (asked) => {
    const answer = await knock(server, asked);
    findings.push(...judge(asked, answer));
    if (asked.world === worldOf(asked) && answer.status < 400) entered.add(asked.door.id);
  });
  expect(findings).toEqual([]);
  // A door that nobody can open at home proves nothing about strangers: its row points at the wrong thing.
  const locked = doors.filter((door) => door.kind === "loader" && door.who !== "public");
  const shut = locked.filter((door) => !entered.has(door.id)).map((door) => door.id);
  expect(shut).toEqual([]);
}, 300_000);

test("no action runs for anybody whom the list does not name", async () => {
  const findings: string[] = [];
  for (const door of doors.filter(({ kind }) => kind === "action")) {
    const before = await contents();
    const refused = everyKnock(door, ["document", "data", "_data"]).filter((asked) => !mayRun(asked));
    await inParallel(refused, async (asked) => {
      findings.push(...judge(asked, await knock(server, asked)));
    });
    if ((await contents()) !== before) findings.push(`${door.id}: a refused POST wrote something`);
  }
  expect(findings).toEqual([]);
}, 300_000);

test("an action that a role may use runs for that role", async () => {
  const findings: string[] = [];
  for (const door of doors.filter(({ kind }) => kind === "action")) {
    for (const style of ["document", "data"] as const) {
      for (const role of roles.filter((one) => opensFor(door, one))) {
        // Made anew for each: a right POST may sign somebody out or take a member away.
        const world = await insertWorld(server.context.connection, now);
        const asked: Knock = { door, style, who: role, session: world.sessions[role], world };
        const answer = await knock(server, asked);
        if (answer.status >= 500 || (door.who !== "public" && sentAway(answer))) {
          findings.push(`${describeKnock(asked)}: ${answer.status}`);
        }
      }
    }
  }
  expect(findings).toEqual([]);
}, 300_000);

test("an address that is no route answers 404 to everybody, as a page and as data", async () => {
  for (const session of [undefined, home.sessions.employee]) {
    const client = visitor(server, session);
    for (const path of ["/no-such-page", "/no-such-page.data", "/decisions/x/y/z", "/admin/..%2fsecret"]) {
      expect((await client.get(path)).status, path).toBe(404);
    }
  }
});

function everyKnock(door: Door, styles: readonly Knock["style"][]): Knock[] {
  const hasParams = Object.keys(door.row.params ?? {}).length > 0;
  const list = [...visitors(home, abroad), ...(hasParams ? visitors(abroad, home) : [])];
  return list.flatMap((one) => styles.map((style) => ({ ...one, door, style })));
}

/** Which world the visitor lives in; nobody lives nowhere. */
function worldOf({ session }: Knock): World | null {
  return [home, abroad].find((world) => session && Object.values(world.sessions).includes(session)) ?? null;
}

function isStranger(asked: Knock): boolean {
  return Object.keys(asked.door.row.params ?? {}).length > 0 && worldOf(asked) !== asked.world;
}

function mayRun(asked: Knock): boolean {
  if (asked.style === "_data") return false;
  const role = roles.find((one) => one === asked.who && worldOf(asked) !== null);
  if (asked.door.who === "public") return true;
  return role !== undefined && opensFor(asked.door, role) && !isStranger(asked);
}

function judge(asked: Knock, answer: Answer): string[] {
  const own = worldOf(asked);
  const problems: string[] = [];
  const away = sentAway(answer);
  const role = roles.find((one) => one === asked.who && own !== null);
  if (answer.status >= 500) problems.push("broke");
  for (const world of [home, abroad]) {
    const sees = answer.text.includes(world.canary) || JSON.stringify(answer.headers).includes(world.canary);
    // Whoever holds a public link (an invitation) is shown whose it is.
    if (sees && world !== own && asked.door.who !== "public")
      problems.push("saw another organisation's data");
  }
  if (asked.style === "_data") {
    if (answer.status !== 400) problems.push(`expected 400 for _data, got ${answer.status}`);
  } else if (asked.door.who === "public") {
    // Nothing more to ask: the page itself decides what an open door shows.
  } else if (!role) {
    if (away !== "to sign in") problems.push(`expected to be sent to sign in, got ${answer.status}`);
  } else if (!opensFor(asked.door, role)) {
    if (away !== "forbidden") problems.push(`expected 403, got ${answer.status}`);
  } else if (isStranger(asked)) {
    const isShown = answer.status >= 200 && answer.status < 300 && answer.status !== 202;
    if (isShown) problems.push(`was shown something of another organisation: ${answer.status}`);
  } else if (away) {
    problems.push(`may enter, was sent away (${away})`);
  }
  return problems.map((problem) => `${describeKnock(asked)}: ${problem}`);
}

function describeKnock(asked: Knock): string {
  const place = isStranger(asked) ? "another organisation's" : "own";
  return `${asked.door.kind} of ${asked.door.id} (${asked.style}, ${asked.who}, ${place} ids)`;
}

async function inParallel<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const item of queue) await run(item);
    }),
  );
}

/** Every table but the sessions, whose "last seen" moves by itself. */
async function contents(): Promise<string> {
  const { db } = server.context.connection;
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  const rows = [];
  for (const table of tables.filter((name) => name !== "session" && !name.startsWith("decision_search"))) {
    rows.push(
      table,
      await db
        .selectFrom(table as "member")
        .selectAll()
        .execute(),
    );
  }
  return JSON.stringify(rows);
}
