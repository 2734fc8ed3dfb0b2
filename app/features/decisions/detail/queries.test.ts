import fc from "fast-check";
import { expect, it } from "vitest";
import type { Visibility } from "#app/domain/decision.ts";
import { rebuildSums } from "#db/author-sums.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { historyOf } from "./history/rules.ts";
import {
  changeVisibility,
  readRevisions,
  readVisibleDecision,
  returnOwn,
  withdrawOwn,
} from "./queries.server.ts";
import { detailView, returnableFor } from "./rules.ts";

const all: readonly Visibility[] = ["private", "shared", "example"];

onBothDatabases("the page of one decision", (open) => {
  const sums = (organisationId: string) =>
    open()
      .db.selectFrom("author_month")
      .selectAll()
      .where("organisation_id", "=", organisationId)
      .orderBy("author_id")
      .execute();

  it("opens for its author always, and for every other role only while it is shared and not withdrawn", async () => {
    const organisation = await insertSmallOrganisation(open());
    const elsewhere = await insertSmallOrganisation(open(), "Anders");
    const author = organisation.scope("employee");
    for (const visibility of all) {
      const id = await insertDecision(author, { visibility });
      for (const isWithdrawn of [false, true]) {
        if (isWithdrawn) await withdrawOwn(author, id);
        for (const reader of organisation.scopes) {
          const isAllowed = reader.role === "employee" || (visibility !== "private" && !isWithdrawn);
          expect((await readVisibleDecision(reader, id)) !== null).toBe(isAllowed);
        }
        for (const stranger of elsewhere.scopes) expect(await readVisibleDecision(stranger, id)).toBeNull();
      }
    }
    expect(await readVisibleDecision(author, crypto.randomUUID())).toBeNull();
  });

  it("says how it was weighed to the author, and to others only of an example", async () => {
    const organisation = await insertSmallOrganisation(open());
    const author = organisation.scope("employee");
    for (const visibility of all) {
      const id = await insertDecision(author, {
        visibility,
        weight: 0,
        prevailed: "other",
        outweighed: ["price"],
        evidence: ["spoke"],
      });
      const stored = await readVisibleDecision(author, id);
      if (!stored) throw new Error("the decision is gone");
      const own = detailView(stored, { language: "en", isAuthor: true }, new Map());
      const others = detailView(stored, { language: "en", isAuthor: false }, new Map());
      expect(own.weighing).toMatchObject({ kind: "weighed", value: 0 });
      expect(others.weighing.kind).toBe(visibility === "example" ? "weighed" : "hidden");
      expect(others.outweighed).toEqual(visibility === "example" ? ["Purchase price or cost"] : []);
      expect(others.prevailed).toBe(visibility === "example" ? "Another interest" : undefined);
      expect(others.evidence).toEqual(["Conversation with customers"]);
    }
  });

  it("keeps the sums right through any order of withdrawing and bringing back, also twice at once", async () => {
    const organisation = await insertSmallOrganisation(open());
    const author = organisation.scope("employee");
    const ids = [
      await insertDecision(author),
      await insertDecision(author, { visibility: "private", weight: 1 }),
    ];
    const step = fc.record({ isBack: fc.boolean(), which: fc.nat(1) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const { isBack, which } of steps) {
          const change = () => (isBack ? returnOwn : withdrawOwn)(author, ids[which] ?? "");
          expect(await Promise.all([change(), change()])).toEqual(["done", "done"]);
        }
        const kept = await sums(organisation.id);
        await open()
          .db.transaction()
          .execute((trx) => rebuildSums(trx, organisation.id));
        expect(kept).toEqual(await sums(organisation.id));
      }),
      { numRuns: 10 },
    );
  });

  it("brings back within seven days and not after, and only for the author", async () => {
    const organisation = await insertSmallOrganisation(open());
    const author = organisation.scope("employee");
    const id = await insertDecision(author);
    for (const other of organisation.scopes.filter(({ role }) => role !== "employee")) {
      expect(await withdrawOwn(other, id)).toBe("not-found");
      expect(await changeVisibility(other, id, "private")).toBe("not-found");
    }
    await withdrawOwn(author, id);
    expect(await returnOwn(organisation.scope("admin"), id)).toBe("not-found");
    expect(await returnOwn({ ...author, now: author.now + returnableFor }, id)).toBe("conflict");
    expect(await returnOwn({ ...author, now: author.now + returnableFor - 1 }, id)).toBe("done");
    const back = await readVisibleDecision(organisation.scope("leader"), id);
    expect(back?.withdrawnAt).toBeNull();
    // That it was away is kept for whoever checks figures; to its author it changed nothing.
    const revisions = await readRevisions(author, id);
    expect(revisions).toEqual([
      { changedAt: author.now + returnableFor - 1, before: { withdrawnAt: author.now } },
    ]);
    if (back) expect(historyOf(back, revisions, "nl", new Map())).toEqual([]);
  });

  it("remembers who could see it before, for the author alone", async () => {
    const organisation = await insertSmallOrganisation(open());
    const author = organisation.scope("employee");
    const id = await insertDecision(author);
    await changeVisibility(author, id, "private");
    await changeVisibility(author, id, "private");
    await changeVisibility({ ...author, now: author.now + 1 }, id, "example");
    const current = await readVisibleDecision(author, id);
    if (!current) throw new Error("the decision is gone");
    expect(historyOf(current, await readRevisions(author, id), "nl", new Map())).toEqual([
      {
        changedAt: author.now + 1,
        changes: [{ field: "visibility", from: { kind: "private" }, to: { kind: "example" } }],
      },
      {
        changedAt: author.now,
        changes: [{ field: "visibility", from: { kind: "shared" }, to: { kind: "private" } }],
      },
    ]);
    expect(await readRevisions(organisation.scope("admin"), id)).toEqual([]);
  });
});
