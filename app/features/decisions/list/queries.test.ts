import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { NewDecision } from "#app/domain/decision.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { insertDecisions, readDecision, replaceDecision, withdrawDecision } from "#db/decision-log.ts";
import { anyDecision, insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import type { ListFilter } from "./filter.ts";
import { listDecisions } from "./queries.server.ts";
import { edgeOf, type ListedDecision, pageLength } from "./rules.ts";

type Stored = NewDecision & { readonly isWithdrawn: boolean };

const words = ["retour", "prijs", "loket", "doos"];

function world(organisation: SmallOrganisation, size: number, seed: number): Stored[] {
  const draw = fc.record({
    who: fc.nat(organisation.scopes.length - 1),
    department: fc.constantFrom(...Object.values(organisation.departments)),
    title: fc.subarray(words, { minLength: 1 }),
    // Few days, so that many decisions share one.
    decidedOn: fc.constantFrom("2026-09-30", "2026-10-01", "2026-10-02"),
    visibility: fc.constantFrom("private", "shared", "example"),
    weight: fc.constantFrom(0, 1, 2, 3, 4, null),
    isPending: fc.boolean(),
    moments: fc.subarray(["zmot", "fmot"]),
    isWithdrawn: fc.constantFrom(false, false, false, true),
  });
  return fc.sample(draw, { numRuns: size, seed }).map((drawn) => ({
    ...anyDecision(organisation.scopes[drawn.who] as Scope, {
      departmentId: drawn.department,
      title: drawn.title.join(" "),
      decidedOn: drawn.decidedOn,
      visibility: drawn.visibility as Stored["visibility"],
      weight: drawn.weight as NewDecision["weight"],
      weighing: drawn.weight === null ? (drawn.isPending ? "pending" : "unknown") : "weighed",
      moments: drawn.moments,
    }),
    isWithdrawn: drawn.isWithdrawn,
  }));
}

async function store({ db, now }: Scope, decisions: readonly Stored[]) {
  await db.transaction().execute(async (trx) => {
    await insertDecisions(trx, decisions);
    for (const { organisationId, id } of decisions.filter((decision) => decision.isWithdrawn)) {
      const old = await readDecision(trx, organisationId, id);
      if (old) await withdrawDecision(trx, old, now);
    }
  });
}

/** The rule of domain.md in plain words, apart from the queries. */
function shouldSee(scope: Scope, filter: ListFilter) {
  return (decision: Stored) => {
    const isOwn = decision.authorId === scope.authorId;
    if (decision.isWithdrawn && !(isOwn && filter.mine && !filter.weigh && !filter.q)) return false;
    if (!isOwn && decision.visibility === "private") return false;
    if ((filter.mine || filter.weigh) && !isOwn) return false;
    if (filter.weigh && decision.weighing !== "pending") return false;
    if (filter.weight && !isOwn && decision.visibility !== "example") return false;
    if (filter.weight && decision.weight !== Number(filter.weight)) return false;
    if (filter.q && !holds(decision.title.split(" "), filter.q.split(" "))) return false;
    if (filter.department && decision.departmentId !== filter.department) return false;
    if (filter.visibility && decision.visibility !== filter.visibility) return false;
    if (filter.moment && !decision.moments.includes(filter.moment)) return false;
    if (filter.month && !decision.decidedOn.startsWith(filter.month)) return false;
    return (
      !(filter.from && decision.decidedOn < filter.from) && !(filter.to && decision.decidedOn > filter.to)
    );
  };
}

/** Every word is there; the last one may be half typed, from two letters on. */
function holds(title: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word, i) =>
    i === wanted.length - 1 && word.length > 1
      ? title.some((other) => other.startsWith(word))
      : title.includes(word),
  );
}

