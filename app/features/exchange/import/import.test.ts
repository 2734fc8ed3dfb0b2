import { expect, test } from "vitest";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { mintWorkScope } from "#app/shared/scope.server.ts";
import { rebuildSums } from "#db/author-sums.ts";
import type { Connection } from "#db/client.server.ts";
import { sumsOf } from "#tests/support/a-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import {
  insertSmallOrganisation,
  type SmallOrganisation,
  testNow,
} from "#tests/support/small-organisation.ts";
import { forgetRun, keepUpload, listRuns, readRefused, readRun, setTask } from "./queries.server.ts";
import type { Choices } from "./rules.ts";
import { workOnImport } from "./work/queries.server.ts";

const workScope = ({ db }: Connection, organisationId: string): WorkScope =>
  mintWorkScope({ db, now: testNow, organisationId });

const table = (count: number, offset = 0) =>
  ["beslissing;datum;afdeling;gewicht", ...Array.from({ length: count }, (_, i) => row(i + offset))].join(
    "\r\n",
  );
const row = (i: number) =>
  `Beslissing nummer ${i} over retouren;2026-0${1 + (i % 9)}-1${i % 10};Inkoop;${i % 6 === 5 ? "" : i % 6}`;

/** Uploads, checks and takes in, as the routes and the worker do together. */
async function bringIn(
  connection: Connection,
  organisation: SmallOrganisation,
  text: string,
  choices?: Choices,
  fileName = "lijst.csv",
) {
  const scope = organisation.scope("employee");
  const kind = fileName.endsWith(".md") ? "madr" : "csv";
  const id = await keepUpload(scope, { kind, fileName, content: new TextEncoder().encode(text) });
  await workOnImport(workScope(connection, organisation.id), id);
  const checked = await readRun(scope, id);
  if (!checked) throw new Error("the run is gone");
  await setTask(scope, checked, "import", choices);
  await workOnImport(workScope(connection, organisation.id), id);
  const run = await readRun(scope, id);
  if (!run) throw new Error("the run is gone");
  return { run, checked, scope };
}

const decisionsOf = (connection: Connection, organisationId: string) =>
  connection.db
    .selectFrom("decision")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("seq")
    .execute();
async function expectRebuiltSums(connection: Connection, organisationId: string) {
  const kept = await sumsOf(connection, organisationId);
  await connection.db.transaction().execute((trx) => rebuildSums(trx, organisationId));
  expect(await sumsOf(connection, organisationId)).toEqual(kept);
  return kept;
}

