import { expect, test } from "vitest";
import type { IndexFigure, PublishedFigures } from "#app/domain/publication.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertPublication } from "#tests/support/insert-publication.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { startAction } from "../start/queries.server.ts";
import { readEffect } from "./queries.server.ts";

const index = (value: number): IndexFigure => ({
  index: { kind: "exact", value },
  ...{ lo: value - 6, hi: value + 6, quality: "indicative", band: "mentioned" },
  ...{ people: 12, decisions: 40, dominated: false },
});

/** A publication of four quarters; the first group is the one that is asked about. */
function publishedOf(id: string, through: string, rows: readonly (readonly number[])[]): PublishedFigures {
  const sample = sampleFigures();
  const [shown] = sample.groups;
  if (!shown) throw new Error("the sample has groups");
  return {
    ...sample,
    through,
    quarters: ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"].map((key) => ({ key, figure: null })),
    groups: rows.map((values, at) => ({
      ...shown,
      id: at === 0 ? id : `group-${at}`,
      quarters: values.map((value) => ({ figure: index(value), counted: true })),
    })),
  };
}

onBothDatabases("the effect of an action", (open) => {
  test("is read from publications, and stays the same when later ones come", async () => {
    const home = await insertSmallOrganisation(open());
    const leader = home.scope("leader", Date.UTC(2026, 0, 20));
    const asked = { groupId: home.groups.floor, started: "2026-01" };
    expect((await readEffect(leader, asked)).kind).toBe("waiting");
    const begin = (groupId: string) =>
      startAction(leader, {
        ...{ id: crypto.randomUUID(), title: "Bellen", note: "", language: "nl", dueOn: "2026-02-20" },
        ...{ groupId, ownerId: leader.memberId, from: { source: "own", key: null } },
      });
    await begin(home.groups.floor);
    const rows = [
      [50, 50, 54, 62],
      [60, 61, 60, 62],
      [40, 41, 43, 43],
      [70, 70, 71, 72],
    ];
    await insertPublication(open(), home.id, publishedOf(asked.groupId, "2026-06-30", rows));
    const effect = await readEffect(leader, asked);
    expect(effect).toMatchObject({
      ...{ kind: "told", from: 50, to: 62, isShared: false },
      windows: { before: "2025-Q4", after: "2026-Q2" },
      comparison: { points: 10, others: 2, count: 3 },
    });
    // Eight quarters later the quarters before the start are told no more.
    const later = publishedOf(asked.groupId, "2028-06-30", [[], [], [], []]);
    await insertPublication(open(), home.id, later);
    expect(await readEffect(leader, asked)).toEqual(effect);
    await begin(home.groups.floor);
    expect(await readEffect(leader, asked)).toMatchObject({ isShared: true });
  });
});
