import { describe, expect, test } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { countOwn, readProgress, recentInDepartment } from "./queries.server.ts";
import { checklist, dayPart, firstName } from "./rules.ts";

describe("the greeting", () => {
  test("follows the clock of the organisation, also around midnight and in summer", () => {
    const at = (iso: string, zone = "Europe/Amsterdam") => dayPart(Date.parse(iso), zone);
    expect(at("2026-11-23T10:59:59Z")).toBe("morning");
    expect(at("2026-11-23T11:00:00Z")).toBe("afternoon");
    expect(at("2026-07-01T10:00:00Z")).toBe("afternoon");
    expect(at("2026-11-23T17:00:00Z")).toBe("evening");
    expect(at("2026-11-23T23:00:00Z")).toBe("night");
    expect(at("2026-11-23T05:00:00Z")).toBe("morning");
    expect(at("2026-11-23T23:00:00Z", "America/New_York")).toBe("evening");
  });

  test("uses the first name", () => {
    expect(firstName(" Samira el Idrissi")).toBe("Samira");
    expect(firstName("")).toBe("");
  });
});

test("the checklist closes itself when its five items are done", () => {
  const done = { departments: 2, people: 2, hasDecision: true, hasLookedAtPrivacy: true, admins: 2 };
  expect(checklist(done)).toBeNull();
  const items = checklist({ ...done, admins: 1, departments: 1 });
  expect(items?.filter(({ isDone }) => !isDone).map(({ item }) => item)).toEqual(["departments", "admin"]);
});

onBothDatabases("the home page", (open) => {
  const log = (scope: Scope, title: string, fields: object = {}) =>
    scope.db
      .insertInto("decision")
      .values({
        id: crypto.randomUUID(),
        organisation_id: scope.organisationId,
        author_id: scope.authorId,
        department_id: scope.departmentId,
        title,
        note: "",
        language: "nl",
        decided_on: "2026-11-20",
        logged_at: scope.now,
        month: "2026-11",
        weighing: "weighed",
        weight: 2,
        visibility: "shared",
        ...fields,
      })
      .execute();

  test("shows the newest five shared decisions of the own department, without author or weight", async () => {
    const organisation = await insertSmallOrganisation(open(), "Een");
    const other = (await insertSmallOrganisation(open(), "Twee")).scope("employee");
    const [own, colleague] = [organisation.scope("employee"), organisation.scope("cx")];
    for (let day = 10; day < 16; day++) await log(colleague, `Dag ${day}`, { decided_on: `2026-11-${day}` });
    await log(colleague, "Alleen van mij", { visibility: "private", decided_on: "2026-11-22" });
    await log(colleague, "Ingetrokken", { withdrawn_at: 1, decided_on: "2026-11-22" });
    await log(organisation.scope("leader"), "Andere afdeling", { decided_on: "2026-11-22" });
    await log(other, "Andere organisatie", { decided_on: "2026-11-22" });
    const recent = await recentInDepartment(own);
    expect(recent.map(({ title }) => title)).toEqual(["Dag 15", "Dag 14", "Dag 13", "Dag 12", "Dag 11"]);
    expect(Object.keys(recent[0] ?? {}).sort()).toEqual(["decidedOn", "id", "language", "title"]);
  });

  test("counts only one's own decisions of the month", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [own, colleague] = [organisation.scope("employee"), organisation.scope("cx")];
    expect(await countOwn(own, "2026-11")).toBe(0);
    await log(own, "Een");
    await log(own, "Privé", { visibility: "private" });
    await log(own, "Vorige maand", { month: "2026-10" });
    await log(own, "Ingetrokken", { withdrawn_at: 1 });
    await log(colleague, "Van een collega");
    expect(await countOwn(own, "2026-11")).toBe(2);
  });

  test("knows how far an administrator has come", async () => {
    const scope = (await insertSmallOrganisation(open())).scope("admin");
    const before = { departments: 2, people: 2, admins: 1, hasDecision: false, hasLookedAtPrivacy: false };
    expect(await readProgress(scope)).toEqual(before);
    await log(scope, "Eerste");
    expect((await readProgress(scope)).hasDecision).toBe(true);
  });
});
