import { expect, test } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { rebuildSums } from "#db/author-sums.ts";
import type { Connection } from "#db/client.server.ts";
import { insertDecisions, readDecision } from "#db/decision-log.ts";
import { decisionOf, sumsOf } from "#tests/support/a-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { fullFigures, insertPublication } from "#tests/support/insert-publication.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { countLeft, readNext, undoWeighing, weighRecord, withdrawRecord } from "./queries.server.ts";
import { opening, placeOf, weighedAs, weighingAddress } from "./rules.ts";

const inNovember = testNow - 20 * 86_400_000;
const inDecember = testNow + 20 * 86_400_000;

async function insertPending(
  connection: Connection,
  scope: Scope,
  titles: readonly string[],
): Promise<string[]> {
  const ids = titles.map(() => crypto.randomUUID());
  await connection.db.transaction().execute((trx) =>
    insertDecisions(
      trx,
      titles.map((title, i) =>
        decisionOf(scope, {
          id: ids[i] ?? "",
          title,
          decidedOn: `2026-10-${20 - i}`,
          loggedAt: inNovember,
          touch: null,
          weighing: "pending",
          weight: null,
          reach: null,
        }),
      ),
    ),
  );
  return ids;
}

onBothDatabases("the pile to be weighed", (open) => {
  test("goes one by one, newest first, past what is skipped", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("employee");
    const [first, second, third] = await insertPending(open(), scope, ["een", "twee", "drie"]);
    expect(await countLeft(scope)).toBe(3);
    expect((await readNext(scope, {}))?.id).toBe(first);
    expect((await readNext(scope, { after: first }))?.id).toBe(second);
    await weighRecord(scope, second ?? "", "2", undefined);
    expect((await readNext(scope, { after: second }))?.id).toBe(third);
    expect((await readNext(scope, { after: second, from: first }))?.id).toBe(first);
    expect(await readNext(scope, { after: third })).toBeNull();
    expect(await countLeft(scope)).toBe(2);
  });

  test("counts nowhere until it is weighed, and then in the month in which it is weighed", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [id = "", other = "", none = ""] = await insertPending(open(), organisation.scope("employee"), [
      "a",
      "b",
      "c",
    ]);
    expect(await sumsOf(open(), organisation.id)).toEqual([]);
    const scope = organisation.scope("employee", inDecember);
    expect(await weighRecord(scope, id, "3", "direct")).toBe("done");
    expect(await weighRecord(scope, other, "unknown", undefined)).toBe("done");
    expect(await weighRecord(scope, none, "none_seen", "direct")).toBe("done");
    const sums = await sumsOf(open(), organisation.id);
    expect(sums).toEqual([
      expect.objectContaining({ month: "2026-12", n: 1, c3: 1, w3: 2, unknown: 1, none_seen: 1 }),
    ]);
    await open()
      .db.transaction()
      .execute((trx) => rebuildSums(trx, organisation.id));
    expect(await sumsOf(open(), organisation.id)).toEqual(sums);
    expect(await readDecision(open().db, organisation.id, id)).toMatchObject({
      weight: 3,
      touch: "direct",
      month: "2026-12",
    });
    expect(await readDecision(open().db, organisation.id, none)).toMatchObject({
      touch: "none_seen",
      weight: null,
    });
  });

  test("takes a second tap as the first", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("employee");
    const [id = ""] = await insertPending(open(), scope, ["a"]);
    await Promise.all([weighRecord(scope, id, "3", undefined), weighRecord(scope, id, "3", undefined)]);
    expect(await sumsOf(open(), organisation.id)).toEqual([expect.objectContaining({ n: 1, c3: 1 })]);
    const kept = open().db.selectFrom("decision_revision").select("id").where("decision_id", "=", id);
    expect(await kept.execute()).toHaveLength(1);
  });

  test("takes back the last answer while its month is open, and a withdrawal too", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("employee");
    const [id = "", other = ""] = await insertPending(open(), scope, ["a", "b"]);
    await weighRecord(scope, id, "none_seen", undefined);
    expect(await undoWeighing(organisation.scope("employee", inDecember), id)).toBe("conflict");
    expect(await undoWeighing(scope, id)).toBe("done");
    expect(await readDecision(open().db, organisation.id, id)).toMatchObject({
      weighing: "pending",
      touch: null,
    });
    expect(
      await open().db.selectFrom("decision_revision").selectAll().where("decision_id", "=", id).execute(),
    ).toEqual([]);
    expect(await withdrawRecord(scope, other)).toBe("done");
    expect(await countLeft(scope)).toBe(1);
    expect(await undoWeighing(scope, other)).toBe("done");
    expect(await countLeft(scope)).toBe(2);
    expect(await sumsOf(open(), organisation.id)).toEqual([]);
  });

  test("keeps an answer that a closed week counted, though its month is open", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("employee");
    const [id = "", other = ""] = await insertPending(open(), scope, ["a", "b"]);
    await weighRecord(scope, id, "3", undefined);
    // Published an hour later.
    await insertPublication(open(), organisation.id, { ...fullFigures(), through: "2026-11-22" });
    expect(await undoWeighing(organisation.scope("employee", testNow + 7_200_000), id)).toBe("conflict");
    const later = organisation.scope("employee", testNow + 5_400_000);
    await weighRecord(later, other, "3", undefined);
    expect(await undoWeighing(later, other)).toBe("done");
  });

  test("is only one's own: a colleague and another organisation find no record", async () => {
    const organisation = await insertSmallOrganisation(open());
    const other = await insertSmallOrganisation(open());
    const [id = ""] = await insertPending(open(), organisation.scope("employee"), ["a"]);
    for (const stranger of [organisation.scope("admin"), other.scope("employee")]) {
      expect(await readNext(stranger, { from: id, after: id })).toBeNull();
      expect(await countLeft(stranger)).toBe(0);
      expect(await weighRecord(stranger, id, "4", undefined)).toBe("not-found");
      expect(await withdrawRecord(stranger, id)).toBe("not-found");
      expect(await undoWeighing(stranger, id)).toBe("not-found");
    }
    expect(await readDecision(open().db, organisation.id, id)).toMatchObject({ weighing: "pending" });
  });
});

test("an answer becomes a weighing, and no effect seen is no weight", () => {
  expect(weighedAs("0", "indirect")).toEqual({ touch: "indirect", weighing: "weighed", weight: 0 });
  expect(weighedAs("unknown", undefined)).toEqual({ touch: null, weighing: "unknown", weight: null });
  expect(weighedAs("none_seen", "direct")).toEqual({ touch: "none_seen", weighing: "unknown", weight: null });
});

test("the place on the pile never passes its end", () => {
  expect(placeOf({}, 57)).toEqual({ at: 1, of: 57 });
  expect(placeOf({ at: "3", of: "57" }, 55)).toEqual({ at: 3, of: 57 });
  expect(placeOf({ at: "99", of: "2" }, 1)).toEqual({ at: 2, of: 2 });
  expect(weighingAddress({ at: 3, of: 57, after: "x", undo: "x" })).toBe(
    "/decisions/weighing?at=3&of=57&after=x&undo=x",
  );
});

test("the opening of a record is plain text, and a short note has none", () => {
  expect(opening("Kort.")).toBeNull();
  const long = opening(`## Context\n\n**Klanten** bellen ${"vaak ".repeat(100)}`) ?? "";
  expect(long).toMatch(/^Klanten bellen vaak .* …$/);
  expect(long.length).toBeLessThan(225);
});
