import { expect, it } from "vitest";
import type { Outcome } from "#app/domain/content/outcomes.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { changeVisibility, readRevisions, readVisibleDecision } from "../detail/queries.server.ts";
import { readAfterwards } from "./afterwards/queries.server.ts";
import {
  answerOwn,
  countAsked,
  listAsked,
  postponeOwn,
  readExampleOutcome,
  readFollowing,
  readOwnLookBack,
} from "./queries.server.ts";

const day = 86_400_000;
const silent = { noticed: "", should_hear: "", next_time: "" };
const tap = (outcome: Outcome) => ({ outcome, ...silent });
const told = (outcome: Outcome, words: Partial<typeof silent> = {}) => ({
  outcome,
  told: "1" as const,
  ...silent,
  ...words,
});
const days = (scope: Scope, count: number): Scope => ({ ...scope, now: scope.now + count * day });

/** A decision of nine weeks ago: its look-back has been waiting for a week. */
function waiting(scope: Scope, differs: Parameters<typeof insertDecision>[1] = {}) {
  return insertDecision(scope, { decidedOn: "2026-09-21", loggedAt: testNow - 63 * day, ...differs });
}

function rows({ db, organisationId }: Scope) {
  return db.selectFrom("look_back").selectAll().where("organisation_id", "=", organisationId).execute();
}

