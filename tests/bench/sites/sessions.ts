import type { Role } from "#app/domain/role.ts";
import { hashToken, newToken } from "#app/shared/secret.server.ts";
import type { Connection } from "#db/client.server.ts";
import { cookieValue } from "#tests/support/visitor.ts";
import type { World } from "../dataset/world.ts";

const day = 86_400_000;

/** Sessions of many members with one role. Made fresh before each measurement: an older one writes that it was seen. */
export async function makeSessions(
  { db }: Connection,
  { people, organisationId }: World,
  { role, count, now }: { role: Role; count: number; now: number },
): Promise<string[]> {
  const some = people.filter((person) => person.role === role);
  const sessions = Array.from({ length: count }, (_, i) => {
    const person = some[(i * 7) % some.length] as (typeof some)[number];
    return { token: newToken(), person };
  });
  await db
    .insertInto("session")
    .values(
      sessions.map(({ token, person }) => ({
        id_hash: hashToken(token),
        person_id: person.personId,
        organisation_id: organisationId,
        member_id: person.memberId,
        created_at: now,
        last_seen_at: now,
        expires_at: now + 30 * day,
        shared_device: 0,
        device: "bench",
      })),
    )
    .execute();
  return Promise.all(sessions.map(({ token }) => cookieValue(token)));
}
