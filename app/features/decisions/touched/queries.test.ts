import fc from "fast-check";
import { expect, it } from "vitest";
import { addMonths, monthOf } from "#app/domain/calendar.ts";
import type { NewDecision, StoredDecision } from "#app/domain/decision.ts";
import { changeableFor, TOUCH_ANSWERS, touchPlace } from "#app/domain/touch-answer.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { readDecision, replaceDecision, withdrawDecision } from "#db/decision-log.ts";
import { releaseStaged, stageDecisions } from "#db/decision-staging.ts";
import { decisionOf, insertAll } from "#tests/support/a-decision.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import {
  answerTouch,
  countTouching,
  listOwnClaims,
  listTouching,
  readOwnTouch,
  searchToClaim,
} from "./queries.server.ts";

const asked = { answer: "asked", claims: false } as const;
const notAsked = { answer: "not-asked", claims: false } as const;
const claim = { answer: "not-asked", claims: true } as const;
const month = "2026-11";

onBothDatabases("decisions that touch a department", (open) => {
  const answers = (organisationId: string) =>
    open()
      .db.selectFrom("touch_answer")
      .selectAll()
      .where("organisation_id", "=", organisationId)
      .orderBy("answered_at")
      .execute();

  async function stored(scope: Scope, id: string): Promise<StoredDecision> {
    const found = await readDecision(scope.db, scope.organisationId, id);
    if (!found) throw new Error("the decision is gone");
    return found;
  }

  /** A purchasing decision of the administrator that names customer service, where the employee works. */
  async function atService(differs: Partial<NewDecision> = {}) {
    const organisation = await insertSmallOrganisation(open());
    const { service } = organisation.departments;
    const id = await insertDecision(organisation.scope("admin"), { touched: [service], ...differs });
    return { organisation, id, me: organisation.scope("employee"), colleague: organisation.scope("cx") };
  }

  it("are listed exactly when the rule says that they may be answered, month by month, through every change", async () => {
    const organisation = await insertSmallOrganisation(open());
    const departments = Object.values(organisation.departments);
    const decision = fc.record({
      author: fc.constantFrom(...organisation.scopes),
      departmentId: fc.constantFrom(...departments),
      touched: fc.uniqueArray(fc.constantFrom(...departments)),
      visibility: fc.constantFrom("private" as const, "shared" as const, "example" as const),
      weighing: fc.constantFrom("weighed" as const, "unknown" as const, "pending" as const),
      month: fc.constantFrom(...[0, 1, 12, 13].map((back) => addMonths(month, -back))),
      later: fc.constantFrom("nothing", "withdrawn", "weighed", "other departments"),
    });
    const made: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(decision, { minLength: 4, maxLength: 12 }), async (several) => {
        for (const { author, later, weighing, ...one } of several) {
          const weight = weighing === "weighed" ? 2 : null;
          const row = decisionOf(author, { ...one, weighing, weight });
          await insertAll(open(), [row]);
          made.push(row.id);
          const old = await stored(author, row.id);
          if (later === "withdrawn") await withdrawDecision(author.db, old, author.now);
          if (later === "weighed" && weighing === "pending") {
            const fields = { ...old, weighing: "weighed", weight: 1 } as const;
            await replaceDecision(author.db, old, fields, { at: author.now, month });
          }
          if (later === "other departments")
            await replaceDecision(
              author.db,
              old,
              { ...old, touched: departments.slice(1) },
              { at: author.now },
            );
        }
        const now = monthOf(organisation.scope("admin").now, "Europe/Amsterdam");
        for (const reader of organisation.scopes) {
          const all = await Promise.all(made.map((id) => stored(reader, id)));
          for (const shown of [0, 1, 12].map((back) => addMonths(month, -back))) {
            const expected = all
              .filter((one) => one.month === shown)
              .filter(
                (one) =>
                  touchPlace({ ...one, isWithdrawn: one.withdrawnAt !== null }, reader, now) === "named",
              );
            let listed: string[] = [];
            let after: string | undefined;
            for (;;) {
              const page = await listTouching(reader, shown, after);
              listed = [...listed, ...page.rows.map(({ id }) => id)];
              after = listed.at(-1);
              if (!page.hasNext) break;
            }
            expect(listed).toEqual(expected.sort((a, b) => b.seq - a.seq).map(({ id }) => id));
            expect((await countTouching(reader, shown)).touching).toBe(Math.min(expected.length, 201));
          }
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it("take an answer once, however often it is tapped, also at the same moment", async () => {
    const { organisation, id, me } = await atService();
    const taps = await Promise.all([1, 2, 3].map(() => answerTouch(me, id, notAsked)));
    expect(taps).toEqual(["done", "done", "done"]);
    expect(await answerTouch({ ...me, now: me.now + 1 }, id, notAsked)).toBe("done");
    expect(await answers(organisation.id)).toEqual([
      {
        decision_id: id,
        organisation_id: organisation.id,
        author_id: me.authorId,
        department_id: organisation.departments.service,
        answer: "not-asked",
        claimed: 0,
        answered_at: me.now,
        month: "2026-12",
      },
    ]);
    expect(await countTouching(me, month)).toEqual({ touching: 1, answered: 1 });
  });

  it("let an answer change for fourteen days from the first one, and keep its month", async () => {
    const { organisation, id, me } = await atService();
    const after = (time: number): Scope => ({ ...me, now: me.now + time });
    for (const answer of TOUCH_ANSWERS)
      expect(await answerTouch(after(changeableFor - 1), id, { answer, claims: false })).toBe("done");
    // The first of these was the first answer, so its days are counted from there.
    const late = after(2 * changeableFor - 1);
    expect(await answerTouch(late, id, asked)).toBe("conflict");
    expect(await answerTouch(late, id, { answer: "not-touched", claims: false })).toBe("done");
    expect(await answers(organisation.id)).toMatchObject([{ answer: "not-touched", month: "2026-12" }]);
  });

  it("are answered by nobody whom they do not concern, and tell nobody else what was answered", async () => {
    const { organisation, id, me, colleague } = await atService();
    const author = organisation.scope("admin");
    expect(await answerTouch(author, id, asked)).toBe("conflict");
    expect(await answerTouch(organisation.scope("council"), id, asked)).toBe("conflict");
    expect(await answerTouch(organisation.scope("leader"), id, asked)).toBe("conflict");
    const stranger = (await insertSmallOrganisation(open(), "Anders")).scope("employee");
    expect(await answerTouch(stranger, id, asked)).toBe("not-found");
    expect(await answers(organisation.id)).toEqual([]);

    const before = JSON.stringify([
      await listTouching(colleague, month),
      await countTouching(colleague, month),
      await readOwnTouch(colleague, await stored(colleague, id)),
      await searchToClaim(colleague, "retouren"),
    ]);
    await answerTouch(me, id, asked);
    const now = JSON.stringify([
      await listTouching(colleague, month),
      await countTouching(colleague, month),
      await readOwnTouch(colleague, await stored(colleague, id)),
      await searchToClaim(colleague, "retouren"),
    ]);
    expect(now).toBe(before);
    expect(await readOwnTouch(author, await stored(author, id))).toBeNull();
    expect(await readOwnTouch(me, await stored(me, id))).toMatchObject({ given: { answer: "asked" } });
  });

  it("close to answers when they are private or withdrawn, and leave the one that was given", async () => {
    const { organisation, id, me } = await atService();
    await answerTouch(me, id, asked);
    const author = organisation.scope("admin");
    const old = await stored(author, id);
    await replaceDecision(author.db, old, { ...old, visibility: "private" }, { at: author.now });
    expect(await answerTouch(me, id, notAsked)).toBe("not-found");
    await replaceDecision(author.db, old, old, { at: author.now });
    await withdrawDecision(author.db, old, author.now);
    expect(await answerTouch(me, id, notAsked)).toBe("not-found");
    expect(await answers(organisation.id)).toMatchObject([{ answer: "asked" }]);
  });

  it("can be claimed by a department that they do not name, and taken back while that can change", async () => {
    const { organisation, id, me, colleague } = await atService({ touched: [] });
    expect(await listTouching(me, month)).toEqual({ rows: [], hasNext: false });
    expect(await answerTouch(me, id, notAsked)).toBe("conflict");
    expect(await searchToClaim(me, "retour")).toMatchObject([{ id, place: "claimable", given: null }]);
    expect(await answerTouch(me, id, claim)).toBe("done");
    expect(await answers(organisation.id)).toMatchObject([{ answer: "not-asked", claimed: 1 }]);
    expect(await listOwnClaims(me)).toMatchObject([{ id, given: { answer: "not-asked", claimed: true } }]);
    expect(await listOwnClaims(colleague)).toEqual([]);
    expect(await readOwnTouch(me, await stored(me, id))).toMatchObject({ place: "claimable" });
    expect(await readOwnTouch(colleague, await stored(colleague, id))).toBeNull();
    expect(await answerTouch(me, id, { answer: "not-touched", claims: true })).toBe("done");
    expect(await answerTouch(me, id, { answer: "not-touched", claims: true })).toBe("done");
    expect(await answers(organisation.id)).toEqual([]);
    expect(await answerTouch(me, id, claim)).toBe("done");
    const late = { ...me, now: me.now + changeableFor };
    expect(await answerTouch(late, id, { answer: "not-touched", claims: true })).toBe("conflict");
    expect(await listOwnClaims(late)).toEqual([]);
  });

  it("are found to claim among what other departments shared, and nothing else", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, other] = [organisation.scope("employee"), organisation.scope("admin")];
    const { service, board } = organisation.departments;
    const found = await insertDecision(other, { title: "Zwaluw een" });
    const named = await insertDecision(other, { title: "Zwaluw twee", touched: [service] });
    await insertDecision(other, { title: "Zwaluw drie", visibility: "private" });
    await insertDecision(other, { title: "Zwaluw vier", departmentId: service });
    await insertDecision(other, { title: "Zwaluw vijf", weighing: "pending", weight: null });
    await insertDecision(other, { title: "Zwaluw zes", month: "2025-10" });
    await insertDecision(me, { title: "Zwaluw zeven", departmentId: board });
    const stranger = (await insertSmallOrganisation(open(), "Anders")).scope("admin");
    await insertDecision(stranger, { title: "Zwaluw acht" });
    expect((await searchToClaim(me, "zwaluw")).map(({ id, place }) => [id, place])).toEqual([
      [named, "named"],
      [found, "claimable"],
    ]);
  });

  it("come with an import in the month in which it was released, and not before", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, other] = [organisation.scope("employee"), organisation.scope("admin")];
    const { organisationId } = other;
    const importId = crypto.randomUUID();
    const { authorId, ...row } = decisionOf(other, { touched: [me.departmentId], month: "2026-10" });
    await other.db.transaction().execute(async (trx) => {
      await stageDecisions(trx, importId, [row], other.now);
    });
    expect((await listTouching(me, "2026-10")).rows).toEqual([]);
    await other.db.transaction().execute(async (trx) => {
      await releaseStaged(trx, { organisationId, importId, authorId, month }, []);
    });
    expect((await listTouching(me, "2026-10")).rows).toEqual([]);
    expect((await listTouching(me, month)).rows).toMatchObject([{ id: row.id }]);
  });
});
