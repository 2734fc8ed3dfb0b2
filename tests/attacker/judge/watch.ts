import type { Figures } from "#app/domain/publication.ts";
import type { Connection } from "#db/client.server.ts";
import type { Chapter } from "../story/chapters.ts";
import type { Plan } from "../story/plan.ts";
import { BackLedger } from "./back-ledger.ts";
import { type Claim, claimsOf, isCounted, isRight, type Moment } from "./claims.ts";
import { ghostsOf } from "./ghosts.ts";
import { type ClosedUnit, type CountedUnit, Ledger } from "./ledger.ts";
import { type Hidden, topicsOf } from "./topic-claims.ts";

/** Everything that was told of an organisation, with what it counts, and everything that was kept from it. */
export class Watch {
  readonly claims: Claim[] = [];
  readonly hidden: Hidden[] = [];
  /** Numbers that are not what the judge counts: then the judge understands them wrongly, or they are wrong. */
  readonly mistakes: string[] = [];
  /** How many publications there were, revisions too. */
  publications = 0;
  /** What the publisher counts after the last closing. */
  counted: readonly CountedUnit[] = [];
  readonly #ledger = new Ledger();
  /** What came back. */
  readonly back = new BackLedger();
  readonly #plan: Plan;
  readonly #groupOf: Map<string, string>;
  readonly #leaders: ReadonlySet<string>;
  readonly #told = new Set<string>();
  readonly #ghosts: (CountedUnit & ClosedUnit)[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#groupOf = new Map(
      plan.groups.flatMap(({ id, departments }) => departments.map((one) => [one.id, id])),
    );
    this.#leaders = new Set(plan.writers.filter(({ isLeader }) => isLeader).map(({ authorId }) => authorId));
  }

  /** Follows a period that was lived and closed. */
  async follow({ db }: Connection, chapter: Chapter): Promise<void> {
    const { id } = this.#plan;
    if (chapter.rebundled) this.#groupOf.set(chapter.rebundled.department, chapter.rebundled.group);
    this.#ledger.live(chapter);
    this.back.correct(chapter);
    this.back.live(chapter.cameBack);
    const { revised, counted, closed, hasMoved } = await this.#ledger.close(db, id, chapter.through);
    this.counted = counted;
    const before = [...this.#ghosts];
    if (hasMoved) this.#ghosts.push(...ghostsOf(chapter.through, this.#groupOf));
    const published = await db
      .selectFrom("publication")
      .select(["through", "revision", "figures"])
      .where("organisation_id", "=", id)
      .where("published_at", "=", chapter.closesAt)
      .orderBy("through")
      .orderBy("revision")
      .execute();
    this.publications += published.length;
    for (const { through, revision, figures } of published) {
      const isRevision = revision > 0;
      const state = isRevision ? [...revised, ...before] : [...counted, ...this.#ghosts];
      const moment: Moment = {
        counted: state,
        closed: [...closed, ...this.#ghosts],
        groupOf: this.#groupOf,
        leaders: this.#leaders,
        isRevision,
        standing: [...this.#ledger.standing(), ...this.#ghosts.map(({ unit }) => unit)],
        back: this.back,
      };
      this.#read(`${through} ${revision}`, JSON.parse(figures), moment);
    }
  }

  #read(name: string, figures: Figures, moment: Moment): void {
    if (figures.kind === "none") return;
    const topics = Object.entries(figures.topics).filter(([key, topic]) =>
      this.#isNew(key + JSON.stringify(topic)),
    );
    const fresh = { ...figures, topics: Object.fromEntries(topics) };
    const { claims, hidden } = topicsOf(fresh, moment);
    for (const claim of [...claimsOf(fresh, moment), ...claims])
      this.#take({ ...claim, name: `${name} ${claim.name}` });
    this.hidden.push(...hidden.map((one) => ({ ...one, name: `${name} ${one.name}` })));
    this.hidden.push(...blocksOf(name, moment));
  }

  #isNew(text: string): boolean {
    const isNew = !this.#told.has(text);
    this.#told.add(text);
    return isNew;
  }

  #take(claim: Claim): void {
    if (isRight(claim)) this.claims.push(claim);
    else
      this.mistakes.push(
        `${claim.name}: told ${JSON.stringify([claim.decisions, claim.people])}, really ${claim.units.filter((one) => !one.isGhost).length}`,
      );
  }
}

/** Groups in quarters, in months, and the organisation week by week: told of nobody, or of enough people. */
function blocksOf(name: string, { counted }: Moment): Hidden[] {
  const weighed = counted.filter(({ unit }) => isCounted(unit));
  const quarter = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
  const cuts = [
    ({ group, through }: (typeof weighed)[number]) => `${group} ${quarter(through)}`,
    ({ group, through }: (typeof weighed)[number]) => `${group} ${through.slice(0, 7)}`,
    ({ through }: (typeof weighed)[number]) => through,
    ({ unit }: (typeof weighed)[number]) => unit.decision.month,
  ];
  return cuts.flatMap((cut) =>
    [...Map.groupBy(weighed, cut)].map(([key, own]) => ({
      name: `${name} block ${key}`,
      units: own.map(({ unit }) => unit),
      isAnswer: false,
    })),
  );
}
