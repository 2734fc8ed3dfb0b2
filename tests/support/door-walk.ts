import type { ServerBuild } from "@remix-run/node";
import type { DoorRow, Who } from "./door-row.ts";
import { doors } from "./doors-list.ts";
import type { TestServer } from "./server.ts";
import { type Answer, visitor } from "./visitor.ts";
import { roles, type World } from "./world.ts";

/** One export of one route, with all that the walk must know of it. */
export interface Door {
  readonly id: string;
  readonly kind: "loader" | "action";
  readonly who: Who;
  readonly row: DoorRow;
  /** "/decisions/:id/edit" */
  readonly pattern: string;
  readonly isIndex: boolean;
}

export interface Knock {
  readonly door: Door;
  readonly style: "document" | "data" | "routes" | "head" | "_data";
  readonly who: string;
  readonly session?: string;
  /** What the URL's parameters point at. */
  readonly world: World;
}

type RouteModules = ServerBuild["routes"];

/** What the written list and the build disagree on. */
export function listFindings(routes: RouteModules): string[] {
  const findings = Object.keys(doors).flatMap((id) => (routes[id] ? [] : [`${id}: has a row but no route`]));
  for (const [id, route] of Object.entries(routes)) {
    const row = doors[id];
    if (!row) findings.push(`${id}: has no row in tests/support/doors-list.ts`);
    for (const kind of ["loader", "action"] as const) {
      const entry = route?.module[kind] as { need?: string } | undefined;
      if (!entry && row?.[kind]) findings.push(`${id}: the list names its ${kind}, which it has not`);
      if (!entry) continue;
      if (!entry.need) findings.push(`${id}: its ${kind} is no door()`);
      if (row && !row[kind]) findings.push(`${id}: the list does not name its ${kind}`);
      if (row?.[kind] && (row[kind] === "public") !== (entry.need === "nothing")) {
        findings.push(`${id}: its ${kind} asks for "${entry.need}", the list says ${row[kind]}`);
      }
    }
  }
  return findings;
}

export function allDoors(routes: RouteModules): Door[] {
  return Object.entries(routes).flatMap(([id, route]) =>
    (["loader", "action"] as const).flatMap((kind): Door[] => {
      const row = doors[id];
      const who = row?.[kind];
      if (!row || !who || !route?.module[kind]) return [];
      return [{ id, kind, who, row, pattern: patternOf(routes, id), isIndex: route.index === true }];
    }),
  );
}

function patternOf(routes: RouteModules, id: string): string {
  const parts: string[] = [];
  for (let at: string | undefined = id; at; at = routes[at]?.parentId) {
    if (routes[at]?.path) parts.unshift(routes[at]?.path ?? "");
  }
  return `/${parts.join("/")}`;
}

export function addressOf({ door, style, world }: Pick<Knock, "door" | "style" | "world">): string {
  const path = door.pattern.replace("*", "no-such-page").replace(/:(\w+)\??/g, (_, name: string) => {
    const kind = door.row.params?.[name];
    if (!kind) throw new Error(`${door.id}: params of its row must say what :${name} stands for`);
    return encodeURIComponent(world.ids[kind]);
  });
  const data = path === "/" ? "/_root.data" : `${path}.data`;
  const index = door.isIndex && door.kind === "action" ? "?index" : "";
  if (style === "data") return data + index;
  if (style === "routes") return `${data}?_routes=${encodeURIComponent(door.id)}`;
  if (style === "_data") return `${path}?_data=${encodeURIComponent(door.id)}`;
  return path + index;
}

export function knock(server: TestServer, asked: Knock): Promise<Answer> {
  const path = addressOf(asked);
  const client = visitor(server, asked.session);
  if (asked.door.kind === "action") return client.post(path, asked.door.row.fields?.(asked.world));
  return asked.style === "head" ? client.head(path) : client.get(path);
}

/** Did the door send this visitor away: to sign in, or with a refusal? */
export function sentAway(answer: Answer): "to sign in" | "forbidden" | null {
  // A door sends away with 302; an action that is done, such as signing out, with 303.
  if (answer.status === 302 && /^\/login(\?|$)/.test(answer.headers.location ?? "")) return "to sign in";
  if (answer.status === 202 && /"\/login(\?[^"]*)?","status",302/.test(answer.text)) return "to sign in";
  return answer.status === 403 ? "forbidden" : null;
}

export function opensFor(door: Door, role: (typeof roles)[number]): boolean {
  return door.who === "public" || door.who.includes(role);
}

/** Every visitor of the written rule: nobody, dead sessions, and each role, at home and abroad. */
export function visitors(home: World, abroad: World): { who: string; session?: string; world: World }[] {
  return [
    { who: "no session", world: home },
    { who: "unknown session", session: "Im5vYm9keS1rbm93cy10aGlzLW9uZS1hdC1hbGwi", world: home },
    { who: "expired session", session: home.dead.expired, world: home },
    { who: "deactivated member", session: home.dead.deactivated, world: home },
    ...roles.map((role) => ({ who: role, session: home.sessions[role], world: home })),
    ...roles.map((role) => ({ who: role, session: abroad.sessions[role], world: home })),
  ];
}
