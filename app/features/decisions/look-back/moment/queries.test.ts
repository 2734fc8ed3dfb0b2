import { expect, it } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { decisionForm } from "../../log/form.ts";
import { logDecision, readEditable, reviseDecision } from "../../log/queries.server.ts";
import { answerOwn } from "../queries.server.ts";
import { readChosenWeeks, readMoments } from "./queries.server.ts";

function form(scope: Scope, fields: Record<string, string> = {}) {
  return decisionForm.parse({
    title: "We bellen terug",
    touch: "direct",
    weight: "2",
    department: scope.departmentId,
    decided_on: "2026-11-23",
    visibility: "shared",
    ...fields,
  });
}

async function dueOf(scope: Scope, id: string) {
  const rows = await scope.db
    .selectFrom("look_back")
    .select("due_on")
    .where("decision_id", "=", id)
    .execute();
  return rows.map((row) => row.due_on);
}

onBothDatabases("the moment of a look-back", (open) => {
  it("is kept only when it differs from the organisation's, and moves with the form", async () => {
    const author = (await insertSmallOrganisation(open())).scope("employee");
    const due = (id: string) => dueOf(author, id);
    expect(await readMoments(author)).toEqual({ usual: 8, others: [4, 6, 12] });
    const { id: plain } = await logDecision(author, form(author));
    const { id: usual } = await logDecision(author, form(author, { look_back: "8" }));
    expect([await due(plain), await due(usual)]).toEqual([[], []]);
    const { id } = await logDecision(author, form(author, { look_back: "4" }));
    expect(await due(id)).toEqual(["2026-12-21"]);
    const chosen = async () => {
      const decision = await readEditable(author, id);
      return decision && readChosenWeeks(author, decision);
    };
    expect(await chosen()).toBe(4);
    await reviseDecision(author, id, form(author, { look_back: "12", decided_on: "2026-11-20" }));
    expect([await due(id), await chosen()]).toEqual([["2027-02-12"], 12]);
    await reviseDecision(author, id, form(author, { decided_on: "2026-11-20" }));
    expect([await due(id), await chosen()]).toEqual([[], null]);
  });

  it("stays where it is once the author has answered", async () => {
    const author = (await insertSmallOrganisation(open())).scope("employee");
    const old = { decided_on: "2026-06-01" };
    const { id } = await logDecision(author, form(author, old));
    const answer = { outcome: "worse" as const, noticed: "", should_hear: "", next_time: "" };
    expect(await answerOwn(author, id, answer)).toBe("stored");
    await reviseDecision({ ...author, now: testNow + 1 }, id, form(author, { ...old, look_back: "12" }));
    expect(await dueOf(author, id)).toEqual(["2026-11-23"]);
  });
});
