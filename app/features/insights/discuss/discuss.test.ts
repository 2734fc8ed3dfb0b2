import { describe, expect, test } from "vitest";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { strings as english } from "#app/strings.en.ts";
import { strings as dutch } from "#app/strings.nl.ts";
import { insertDecisions, readDecision, withdrawDecision } from "#db/decision-log.ts";
import { anyDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { asked, said } from "./parts/three.tsx";
import { readNewestExample } from "./queries.server.ts";
import { discussThree, type Example, type TalkKey } from "./rules.ts";

const sample = sampleFigures();
const leader = { readsGroups: true, language: "nl" } as const;
const employee = { readsGroups: false, language: "nl" } as const;
const example: Example = { id: "d1", title: "We bellen terug", language: "nl", decidedOn: "2026-10-02" };
const keys = (figures: PublishedFigures, reader = leader as typeof leader | typeof employee, one = example) =>
  discussThree(figures, reader, one).map(({ key }) => key);

describe("the three things to discuss", () => {
  test("are what weighed more, who was not asked, and the newest example", () => {
    expect(keys(sample)).toEqual(["outweighed", "unaskedPair", "example"]);
    expect(keys(sample, employee)).toEqual(["outweighed", "unaskedAnywhere", "example"]);
    const { affected } = sample.topics;
    const alone = {
      ...sample,
      topics: { ...sample.topics, affected: affected && { ...affected, groups: {} } },
    };
    expect(keys(alone)).toEqual(["outweighed", "unaskedGroup", "example"]);
  });

  test("are taken from what else the figures say when one is missing, never made up", () => {
    const without = (...topics: (keyof PublishedFigures["topics"])[]) => {
      const kept = Object.entries(sample.topics).filter(([key]) => !topics.includes(key as "affected"));
      return { ...sample, topics: Object.fromEntries(kept) } as PublishedFigures;
    };
    expect(keys(without("affected"))).toEqual(["outweighed", "lowest", "example"]);
    expect(discussThree(sample, leader, null).map(({ key }) => key)).toEqual([
      "outweighed",
      "unaskedPair",
      "lowest",
    ]);
    expect(keys(without("affected", "outweighed"), employee)).toEqual(["example", "honest", "belief"]);
    expect(keys(without("affected", "outweighed", "honest", "evidence"), employee)).toEqual([
      "example",
      "silence",
    ]);
    const silent = without("affected", "outweighed", "honest", "evidence");
    const everybody = {
      ...silent,
      organisation: { ...silent.organisation, participation: { kind: "exact", value: 100 } },
    } as const;
    expect(discussThree(everybody, employee, null)).toEqual([]);
  });

  test("give the range of a lowest group that is rough", () => {
    const groups = sample.groups.map((group) =>
      group.figure ? { ...group, figure: { ...group.figure, index: null } } : group,
    );
    expect(discussThree({ ...sample, groups }, leader, null).at(2)?.key).toBe("lowestRange");
  });

  test("name no group to whoever may not see groups", () => {
    const words = JSON.stringify(discussThree(sample, employee, example));
    for (const { id, name } of sample.groups) {
      expect(words).not.toContain(name.nl);
      expect(words).not.toContain(`"${id}"`);
    }
  });

  test("are said in both languages, each with a question", () => {
    const values = {
      count: 3,
      decisions: 9,
      by: "A",
      group: "B",
      kind: "C",
      lo: 1,
      hi: 2,
      index: 5,
      percent: 4,
    };
    for (const [language, strings] of [
      ["nl", dutch],
      ["en", english],
    ] as const) {
      const { t } = createI18n(language, strings);
      for (const key of Object.keys(asked) as TalkKey[]) {
        expect(said(t, { key, values })).not.toMatch(/\{\{|insights/);
        expect(t(($) => $.insights.discuss.question[asked[key]])).toMatch(/\?$/);
      }
    }
  });
});

onBothDatabases("the newest example", (open) => {
  test("is one that its author made an example, not withdrawn, and not of after the period", async () => {
    const connection = await open();
    const organisation = await insertSmallOrganisation(connection);
    const other = await insertSmallOrganisation(connection);
    const scope = organisation.scope("employee");
    const log = (
      title: string,
      decidedOn: string,
      visibility: "example" | "shared" | "private",
      who = scope,
    ) =>
      connection.db
        .transaction()
        .execute((trx) => insertDecisions(trx, [anyDecision(who, { title, decidedOn, visibility })]));
    await log("oud voorbeeld", "2026-09-01", "example");
    await log("voorbeeld", "2026-10-30", "example");
    await log("van na de periode", "2026-11-02", "example");
    await log("alleen gedeeld", "2026-10-31", "shared");
    await log("prive", "2026-10-31", "private");
    await log("van een ander bedrijf", "2026-10-31", "example", other.scope("employee"));
    const found = await readNewestExample(organisation.scope("leader"), "2026-10-31");
    expect(found).toMatchObject({ title: "voorbeeld", decidedOn: "2026-10-30", language: "nl" });
    await connection.db.transaction().execute(async (trx) => {
      const stored = await readDecision(trx, scope.organisationId, found?.id ?? "");
      if (stored) await withdrawDecision(trx, stored, scope.now);
    });
    expect(await readNewestExample(organisation.scope("leader"), "2026-10-31")).toMatchObject({
      title: "oud voorbeeld",
    });
  });
});
