import { expect, it } from "vitest";
import { hashToken } from "#app/shared/secret.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { insertSession } from "#tests/support/visitor.ts";
import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  listOwnMemberships,
  listSessions,
} from "./queries.server.ts";

onBothDatabases("one's own account", (open) => {
  it("lists one's own sessions under names that are no hash, and ends one", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [scope, colleague] = [organisation.scope("employee"), organisation.scope("cx")];
    await insertSession(open(), scope, scope.now - 1000);
    await insertSession(open(), scope, scope.now);
    await insertSession(open(), colleague, scope.now);
    const hashes = await open()
      .db.selectFrom("session")
      .select("id_hash")
      .where("person_id", "=", scope.personId)
      .execute();
    const current = hashes[0]?.id_hash ?? "";
    const sessions = await listSessions(scope, current);
    expect(sessions).toHaveLength(2);
    expect(sessions[0]).toMatchObject({ isThisOne: true });
    for (const { id } of sessions) expect(hashes.some(({ id_hash }) => id_hash.startsWith(id))).toBe(false);
    const [foreign] = await listSessions(colleague, null);
    expect(await endOwnSession(scope, foreign?.id ?? "")).toBe(false);
    expect(await endOwnSession(scope, sessions[1]?.id ?? "")).toBe(true);
    expect(await listSessions(scope, current)).toHaveLength(1);
    expect(await listSessions(colleague, null)).toHaveLength(1);
  });

  it("ends all other sessions with a new password, and keeps this one", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("leader");
    for (let i = 0; i < 3; i++) await insertSession(open(), scope, scope.now);
    const rows = await open()
      .db.selectFrom("session")
      .select("id_hash")
      .where("person_id", "=", scope.personId)
      .execute();
    const current = rows[1]?.id_hash ?? "";
    await changePassword(scope, "new hash", current);
    expect(await listSessions(scope, current)).toMatchObject([{ isThisOne: true }]);
    await endOtherSessions(scope, hashToken("gone"));
    expect(await listSessions(scope, current)).toEqual([]);
  });

  it("offers only memberships of one's own that are active", async () => {
    const [first, second] = [
      await insertSmallOrganisation(open(), "A"),
      await insertSmallOrganisation(open(), "B"),
    ];
    const scope = first.scope("employee");
    const there = second.scope("employee").memberId;
    await open()
      .db.updateTable("member")
      .set({ person_id: scope.personId })
      .where("id", "=", there)
      .execute();
    expect((await listOwnMemberships(scope)).map(({ organisationName }) => organisationName)).toEqual([
      "A",
      "B",
    ]);
    await open().db.updateTable("member").set({ active: 0 }).where("id", "=", there).execute();
    expect((await listOwnMemberships(scope)).map(({ organisationName }) => organisationName)).toEqual(["A"]);
  });
});
