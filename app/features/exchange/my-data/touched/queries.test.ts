import { expect, it } from "vitest";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { countTouchAnswers, readTouchAnswers } from "./queries.server.ts";

onBothDatabases("my answers to decisions of other departments", (open) => {
  it("are all mine and nobody else's, without the words of what was taken back", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, colleague, author] = (["employee", "cx", "admin"] as const).map((role) =>
      organisation.scope(role),
    ) as [
      ReturnType<typeof organisation.scope>,
      ReturnType<typeof organisation.scope>,
      ReturnType<typeof organisation.scope>,
    ];
    const shown = await insertDecision(author, { title: "Gedeeld" });
    const hidden = await insertDecision(author, { title: "Geheim", visibility: "private" });
    for (const [scope, decision_id, answered_at] of [
      [me, shown, 1],
      [me, hidden, 2],
      [colleague, shown, 3],
    ] as const) {
      await open()
        .db.insertInto("touch_answer")
        .values({
          decision_id,
          organisation_id: organisation.id,
          author_id: scope.authorId,
          department_id: scope.departmentId,
          answer: scope === me ? "not-asked" : "asked",
          claimed: 0,
          answered_at,
          month: "2026-12",
        })
        .execute();
    }
    const mine = { answer: "not-asked", claimed: false, countsInMonth: "2026-12" };
    expect(await readTouchAnswers(me)).toEqual([
      { ...mine, decision: shown, title: "Gedeeld", answeredAt: "1970-01-01T00:00:00.001Z" },
      { ...mine, decision: hidden, title: null, answeredAt: "1970-01-01T00:00:00.002Z" },
    ]);
    expect(await countTouchAnswers(me)).toBe(2);
    expect(await countTouchAnswers(author)).toBe(0);
  });
});
