import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addMonths, type Month } from "#app/domain/calendar.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import type { Role } from "#app/domain/role.ts";
import { takenAlong } from "#app/features/insights/pack/rules.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { roles } from "../support/world.ts";
import { addressesOf, differences, insertReaders, read } from "./outputs/readers.ts";
import { hideExamples, publicationsOf, tellingPlans, toldPeriods } from "./outputs/told.ts";
import type { Plan } from "./story/plan.ts";

const readsGroups: readonly Role[] = ["leader", "cx", "council"];
let now = 0;
let server: TestServer;
let plans: Plan[];
let sessions: Map<Plan, Record<Role, string>>;

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  const { connection } = server.context;
  plans = await tellingPlans(connection, 4001, 5);
  const last = plans.map(({ months }) => months.at(-1) as Month).sort()[0] as Month;
  now = Date.parse(`${addMonths(last, 1)}-20T09:00:00Z`);
  sessions = new Map();
  for (const plan of plans) {
    await hideExamples(connection, plan);
    sessions.set(plan, await insertReaders(connection, plan, now));
  }
}, 240_000);

afterAll(() => server?.stop());

async function toldTo(plan: Plan, role: Role): Promise<Map<string, string>> {
  const periods = await toldPeriods(server.context.connection, plan);
  return read(server, sessions.get(plan)?.[role] ?? "", addressesOf(plan, periods));
}

async function toldToAll(): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const plan of plans) {
    for (const role of roles) {
      for (const [address, text] of await toldTo(plan, role))
        all.set(`${plan.seed} ${role} ${address}`, text);
    }
  }
  return all;
}

/** Stored figures as `change` makes them, under another key: pages keep what they parsed by key. */
async function store(change: (figures: PublishedFigures) => PublishedFigures): Promise<void> {
  const { db } = server.context.connection;
  for (const plan of plans) {
    for (const { id, figures } of await publicationsOf({ db }, plan)) {
      const changed = figures.kind === "figures" ? change(figures) : figures;
      await db
        .updateTable("publication")
        .set({ id: crypto.randomUUID(), figures: JSON.stringify(changed), inputs: "{}" })
        .where("id", "=", id)
        .execute();
    }
  }
}

test("pages of groups are for leaders, cx and the council", async () => {
  for (const plan of plans) {
    for (const role of roles) {
      const told = await toldTo(plan, role);
      for (const { id } of plan.groups) {
        for (const address of [`/insights/${id}`, `/insights/${id}/talk`]) {
          expect(told.get(address)?.slice(0, 3), `${role} ${address}`).toBe(
            readsGroups.includes(role) ? "200" : "403",
          );
        }
        const everything = [...told].filter(([address]) => !address.includes(id)).map(([, text]) => text);
        if (!readsGroups.includes(role)) expect(everything.join("\n")).not.toContain(id);
      }
    }
  }
}, 240_000);

test("every number of the long table is one that was published, and that this reader may read", async () => {
  const findings: string[] = [];
  let values = 0;
  for (const plan of plans) {
    const publications = await publicationsOf(server.context.connection, plan);
    const newest = new Map(publications.map((one) => [one.period, one]));
    for (const role of roles) {
      const told = await toldTo(plan, role);
      for (const { period, figures, revision } of newest.values()) {
        if (figures.kind !== "figures") continue;
        const known = numbersIn(takenAlong(figures, readsGroups.includes(role)));
        for (const { value, words } of valuesOf(told.get(`/insights/pack.csv?period=${period}`) ?? "")) {
          values += 1;
          if (!known.has(value) && value !== revision)
            findings.push(`${plan.seed} ${role} ${period}: ${words}`);
        }
      }
    }
  }
  expect(findings).toEqual([]);
  expect(values).toBeGreaterThan(1000);
}, 240_000);

test("whoever may not read groups is told the same, whatever is told of groups", async () => {
  const before = await toldToAll();
  await store(marked);
  const after = await toldToAll();
  const changed = differences(before, after);
  const isOf = (some: readonly Role[]) => (line: string) => some.some((role) => line.includes(` ${role} /`));
  expect(changed.filter(isOf(["employee", "admin"]))).toEqual([]);
  for (const role of readsGroups) expect(changed.filter(isOf([role])).length).toBeGreaterThan(plans.length);
}, 240_000);

// The last test: it takes away everything but the publications.
test("everything that is told of results is told by the publications alone", async () => {
  await store((figures) => figures);
  const before = await toldToAll();
  const { db } = server.context.connection;
  for (const table of ["counted", "author_month", "decision"] as const) await db.deleteFrom(table).execute();
  await store((figures) => figures);
  expect(differences(before, await toldToAll())).toEqual([]);
}, 240_000);

/** Other numbers wherever something is told of a group. */
function marked(figures: PublishedFigures): PublishedFigures {
  const groups = figures.groups.map((group) => ({
    ...group,
    share: 99 - group.share,
    figure: group.figure && { ...group.figure, decisions: group.figure.decisions + 1000, lo: 1, hi: 98 },
    quarters: group.quarters.map((quarter) => ({
      ...quarter,
      figure: quarter.figure && { ...quarter.figure, decisions: quarter.figure.decisions + 1000 },
    })),
    versusRest: "below" as const,
    shrunk: 7,
  }));
  const topics = Object.entries(figures.topics).map(([key, topic]) => [
    key,
    {
      ...topic,
      groups: Object.fromEntries(
        Object.entries(topic.groups).map(([id, row]) => [id, { ...row, people: row.people + 1000 }]),
      ),
    },
  ]);
  return { ...figures, groups, topics: Object.fromEntries(topics), groupsDiffer: !figures.groupsDiffer };
}

function numbersIn(value: unknown): Set<number> {
  if (typeof value === "number") return new Set([value]);
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((one) => [...numbersIn(one)]));
}

/** Values of the long table, each with the words around it. */
function valuesOf(text: string): { value: number; words: string }[] {
  const rows: string[][] = parse(text.replace(/^200 /, "").replace("\ufeff", ""), { delimiter: ";" });
  return rows.slice(1).flatMap((row) => {
    const [value = "", words] = [row[9], row.slice(2, 10).join(" ")];
    return value === "" ? [] : [{ value: Number(value.replace(",", ".")), words }];
  });
}