onBothDatabases("look-backs", (open) => {
  it("wait for their author alone, oldest first, from their day until twelve weeks later", async () => {
    const organisation = await insertSmallOrganisation(open());
    const author = organisation.scope("employee");
    const newer = await waiting(author, { decidedOn: "2026-09-28" });
    const older = await waiting(author);
    await waiting(author, { decidedOn: "2026-09-29" });
    await waiting(author, { weighing: "pending", weight: null });
    await waiting(organisation.scope("leader"));
    const long = await waiting(author, { decidedOn: "2025-01-02", loggedAt: testNow - 83 * day });
    await waiting(author, { decidedOn: "2025-01-02", loggedAt: testNow - 84 * day });
    // Chosen for a day that had passed when it was logged: asked from then on.
    const chosen = await waiting(author, { decidedOn: "2025-01-03", loggedAt: testNow - 83 * day });
    await author.db
      .insertInto("look_back")
      .values({
        decision_id: chosen,
        organisation_id: author.organisationId,
        author_id: author.authorId,
        due_on: "2025-01-31",
      })
      .execute();
    expect((await listAsked(author)).map(({ id }) => id)).toEqual([long, chosen, older, newer]);
    expect(await countAsked(author)).toBe(4);
    expect(await countAsked(organisation.scope("cx"))).toBe(0);
    expect(await countAsked(days(author, 365))).toBe(0);
  });

  it("say from which day the next one is asked", async () => {
    const author = (await insertSmallOrganisation(open())).scope("employee");
    expect(await readFollowing(author)).toBeNull();
    await insertDecision(author, { decidedOn: "2026-11-20" });
    expect(await readFollowing(author)).toBe("2027-01-15");
    const id = await waiting(author);
    expect(await readFollowing(author)).toBe("2027-01-15");
    await postponeOwn(author, id);
    expect(await readFollowing(author)).toBe("2026-12-07");
  });

  it("keep one answer however often the tap arrives, and the moment of the first", async () => {
    const author = (await insertSmallOrganisation(open())).scope("employee");
    const id = await waiting(author);
    const taps = await Promise.all([answerOwn(author, id, tap("same")), answerOwn(author, id, tap("same"))]);
    expect(taps).toEqual(["stored", "stored"]);
    await answerOwn(
      days(author, 6),
      id,
      told("mixed", { noticed: "Niemand zei iets", next_time: "Eerst vragen" }),
    );
    expect(await rows(author)).toMatchObject([
      {
        outcome: "mixed",
        answered_at: author.now,
        month: "2026-11",
        due_on: "2026-11-16",
        next_time: "Eerst vragen",
      },
    ]);
    expect(await countAsked(author)).toBe(0);
    expect(await answerOwn(days(author, 7), id, tap("better"))).toBe("conflict");
    expect(await answerOwn(days(author, 7), id, told("mixed", { noticed: "Toch niet" }))).toBe("conflict");
    // Another answer drops the words that no longer fit it.
    await answerOwn(days(author, 6), id, tap("better"));
    expect(await rows(author)).toMatchObject([
      { outcome: "better", noticed: "Niemand zei iets", next_time: "" },
    ]);
  });

  it("are put off twice at most, by a tap or because it is too early, and a second tap counts once", async () => {
    const author = (await insertSmallOrganisation(open())).scope("employee");
    const id = await waiting(author);
    expect(await Promise.all([postponeOwn(author, id), postponeOwn(author, id)])).toEqual([
      "postponed",
      "postponed",
    ]);
    expect(await rows(author)).toMatchObject([{ postponed: 1, due_on: "2026-12-07", outcome: null }]);
    expect(await countAsked(days(author, 13))).toBe(0);
    expect(await countAsked(days(author, 14))).toBe(1);
    const later = days(author, 14);
    expect(await answerOwn(later, id, tap("too_early"))).toBe("postponed");
    expect(await answerOwn(later, id, tap("too_early"))).toBe("stored");
    expect(await rows(author)).toMatchObject([{ postponed: 2, due_on: "2027-01-04", outcome: null }]);
    const last = days(author, 42);
    expect(await postponeOwn(last, id)).toBe("conflict");
    await answerOwn(last, id, tap("too_early"));
    expect(await rows(author)).toMatchObject([{ postponed: 2, outcome: "too_early", month: "2027-01" }]);
  });

  it("cannot be answered too soon, by anybody else, or of a decision that was withdrawn", async () => {
    const organisation = await insertSmallOrganisation(open());
    const elsewhere = (await insertSmallOrganisation(open(), "Elders")).scope("employee");
    const author = organisation.scope("employee");
    const fresh = await insertDecision(author);
    const id = await waiting(author);
    expect(await answerOwn(author, fresh, tap("better"))).toBe("conflict");
    for (const stranger of [organisation.scope("admin"), organisation.scope("cx"), elsewhere]) {
      expect(await answerOwn(stranger, id, tap("better"))).toBe("not-found");
      expect(await postponeOwn(stranger, id)).toBe("not-found");
      expect(await readOwnLookBack(stranger, id)).toBeNull();
    }
    await author.db.updateTable("decision").set({ withdrawn_at: 1 }).where("id", "=", id).execute();
    expect(await answerOwn(author, id, tap("better"))).toBe("conflict");
    expect(await rows(author)).toEqual([]);
    expect(await countAsked(author)).toBe(0);
  });

  it("follow the weeks of the organisation as long as nothing was chosen or said", async () => {
    const author = (await insertSmallOrganisation(open())).scope("employee");
    const id = await waiting(author);
    await author.db
      .updateTable("organisation")
      .set({ look_back_weeks: 12 })
      .where("id", "=", author.organisationId)
      .execute();
    expect(await countAsked(author)).toBe(0);
    expect(await answerOwn(author, id, tap("better"))).toBe("conflict");
    expect(await countAsked(days(author, 21))).toBe(1);
  });

  it("tell others nothing, except the outcome and the sentence of an example, and never once it is shared again", async () => {
    const organisation = await insertSmallOrganisation(open());
    const author = organisation.scope("employee");
    const reader = organisation.scope("leader");
    const id = await waiting(author);
    const words = { noticed: "Klanten bedankten ons", should_hear: "De bezorgers" };
    const seen = async () => {
      const decision = await readVisibleDecision(reader, id);
      if (!decision) throw new Error("the decision is gone");
      return JSON.stringify(await readAfterwards(reader, decision, "nl", String));
    };
    const nothing = await seen();
    await answerOwn(author, id, told("better", words));
    expect(await seen()).toBe(nothing);
    await answerOwn(author, id, { ...told("better", words), example: "1" });
    expect(await readRevisions(author, id)).toMatchObject([{ before: { visibility: "shared" } }]);
    const told1 = await seen();
    expect(told1).toContain("Beter voor klanten");
    expect(told1).toContain("Klanten bedankten ons");
    expect(told1).not.toContain("De bezorgers");
    await changeVisibility(author, id, "shared");
    expect(await seen()).toBe(nothing);
    const decision = await readVisibleDecision(reader, id);
    expect(decision && (await readExampleOutcome(reader, decision))).toBeNull();
  });
});
