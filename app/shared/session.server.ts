import { createCookie } from "@remix-run/node";
import type { Language } from "#app/domain/language.ts";
import { HEED_DAYS } from "#app/domain/messages.ts";
import type { Role } from "#app/domain/role.ts";
import type { Db } from "#db/client.server.ts";
import type { AppContext } from "./context.server.ts";
import { deviceName } from "./device.ts";
import { mintScope, type Scope } from "./scope.server.ts";
import { hashToken, newToken } from "./secret.server.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a session lives: idle and in all. Whoever manages people and settings signs in more often. */
export function lifetimeOf(role: Role, sharedDevice: boolean): { idle: number; total: number } {
  if (sharedDevice) return { idle: 10 * minute, total: 12 * 60 * minute };
  return role === "admin" ? { idle: 8 * 60 * minute, total: 7 * day } : { idle: 14 * day, total: 90 * day };
}

function cookie(context: AppContext) {
  const secure = context.env.publicUrl.startsWith("https:");
  return createCookie(secure ? "__Host-session" : "session", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
  });
}

export interface NewSession {
  readonly personId: string;
  readonly organisationId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly sharedDevice: boolean;
}

/** Starts a session and returns its Set-Cookie value. A new sign-in never continues an old session. */
export async function startSession(
  context: AppContext,
  request: Request,
  start: NewSession,
): Promise<string> {
  await endSession(context, request);
  const token = newToken();
  const now = context.clock();
  const { total } = lifetimeOf(start.role, start.sharedDevice);
  await context.connection.db
    .insertInto("session")
    .values({
      id_hash: hashToken(token),
      person_id: start.personId,
      organisation_id: start.organisationId,
      member_id: start.memberId,
      created_at: now,
      last_seen_at: now,
      expires_at: now + total,
      shared_device: start.sharedDevice ? 1 : 0,
      device: deviceName(request.headers.get("User-Agent")),
    })
    .execute();
  await heedMessage(context.connection.db, start, now);
  return cookie(context).serialize(token, start.sharedDevice ? {} : { maxAge: Math.floor(total / 1000) });
}

/** Removes this browser's session and returns the Set-Cookie value that clears the cookie. */
export async function endSession(context: AppContext, request: Request): Promise<string> {
  const token = await readToken(context, request);
  if (token) {
    await context.connection.db.deleteFrom("session").where("id_hash", "=", hashToken(token)).execute();
  }
  return cookie(context).serialize("", { maxAge: 0 });
}

async function readToken(context: AppContext, request: Request): Promise<string | null> {
  const value: unknown = await cookie(context).parse(request.headers.get("Cookie"));
  return typeof value === "string" && value.length > 20 ? value : null;
}

/** Hash of this browser's session, so that a list of sessions can say "this one". */
export async function currentSessionHash(context: AppContext, request: Request): Promise<string | null> {
  const token = await readToken(context, request);
  return token ? hashToken(token) : null;
}

const readAlready = new WeakMap<AppContext, Promise<Scope | null>>();

/**
 * Person, member and organisation as they are now: a deactivated member is out at the next request.
 * The loaders of one page share one reading (the context is made anew for each request); an action reads for itself.
 */
export function readScope(context: AppContext, request: Request): Promise<Scope | null> {
  if (request.method !== "GET") return readFreshScope(context, request);
  const known = readAlready.get(context) ?? readFreshScope(context, request);
  readAlready.set(context, known);
  return known;
}

/** Whoever comes within a week of a message heeded it; looked at no more than once a minute. */
async function heedMessage(
  db: Db,
  { memberId, organisationId }: { readonly memberId: string; readonly organisationId: string },
  now: number,
): Promise<void> {
  await db
    .updateTable("message")
    .set({ heeded_at: now })
    .where("organisation_id", "=", organisationId)
    .where("member_id", "=", memberId)
    .where("sent_at", ">", now - HEED_DAYS * day)
    .where("heeded_at", "is", null)
    .execute();
}

async function readFreshScope(context: AppContext, request: Request): Promise<Scope | null> {
  const token = await readToken(context, request);
  if (!token) return null;
  const { db } = context.connection;
  const idHash = hashToken(token);
  const row = await db
    .selectFrom("session")
    .innerJoin("member", (join) =>
      join
        .onRef("member.id", "=", "session.member_id")
        .onRef("member.person_id", "=", "session.person_id")
        .onRef("member.organisation_id", "=", "session.organisation_id"),
    )
    .innerJoin("organisation", "organisation.id", "member.organisation_id")
    .innerJoin("person", "person.id", "member.person_id")
    .where("session.id_hash", "=", idHash)
    .where("member.active", "=", 1)
    .select([
      "session.last_seen_at",
      "session.expires_at",
      "session.shared_device",
      "member.id as memberId",
      "member.person_id as personId",
      "member.author_id as authorId",
      "member.name as name",
      "member.role as role",
      "member.department_id as departmentId",
      "person.language as language",
      "organisation.id as organisationId",
      "organisation.name as organisationName",
      "organisation.default_language as defaultLanguage",
      "organisation.time_zone as timeZone",
      "organisation.threshold as threshold",
      "organisation.default_visibility as defaultVisibility",
      "organisation.is_demo as isDemo",
    ])
    .executeTakeFirst();
  if (!row) return null;
  const now = context.clock();
  const sharedDevice = row.shared_device === 1;
  const { idle } = lifetimeOf(row.role, sharedDevice);
  if (now >= row.expires_at || now - row.last_seen_at >= idle) {
    await db.deleteFrom("session").where("id_hash", "=", idHash).execute();
    return null;
  }
  if (now - row.last_seen_at > minute) {
    await db.updateTable("session").set({ last_seen_at: now }).where("id_hash", "=", idHash).execute();
    await heedMessage(db, row, now);
  }
  return mintScope({
    db,
    now,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    memberId: row.memberId,
    personId: row.personId,
    authorId: row.authorId,
    name: row.name,
    role: row.role,
    departmentId: row.departmentId,
    language: (row.language ?? row.defaultLanguage) as Language,
    timeZone: row.timeZone,
    threshold: Math.max(5, row.threshold),
    defaultVisibility: row.defaultVisibility,
    isDemo: row.isDemo === 1,
    sharedDevice,
  });
}
