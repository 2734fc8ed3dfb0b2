import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readChanges } from "../changes/queries.server.ts";
import { readValue } from "../changes/rules.ts";
import { groupSize } from "../groups/rules.ts";
import { changeOrganisation, readOrganisation } from "../queries.server.ts";
import { privacyForm } from "./form.ts";
import { changePrivacy, readPrivacy } from "./queries.server.ts";

function parse(fields: Record<string, string>) {
  const form = new FormData();
  const all = {
    threshold: "5",
    visibility: "shared",
    cadence: "monthly",
    retentionMonths: "13",
    lookBackWeeks: "8",
    opinionPercent: "10",
    ...fields,
  };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return parseWithZod(form, { schema: privacyForm });
}

describe("the privacy form", () => {
  test("refuses fewer than 5 people, and says why", () => {
    for (const threshold of ["4", "0", "-5", "1"]) {
      expect(parse({ threshold }).reply().error?.threshold).toEqual([
        "organisation.privacy.problem.thresholdLow",
      ]);
    }
    for (const threshold of ["", "vijf", "5.5"]) expect(parse({ threshold }).status).toBe("error");
    expect(parse({ threshold: "5" }).status).toBe("success");
  });

  test("takes 1 to 60 months, and two ways to be seen", () => {
    expect(parse({ retentionMonths: "60" }).status).toBe("success");
    for (const retentionMonths of ["0", "61"]) expect(parse({ retentionMonths }).status).toBe("error");
    expect(parse({ lookBackWeeks: "12" }).status).toBe("success");
    for (const lookBackWeeks of ["3", "13", "", "8.5"]) expect(parse({ lookBackWeeks }).status).toBe("error");
    for (const opinionPercent of ["0", "50"]) expect(parse({ opinionPercent }).status).toBe("success");
    for (const opinionPercent of ["-1", "51", "", "2.5"]) {
      expect(parse({ opinionPercent }).reply().error?.opinionPercent).toEqual([
        "organisation.privacy.problem.opinions",
      ]);
    }
    expect(parse({ visibility: "example" }).status).toBe("error");
    expect(parse({ cadence: "weekly" }).status).toBe("success");
    for (const cadence of ["", "daily"]) {
      expect(parse({ cadence }).reply().error?.cadence).toEqual(["organisation.privacy.problem.cadence"]);
    }
  });
});

test("a group of fewer than twice the threshold is called mostly hidden, unless a headcount is missing", () => {
  expect(groupSize([4, 5], 5)).toEqual({ known: 9, unknown: 0, isMostlyHidden: true });
  expect(groupSize([5, 5], 5).isMostlyHidden).toBe(false);
  expect(groupSize([5, null], 5)).toEqual({ known: 5, unknown: 1, isMostlyHidden: false });
  expect(groupSize([], 5).isMostlyHidden).toBe(false);
});

onBothDatabases("privacy settings", (open) => {
  const settings = {
    threshold: 8,
    visibility: "private",
    cadence: "weekly",
    retentionMonths: 24,
    lookBackWeeks: 6,
    opinionPercent: 25,
  } as const;

  test("the database itself refuses a threshold under 5", async () => {
    const scope = (await insertSmallOrganisation(open())).scope("admin");
    await expect(changePrivacy(scope, { ...settings, threshold: 4 })).rejects.toThrow();
    expect((await readPrivacy(scope)).threshold).toBe(5);
    expect((await readChanges(scope, 1)).changes).toEqual([]);
  });

  test("a change holds for this organisation only and stands in its log, for every role", async () => {
    const own = await insertSmallOrganisation(open(), "Een");
    const other = await insertSmallOrganisation(open(), "Twee");
    await changePrivacy(own.scope("admin"), settings);
    expect(await readPrivacy(own.scope("admin"))).toEqual(settings);
    expect((await readPrivacy(other.scope("admin"))).threshold).toBe(5);
    const { changes } = await readChanges(own.scope("employee"), 1);
    const threshold = changes.find(({ subject }) => subject === "threshold");
    expect([readValue(threshold?.before ?? "").value, readValue(threshold?.after ?? "").value]).toEqual([
      5, 8,
    ]);
    const cadence = changes.find(({ subject }) => subject === "cadence");
    expect([readValue(cadence?.before ?? "").value, readValue(cadence?.after ?? "").value]).toEqual([
      "monthly",
      "weekly",
    ]);
    expect(changes).toHaveLength(6);
    expect((await readChanges(other.scope("council"), 1)).changes).toEqual([]);
  });

  test("keeping the settings as they are is logged as looked at", async () => {
    const scope = (await insertSmallOrganisation(open())).scope("admin");
    await changePrivacy(scope, await readPrivacy(scope));
    expect((await readChanges(scope, 1)).changes.map(({ subject }) => subject)).toEqual([
      "privacy-confirmed",
    ]);
  });

  test("the newest change comes first, and older ones stand on the next page", async () => {
    const { scope: of } = await insertSmallOrganisation(open());
    for (let i = 0; i < 51; i++) {
      const fields = { name: `Naam ${i}`, language: "nl", timeZone: "Europe/Amsterdam" } as const;
      await changeOrganisation(of("admin", 1000 + i), fields);
    }
    const first = await readChanges(of("admin"), 1);
    expect(readValue(first.changes[0]?.after ?? "").value).toBe("Naam 50");
    expect([first.changes.length, first.hasOlder]).toEqual([50, true]);
    const second = await readChanges(of("admin"), 2);
    expect([second.changes.length, second.hasOlder]).toEqual([1, false]);
    expect((await readOrganisation(of("admin"))).name).toBe("Naam 50");
  });
});