onBothDatabases("an import", (open) => {
  test("makes its importer the author, counts in this month and says what it did", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { run, checked, scope } = await bringIn(open(), organisation, table(330));
    expect(checked).toMatchObject({ stage: "checked", rowsTotal: 330 });
    expect(checked.plan.findings).toMatchObject({
      total: 330,
      good: 330,
      refused: 0,
      already: 0,
      pending: 55,
    });
    expect(run).toMatchObject({ stage: "done", added: 330, already: 0, rowsDone: 330 });
    const rows = await decisionsOf(open(), organisation.id);
    expect(rows).toHaveLength(330);
    expect(new Set(rows.map((each) => each.author_id))).toEqual(new Set([scope.authorId]));
    expect(new Set(rows.map((each) => each.month))).toEqual(new Set(["2026-11"]));
    expect(
      rows.every(
        (each) => each.withdrawn_at === null && each.department_id === organisation.departments.purchasing,
      ),
    ).toBe(true);
    expect(rows.filter((each) => each.weighing === "pending")).toHaveLength(55);
    const sums = await expectRebuiltSums(open(), organisation.id);
    expect(sums).toEqual([expect.objectContaining({ n: 275, c0: 55, c4: 55, author_id: scope.authorId })]);
  });

  test("adds nothing the second time and says how many were there already", async () => {
    const organisation = await insertSmallOrganisation(open());
    await bringIn(open(), organisation, table(120));
    const sums = await sumsOf(open(), organisation.id);
    const { run, checked } = await bringIn(open(), organisation, table(120));
    expect(checked.plan.findings).toMatchObject({ good: 120, already: 120 });
    expect(run).toMatchObject({ stage: "done", added: 0, already: 120 });
    const more = await bringIn(open(), organisation, table(130));
    expect(more.run).toMatchObject({ added: 10, already: 120 });
    expect(await decisionsOf(open(), organisation.id)).toHaveLength(130);
    expect(sums).toHaveLength(1);
    await expectRebuiltSums(open(), organisation.id);
  });

  test("takes the same line twice in one file as one decision", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { run, checked } = await bringIn(open(), organisation, [table(3), row(1), row(2)].join("\n"));
    expect(checked.plan.findings).toMatchObject({ total: 5, already: 2 });
    expect(run).toMatchObject({ added: 3, already: 2 });
  });

  test("names every refused line, its column and what was given, and takes the good ones in", async () => {
    const organisation = await insertSmallOrganisation(open());
    const text = [
      table(4),
      "Te zwaar;2026-03-03;Inkoop;9",
      ";2026-03-03;Inkoop;1",
      "Waar dan;eens;Magazijn;1",
    ].join("\n");
    const { run, scope } = await bringIn(open(), organisation, text);
    expect(run).toMatchObject({ added: 4 });
    expect(run.plan.findings).toMatchObject({ refused: 3, good: 4 });
    const refused = await readRefused(scope, run.id);
    expect(
      refused?.map(({ line, problems }) => [
        line,
        problems.map(({ field, key, given }) => [field, key.split(".").at(-1), given]),
      ]),
    ).toEqual([
      [6, [["weight", "weightUnknown", "9"]]],
      [7, [["title", "titleMissing", undefined]]],
      [
        8,
        [
          ["decided_on", "dateUnknown", "eens"],
          ["department", "departmentUnknown", "Magazijn"],
        ],
      ],
    ]);
    expect(refused?.[0]?.cells).toEqual(["Te zwaar", "2026-03-03", "Inkoop", "9"]);
  });

  test("fills in department, date and visibility where the file is silent", async () => {
    const organisation = await insertSmallOrganisation(open());
    const choices = { departmentId: organisation.departments.board, visibility: "private" as const };
    await bringIn(
      open(),
      organisation,
      "titel;toelichting\nWe halen de balie weg;omdat het kan\nWe openen eerder;\n",
      choices,
    );
    const rows = await decisionsOf(open(), organisation.id);
    expect(
      rows.map((each) => [each.department_id, each.visibility, each.decided_on, each.weighing, each.touch]),
    ).toEqual(Array(2).fill([organisation.departments.board, "private", "2026-11-23", "pending", null]));
  });

  test("reads a decision record and leaves the names of people out", async () => {
    const organisation = await insertSmallOrganisation(open());
    const record =
      "---\nstatus: accepted\ndate: 2025-04-03\ndecision-makers: Kanarie de Boer\n---\n\n# Gratis retour binnen een maand\n\n## Context and Problem Statement\n\nKlanten twijfelen.\n\n## Decision Outcome\n\nWe doen het.\n";
    const { run } = await bringIn(open(), organisation, record, undefined, "0001-retour.md");
    expect(run).toMatchObject({ added: 1 });
    expect(run.plan.findings).toMatchObject({ people: 1, pending: 1 });
    const [decision] = await decisionsOf(open(), organisation.id);
    expect(decision).toMatchObject({
      title: "Gratis retour binnen een maand",
      decided_on: "2025-04-03",
      status: "accepted",
    });
    expect(JSON.stringify(decision)).not.toContain("Kanarie");
  });

  test("that breaks in the middle leaves nothing behind, and can be tried again", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("employee");
    const content = new TextEncoder().encode(table(600));
    const id = await keepUpload(scope, { kind: "csv", fileName: "lijst.csv", content });
    await workOnImport(workScope(open(), organisation.id), id);
    const checked = await readRun(scope, id);
    if (!checked) throw new Error("the run is gone");
    await setTask(scope, checked, "import");
    const { db } = open();
    let transactions = 0;
    const breaking = new Proxy(db, {
      get: (target, name) => {
        transactions += name === "transaction" ? 1 : 0;
        // A batch is tried five times.
        if (name === "transaction" && transactions >= 3 && transactions <= 7)
          throw new Error("the disk is full");
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const work = workOnImport({ ...workScope(open(), organisation.id), db: breaking }, id);
    await expect(work).rejects.toThrow("the disk is full");
    const failed = await readRun(scope, id);
    expect(failed).toMatchObject({ stage: "failed", added: 0, rowsDone: 0 });
    expect(await decisionsOf(open(), organisation.id)).toEqual([]);
    if (failed) await setTask(scope, failed, "import");
    await workOnImport(workScope(open(), organisation.id), id);
    expect(await readRun(scope, id)).toMatchObject({ stage: "done", added: 600, already: 0 });
    await expectRebuiltSums(open(), organisation.id);
  });

  test("can be undone: decisions, choices, search words and sums are as they were", async () => {
    const organisation = await insertSmallOrganisation(open());
    await bringIn(open(), organisation, table(50));
    const before = {
      decisions: await decisionsOf(open(), organisation.id),
      sums: await sumsOf(open(), organisation.id),
    };
    const { run, scope } = await bringIn(open(), organisation, table(250, 1000));
    await setTask(scope, run, "remove");
    await workOnImport(workScope(open(), organisation.id), run.id);
    expect(await readRun(scope, run.id)).toMatchObject({ stage: "removed", plan: { removed: 250 } });
    expect(await decisionsOf(open(), organisation.id)).toEqual(before.decisions);
    expect(await sumsOf(open(), organisation.id)).toEqual(before.sums);
    // What was undone may come in again.
    expect((await bringIn(open(), organisation, table(250, 1000))).run).toMatchObject({ added: 250 });
  });

  test("belongs to its member: a colleague and another organisation find nothing", async () => {
    const organisation = await insertSmallOrganisation(open());
    const other = await insertSmallOrganisation(open());
    const { run } = await bringIn(open(), organisation, table(5));
    for (const stranger of [organisation.scope("admin"), other.scope("employee")]) {
      expect(await readRun(stranger, run.id)).toBeNull();
      expect(await readRefused(stranger, run.id)).toBeNull();
      expect(await listRuns(stranger)).toEqual([]);
      expect(await setTask(stranger, run, "remove")).toBe(false);
      await forgetRun(stranger, run.id);
    }
    await workOnImport(workScope(open(), other.id), run.id);
    expect(await decisionsOf(open(), organisation.id)).toHaveLength(5);
    expect((await bringIn(open(), other, table(5))).run).toMatchObject({ added: 5 });
  });

  test("refuses a file that holds nothing to import, and keeps nothing of it", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { checked, run, scope } = await bringIn(open(), organisation, "\u0000PNG\u0000\u0000");
    expect(checked.plan.problem).toMatchObject({ key: "exchange.problem.fileBinary" });
    expect(run.added).toBe(0);
    expect(await decisionsOf(open(), organisation.id)).toEqual([]);
    expect(await readRun(scope, run.id)).toMatchObject({ stage: "done" });
  });
});
