import type { Scope } from "#app/shared/scope.server.ts";
import { seal, signedToken } from "#app/shared/secret.server.ts";
import type { Db } from "#db/client.server.ts";

/** The secret of the test servers. */
export const testSecret = "a secret that only the tests know, 32 signs";

/** A member who gets messages, a channel and a job that failed. */
export async function insertWorldMessages(
  db: Db,
  { canary, now, employee }: { readonly canary: string; readonly now: number; readonly employee: Scope },
) {
  const { organisationId: organisation_id, memberId: member_id } = employee;
  const [channel, job] = [crypto.randomUUID(), crypto.randomUUID()];
  await db
    .insertInto("message_setting")
    .values({ member_id, organisation_id, way: "mail", next_at: now + 86_400_000 })
    .execute();
  await db
    .insertInto("channel")
    .values({
      id: channel,
      organisation_id,
      kind: "slack",
      // An address that is refused before anybody is called.
      url: seal(`https://${canary}.invalid/hook`, testSecret),
      name: `Kanaal ${canary}`,
      language: "nl",
      active: 1,
      created_at: now,
    })
    .execute();
  await db
    .insertInto("job")
    .values({
      id: job,
      organisation_id,
      kind: "message",
      key: `${member_id}:2020-W01`,
      payload: "",
      due_at: now,
      tries: 6,
      problem: "not-now",
      failed_at: now,
      created_at: now,
    })
    .execute();
  return { channel, job, stopToken: signedToken("stop-messages", member_id, testSecret) };
}