function anyFilter(departments: readonly string[]): fc.Arbitrary<ListFilter> {
  return fc.record(
    {
      q: fc.constantFrom(...words, "re", "lok", "prijs doo", "l"),
      department: fc.constantFrom(...departments),
      month: fc.constantFrom("2026-09", "2026-10"),
      from: fc.constantFrom("2026-10-01"),
      to: fc.constantFrom("2026-10-01"),
      moment: fc.constantFrom("zmot", "fmot", "umot"),
      mine: fc.constant("1"),
      weigh: fc.constant("1"),
      weight: fc.constantFrom("0", "1", "2", "3", "4"),
      visibility: fc.constantFrom("private", "shared", "example"),
      sort: fc.constantFrom("newest", "oldest"),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<ListFilter>;
}

/** Every page in turn, forwards and then back again. */
async function turnAll(scope: Scope, filter: ListFilter) {
  const forwards: ListedDecision[][] = [];
  let page = await listDecisions(scope, filter);
  for (;;) {
    forwards.push([...page.rows]);
    if (!page.hasNext) break;
    page = await listDecisions(scope, { ...filter, after: edgeOf(page.rows.at(-1) as ListedDecision) });
  }
  const backwards = [[...page.rows]];
  while (page.hasPrevious && backwards.length <= forwards.length) {
    page = await listDecisions(scope, { ...filter, before: edgeOf(page.rows[0] as ListedDecision) });
    backwards.unshift([...page.rows]);
  }
  return { forwards, backwards };
}

onBothDatabases("the list of decisions", (open) => {
  let organisation: SmallOrganisation;
  let decisions: Stored[];
  beforeAll(async () => {
    organisation = await insertSmallOrganisation(open());
    decisions = world(organisation, 260, 7);
    await store(organisation.scope("admin"), decisions);
    const elsewhere = await insertSmallOrganisation(open(), "Anders");
    await store(elsewhere.scope("admin"), world(elsewhere, 40, 9));
  });

  it("shows everybody exactly what the rule allows, and counts no more, under any filter", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...organisation.scopes),
        anyFilter(Object.values(organisation.departments)),
        async (scope, filter) => {
          const expected = decisions.filter(shouldSee(scope, filter));
          const { forwards } = await turnAll(scope, filter);
          const found = forwards.flat();
          expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
          expect((await listDecisions(scope, filter)).count).toBe(expected.length);
          for (const row of found) {
            const source = decisions.find(({ id }) => id === row.id);
            const sees = source?.authorId === scope.authorId || source?.visibility === "example";
            expect(row.weight).toBe(sees ? source?.weight : null);
            expect(row.isWithdrawn).toBe(source?.isWithdrawn);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("turns pages without a gap or a repeat when many decisions share a day, both ways round", async () => {
    for (const filter of [
      {},
      { sort: "oldest" },
      { q: "retour" },
      { q: "retour", sort: "oldest" },
    ] as ListFilter[]) {
      const scope = organisation.scope("leader");
      const { forwards, backwards } = await turnAll(scope, filter);
      const found = forwards.flat();
      expect(forwards.length).toBeGreaterThan(2);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(forwards.slice(0, -1).every((page) => page.length === pageLength)).toBe(true);
      expect(backwards).toEqual(forwards);
      const days = found.map(({ decidedOn }) => decidedOn);
      const sorted = [...days].sort();
      expect(days).toEqual(filter.sort === "oldest" ? sorted : sorted.reverse());
    }
  });

  it("goes on where it was when the row at the edge is taken away, perhaps with a line twice, never one less", async () => {
    const scope = organisation.scope("leader");
    const first = await listDecisions(scope, {});
    const edge = first.rows.at(-1) as ListedDecision;
    const gone = edgeOf({ ...edge, id: crypto.randomUUID() });
    let page = await listDecisions(scope, { after: gone });
    expect(page.rows[0]?.decidedOn).toBe(edge.decidedOn);
    const seen = new Set([...first.rows, ...page.rows].map(({ id }) => id));
    while (page.hasNext) {
      page = await listDecisions(scope, { after: edgeOf(page.rows.at(-1) as ListedDecision) });
      for (const { id } of page.rows) seen.add(id);
    }
    expect(seen).toEqual(new Set(decisions.filter(shouldSee(scope, {})).map(({ id }) => id)));
  });

  it("gives the same answer to every question whatever others weighed, kept to themselves or withdrew", async () => {
    const asker = organisation.scope("admin");
    const own = await insertSmallOrganisation(open(), "Orakel");
    const reader = own.scope("leader", asker.now);
    const writer = own.scope("employee", asker.now);
    const shown = await insertDecision(writer, { title: "Loket open", weight: 1, moments: ["zmot"] });
    const questions: ListFilter[] = [
      {},
      { q: "geheim" },
      { q: "loket" },
      { q: "tarief" },
      ...(["0", "1", "2", "3", "4"] as const).flatMap((weight): ListFilter[] => [
        { weight },
        { weight, q: "loket" },
        { weight, moment: "zmot" },
      ]),
      { visibility: "private" },
      { weigh: "1" },
      { mine: "1" },
      { department: writer.departmentId },
      { moment: "zmot" },
      { month: "2026-11" },
    ];
    const ask = async () =>
      JSON.stringify(await Promise.all(questions.map((filter) => listDecisions(reader, filter))));
    const before = await ask();
    await insertDecision(writer, { title: "Geheim tarief", visibility: "private", moments: ["zmot"] });
    await insertDecision(writer, {
      title: "Geheim loket",
      visibility: "private",
      weighing: "pending",
      weight: null,
    });
    const withdrawn = await insertDecision(writer, { title: "Geheim tarief loket", visibility: "example" });
    await open()
      .db.transaction()
      .execute(async (trx) => {
        const [gone, weighed] = [
          await readDecision(trx, own.id, withdrawn),
          await readDecision(trx, own.id, shown),
        ];
        if (!gone || !weighed) throw new Error("a decision is missing");
        await withdrawDecision(trx, gone, reader.now);
        await replaceDecision(
          trx,
          weighed,
          { ...weighed, weight: 4, prevailed: "customer" },
          { at: reader.now },
        );
      });
    expect(await ask()).toBe(before);
    expect((await listDecisions(writer, { q: "geheim" })).count).toBe(2);
  });
});
