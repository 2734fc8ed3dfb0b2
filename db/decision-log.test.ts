import fc from "fast-check";
import { expect, it } from "vitest";
import type { DecisionFields } from "#app/domain/decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { rebuildSums } from "./author-sums.ts";
import type { Connection } from "./client.server.ts";
import {
  bringBackDecision,
  insertDecisions,
  readDecision,
  replaceDecision,
  withdrawDecision,
} from "./decision-log.ts";

const weighing = fc.oneof(
  fc.record({ weighing: fc.constant("weighed" as const), weight: fc.constantFrom(0, 1, 2, 3, 4) }),
  fc.constant({ weighing: "unknown" as const, weight: null }),
  fc.constant({ weighing: "pending" as const, weight: null }),
);

function fieldsIn(departments: readonly string[]): fc.Arbitrary<DecisionFields> {
  return fc
    .record({
      title: fc.constantFrom("Retouren binnen drie dagen", "Goedkopere doos", "Loket dicht"),
      touch: fc.constantFrom("direct", "indirect", "none_seen", null),
      answer: weighing,
      departmentId: fc.constantFrom(...departments),
      level: fc.constantFrom(null, "team", "board"),
      reach: fc.constantFrom(null, 1, 2, 3, 4),
      evidence: fc.subarray(["spoke", "survey", "belief", "none"]),
      touched: fc.subarray([...departments]),
    })
    .map(({ answer, ...rest }) => ({
      ...rest,
      ...answer,
      note: "",
      language: "nl" as const,
      decidedOn: "2026-11-20",
      prevailed: null,
      handover: null,
      cxHelp: null,
      customerGroup: null,
      visibility: "shared" as const,
      outweighed: [],
      moments: [],
      asked: [],
    })) as fc.Arbitrary<DecisionFields>;
}

async function sumsOf({ db }: Connection, organisationId: string) {
  return db
    .selectFrom("author_month")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("month")
    .orderBy("department_id")
    .orderBy("author_id")
    .orderBy("level")
    .execute();
}

onBothDatabases("the decision log", (open) => {
  it("keeps the same author sums as a rebuild after random inserts, edits and withdrawals", async () => {
    const { db } = open();
    const organisation = await insertSmallOrganisation(open());
    const departments = Object.values(organisation.departments);
    const step = fc.record({
      kind: fc.constantFrom("insert", "insert", "edit", "withdraw", "return"),
      pick: fc.nat(),
      fields: fieldsIn(departments),
    });
    const ids: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        for (const { kind, pick, fields } of steps) {
          const known = ids[pick % Math.max(1, ids.length)];
          await db.transaction().execute(async (trx) => {
            if (kind === "insert" || !known) {
              const id = crypto.randomUUID();
              ids.push(id);
              const authorId = organisation.scopes[pick % organisation.scopes.length]?.authorId ?? "";
              const month = pick % 2 ? "2026-11" : "2026-10";
              await insertDecisions(trx, [
                { ...fields, id, organisationId: organisation.id, authorId, loggedAt: testNow, month },
              ]);
              return;
            }
            const old = await readDecision(trx, organisation.id, known);
            if (!old) throw new Error("the decision is gone");
            if (kind === "edit") await replaceDecision(trx, old, fields, { at: testNow });
            if (kind === "withdraw") await withdrawDecision(trx, old, testNow);
            if (kind === "return") await bringBackDecision(trx, old, testNow);
          });
        }
        const kept = await sumsOf(open(), organisation.id);
        await db.transaction().execute((trx) => rebuildSums(trx, organisation.id));
        expect(kept).toEqual(await sumsOf(open(), organisation.id));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("gives back exactly what was written", async () => {
    const { db } = open();
    const organisation = await insertSmallOrganisation(open());
    const departments = Object.values(organisation.departments);
    await fc.assert(
      fc.asyncProperty(fieldsIn(departments), async (fields) => {
        const id = crypto.randomUUID();
        const authorId = organisation.scope("employee").authorId;
        await db.transaction().execute((trx) =>
          insertDecisions(trx, [
            {
              ...fields,
              id,
              organisationId: organisation.id,
              authorId,
              loggedAt: testNow,
              month: "2026-11",
            },
          ]),
        );
        const stored = await readDecision(db, organisation.id, id);
        expect(stored).toMatchObject({
          ...fields,
          evidence: [...fields.evidence].sort(),
          touched: [...fields.touched].sort(),
        });
        expect(await readDecision(db, crypto.randomUUID(), id)).toBeNull();
      }),
      { numRuns: 15 },
    );
  });
});
