import { describe, expect, test } from "vitest";
import type { ActionStatus } from "#app/domain/actions.ts";
import { actionRow } from "#tests/support/an-action.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readAgreed } from "./queries.server.ts";
import { type Agreed, agreedLines, agreedOf } from "./rules.ts";

const action = (title: string, key: string, status: ActionStatus = "open"): Agreed => ({
  ...{ id: title, title, language: "nl", ownerName: "Noor", dueOn: "2026-11-20", status, key },
  doneAt: status === "done" ? 1 : null,
});
const reader = { language: "nl", today: "2026-11-23" } as const;

describe("what is agreed about a period", () => {
  test("begins with all of the last month that had any, and what is still under way of before", () => {
    const actions = [
      action("oud, klaar", "2026-07", "done"),
      action("oud, loopt", "2026-07", "busy"),
      action("vorige, klaar", "2026-09", "done"),
      action("vorige, open", "2026-09-20"),
      action("vorige, gestopt", "2026-09", "dropped"),
      action("later", "2026-12"),
      action("deze", "2026-11"),
    ];
    const agreed = agreedOf(actions, "2026-11", reader);
    expect(agreed.earlier.map(({ title }) => title)).toEqual(["oud, loopt", "vorige, open", "vorige, klaar"]);
    expect(agreed.own.map(({ title }) => title)).toEqual(["deze"]);
    expect(agreed.own[0]).toMatchObject({ over: 3, day: "20 november 2026" });
    expect(agreed.hasRoom).toBe(true);
  });

  test("is full with two, also when the weeks of a month have one each; a stopped one makes room", () => {
    const two = [action("een", "2026-11-08"), action("twee", "2026-11-15")];
    expect(agreedOf(two, "2026-11-22", reader).hasRoom).toBe(false);
    const stopped = [action("een", "2026-11"), action("twee", "2026-11", "dropped")];
    expect(agreedOf(stopped, "2026-11", reader).hasRoom).toBe(true);
  });

  test("fits on the lines of a page, however long it is", () => {
    const agreed = agreedOf(
      [action("lang ".repeat(40), "2026-11"), action("b", "2026-11")],
      "2026-11",
      reader,
    );
    const lines = agreedLines(agreed);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    expect(lines.join()).toContain("Noor, 20 november 2026");
  });
});

onBothDatabases("what is agreed", (open) => {
  test("is read of one's own organisation, and only what came from figures", async () => {
    const [home, abroad] = [
      await insertSmallOrganisation(open()),
      await insertSmallOrganisation(open(), "Elders"),
    ];
    const from = { source: "publication", source_key: "2026-10" } as const;
    await open()
      .db.insertInto("action")
      .values([
        actionRow(home.scope("leader"), { title: "Van ons", ...from }),
        actionRow(home.scope("leader"), { title: "Los" }),
        actionRow(abroad.scope("leader"), { title: "Van hen", ...from }),
      ])
      .execute();
    const found = await readAgreed(home.scope("cx"));
    expect(found).toMatchObject([{ title: "Van ons", ownerName: "Test leader", key: "2026-10" }]);
    expect(found).toHaveLength(1);
  });
});
