import { expect, test } from "vitest";
import { mintWorkScope, type Scope } from "#app/shared/scope.server.ts";
import { decisionOf, insertAll } from "#tests/support/a-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { writeCsv } from "../csv/format.server.ts";
import { keepUpload, readRun, setTask } from "../import/queries.server.ts";
import { workOnImport } from "../import/work/queries.server.ts";
import { recordFileName, writeRecord } from "../record/write/format.server.ts";
import type { TravellingDecision } from "../rules.ts";
import { writeZip } from "../zip/format.server.ts";
import { countExported, readExported, readOutgoing } from "./queries.server.ts";
import { departmentNames } from "./rules.ts";

async function all<T>(from: AsyncGenerator<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of from) found.push(each);
  return found;
}

async function bringIn(scope: Scope, content: Uint8Array, kind: "csv" | "madr") {
  const workScope = mintWorkScope(scope);
  const id = await keepUpload(scope, { kind, fileName: "in.csv", content });
  await workOnImport(workScope, id);
  const run = await readRun(scope, id);
  if (!run) throw new Error("the run is gone");
  await setTask(scope, run, "import");
  await workOnImport(workScope, id);
  return readRun(scope, id);
}

const plain = (decisions: readonly TravellingDecision[]) =>
  decisions
    .map(({ externalKey: _key, ...rest }) => ({ ...rest, outweighed: [...rest.outweighed].sort() }))
    .sort((one, other) => (one.title < other.title ? -1 : 1));

onBothDatabases("an export", (open) => {
  test("holds one's own with their weight, and of others what they shared, without weight and name", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, colleague] = [organisation.scope("employee"), organisation.scope("leader")];
    const stranger = (await insertSmallOrganisation(open())).scope("employee");
    await insertAll(open(), [
      decisionOf(me, { title: "Mijn gedeelde" }),
      decisionOf(me, { title: "Mijn eigen", visibility: "private" }),
      decisionOf(colleague, { title: "Gedeeld door een ander", weight: 0, externalKey: "key:geheim" }),
      decisionOf(colleague, { title: "Voorbeeld van een ander", visibility: "example", weight: 4 }),
      decisionOf(colleague, { title: "Kanarie privé", visibility: "private" }),
      decisionOf(stranger, { title: "Kanarie elders" }),
    ]);
    const found = new Map((await all(readExported(me, "visible"))).map((each) => [each.title, each]));
    expect([...found.keys()].sort()).toEqual([
      "Gedeeld door een ander",
      "Mijn eigen",
      "Mijn gedeelde",
      "Voorbeeld van een ander",
    ]);
    expect(found.get("Mijn eigen")).toMatchObject({
      weight: 3,
      weighing: "weighed",
      department: "Klantenservice",
    });
    expect(found.get("Voorbeeld van een ander")).toMatchObject({ weight: 4, prevailed: "other" });
    expect(found.get("Gedeeld door een ander")).toMatchObject({
      weight: null,
      weighing: "pending",
      prevailed: null,
      outweighed: [],
      touch: "direct",
    });
    const text = JSON.stringify([...found.values()]);
    for (const secret of [colleague.authorId, colleague.name, "key:geheim"])
      expect(text).not.toContain(secret);
    expect(await countExported(me, "visible")).toBe(4);
    expect((await all(readExported(me, "mine"))).map(({ title }) => title).sort()).toEqual([
      "Mijn eigen",
      "Mijn gedeelde",
    ]);
  });

  test("leaves out what was withdrawn, and one decision follows the same rule", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, colleague] = [organisation.scope("employee"), organisation.scope("cx")];
    const ids = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    await insertAll(open(), [
      decisionOf(colleague, { id: ids[0] ?? "", weight: 1 }),
      decisionOf(colleague, { id: ids[1] ?? "", visibility: "private" }),
      decisionOf(colleague, { id: ids[2] ?? "" }),
    ]);
    await open()
      .db.updateTable("decision")
      .set({ withdrawn_at: 1 })
      .where("id", "=", ids[2] ?? "")
      .execute();
    expect((await all(readExported(me, "visible"))).map(({ externalKey }) => externalKey)).toEqual([ids[0]]);
    expect(await readOutgoing(me, ids[0] ?? "")).toMatchObject({ weight: null, weighing: "pending" });
    expect(await readOutgoing(colleague, ids[0] ?? "")).toMatchObject({ weight: 1 });
    expect(await readOutgoing(me, ids[1] ?? "")).toBeNull();
    expect(await readOutgoing(me, ids[2] ?? "")).toBeNull();
  });

  for (const kind of ["csv", "madr"] as const) {
    test(`as ${kind} gives the same in another organisation, and nothing new in its own`, async () => {
      const home = await insertSmallOrganisation(open());
      const me = home.scope("employee");
      const { purchasing, board } = home.departments;
      await insertAll(open(), [
        decisionOf(me, {
          title: '=1+1; "de winkel"',
          note: "Regel een\n\n- twee\n",
          touched: [purchasing, board],
          asked: [board],
        }),
        decisionOf(me, {
          title: "Nog te wegen",
          weighing: "pending",
          weight: null,
          touch: null,
          prevailed: null,
          handover: null,
        }),
        decisionOf(me, {
          title: "Weet niet",
          weighing: "unknown",
          weight: null,
          status: "accepted",
          visibility: "private",
        }),
        ...Array.from({ length: 300 }, (_, i) =>
          decisionOf(me, { title: `Rij ${i}`, decidedOn: `2026-0${1 + (i % 9)}-01` }),
        ),
      ]);
      const before = await all(readExported(me, "mine"));
      const pieces: Uint8Array[] = [];
      if (kind === "csv") {
        for await (const piece of writeCsv(readExported(me, "mine"), { delimiter: ";" }))
          pieces.push(Buffer.from(piece));
      } else {
        const files = before.map((each, i) => ({ name: recordFileName(each, i), text: writeRecord(each) }));
        for await (const piece of writeZip(files)) pieces.push(piece);
      }
      const content = Buffer.concat(pieces);
      expect(await bringIn(me, content, kind)).toMatchObject({ stage: "done", added: 0, already: 303 });
      const there = (await insertSmallOrganisation(open())).scope("employee");
      expect(await bringIn(there, content, kind)).toMatchObject({ stage: "done", added: 303, already: 0 });
      expect(plain(await all(readExported(there, "mine")))).toEqual(plain(before));
    });
  }
});

test("a department whose name alone would not find it back travels by its id", () => {
  const list = [
    { id: "a", kind: "other", nl: "Verkoop", en: "Sales" },
    { id: "b", kind: "other", nl: "Sales", en: "Retail" },
  ];
  const name = departmentNames(list, "nl");
  expect([name("a"), name("b"), name("gone")]).toEqual(["Verkoop", "b", "gone"]);
});
