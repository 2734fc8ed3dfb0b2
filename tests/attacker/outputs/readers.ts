import { strFromU8, unzipSync } from "fflate";
import type { Role } from "#app/domain/role.ts";
import type { Connection } from "#db/client.server.ts";
import { type Answer, insertSession, visitor } from "../../support/visitor.ts";
import { roles } from "../../support/world.ts";
import type { Plan } from "../story/plan.ts";

/** Somebody of every role who reads and logs nothing. @returns cookie values */
export async function insertReaders(
  connection: Connection,
  plan: Plan,
  now: number,
): Promise<Record<Role, string>> {
  const sessions: Partial<Record<Role, string>> = {};
  const department_id = plan.groups[0]?.departments[0]?.id ?? "";
  for (const role of roles) {
    const [person, member] = [`reader-${role}-${plan.id}`, `member-${role}-${plan.id}`];
    const email = `${person}@proef.example`;
    await connection.db.insertInto("person").values({ id: person, email, created_at: 0 }).execute();
    await connection.db
      .insertInto("member")
      .values({
        id: member,
        organisation_id: plan.id,
        person_id: person,
        author_id: `author-${member}`,
        name: "Lezer",
        role,
        department_id,
        created_at: 0,
      })
      .execute();
    const owner = { personId: person, organisationId: plan.id, memberId: member };
    sessions[role] = await insertSession(connection, owner, now);
  }
  return sessions as Record<Role, string>;
}

/** Addresses of everything that tells results, for all periods. */
export function addressesOf(plan: Plan, periods: readonly string[]): string[] {
  const pages = [
    "/insights",
    "/insights/print",
    "/method",
    ...plan.groups.map(({ id }) => `/insights/${id}`),
  ];
  const talks = plan.groups.map(({ id }) => `/insights/${id}/talk`);
  const newest = [...pages, ...talks, ...["csv", "xlsx"].map((one) => `/insights/pack.${one}`)];
  const data = pages.map((page) => `${page}.data`);
  const earlier = periods.flatMap((period) =>
    ["/insights.data", "/insights/pack.csv"].map((path) => `${path}?period=${period}`),
  );
  return [...newest, ...data, ...earlier];
}

/** What a reader is told at these addresses, without what is new in every answer. */
export async function read(
  place: Parameters<typeof visitor>[0],
  session: string,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const client = visitor(place, session);
  const told = new Map<string, string>();
  for (const address of addresses) told.set(address, toldIn(address, await client.get(address)));
  return told;
}

function toldIn(address: string, { status, body, text }: Answer): string {
  if (status === 200 && address.includes(".xlsx")) {
    const files = unzipSync(new Uint8Array(body));
    return Object.keys(files)
      .filter((name) => /sheet\d+\.xml$|sharedStrings/.test(name))
      .sort()
      .map((name) => strFromU8(files[name] as Uint8Array))
      .join("\n");
  }
  const nonces = new Set([...text.matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce ?? ""));
  return `${status} ${[...nonces].reduce((rest, nonce) => rest.replaceAll(nonce, "NONCE"), text)}`;
}

/** Addresses at which two readings differ, with the first difference. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...one].flatMap(([address, before]) => {
    const after = other.get(address) ?? "";
    if (before === after) return [];
    const at = [...before].findIndex((sign, i) => sign !== after[i]);
    return [`${address}: "${before.slice(at - 40, at + 60)}" became "${after.slice(at - 40, at + 60)}"`];
  });
}
