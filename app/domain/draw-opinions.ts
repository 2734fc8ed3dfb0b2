import { numberOf } from "./random.ts";

const day = 86_400_000;

/** Decisions of this long ago are drawn from, and a colleague is left in peace for so long after a drawn request. */
export const DRAWN_FROM = 7 * day;
export const REST_AFTER_DRAW = 28 * day;
/** The share of decisions that an organisation may choose, in percent. */
export const OPINION_PERCENT = { least: 0, most: 50, usual: 10 } as const;

/** A decision of last week that may be drawn: shared or an example, weighed by its author, inside the index. */
export type DrawableDecision = {
  readonly id: string;
  readonly authorId: string;
  /** Where it was decided, and where its author works: neither department is asked. */
  readonly departments: readonly string[];
  /** Who weighs it already, by whatever way. */
  readonly raters: readonly string[];
  /** A colleague was drawn for it before, whatever came of that. */
  readonly isDrawn: boolean;
};

/** An active colleague, by author id. */
export type Colleague = {
  readonly id: string;
  readonly departmentId: string;
  /** When the newest drawn request reached them, or null. */
  readonly lastDrawnAt: number | null;
};

export type DrawnRequest = { readonly decisionId: string; readonly raterId: string };

/**
 * Is a decision among those for which a colleague is asked? Its id alone decides, so that every process, database and
 * day gives the same answer.
 * @param percent 0..50
 */
export function isChosen(decisionId: string, percent: number): boolean {
  return numberOf(`opinion of ${decisionId}`) < percent / 100;
}

/**
 * Draws a colleague of another department for the chosen ones of last week's decisions. Who was left in peace longest
 * comes first, then chance, seeded by the ids. What was drawn before is never drawn again, so running it twice adds
 * nothing; a decision without anybody free waits for the next day.
 * @returns at most one request per decision and per colleague
 * Source: measures 1.11.
 */
export function drawRequests(input: {
  readonly decisions: readonly DrawableDecision[];
  readonly colleagues: readonly Colleague[];
  readonly percent: number;
  readonly now: number;
}): DrawnRequest[] {
  const chosen = input.decisions
    .filter(({ id, isDrawn }) => !isDrawn && isChosen(id, input.percent))
    .map((decision) => ({ decision, turn: numberOf(`turn of ${decision.id}`) }))
    .sort((one, other) => one.turn - other.turn);
  const line = lineOf(input.colleagues, input.now, chosen[0]?.decision.id ?? "");
  return chosen.flatMap(({ decision }) => {
    const place = line.findIndex((colleague) => mayWeigh(colleague, decision));
    const [colleague] = place < 0 ? [] : line.splice(place, 1);
    return colleague ? [{ decisionId: decision.id, raterId: colleague.id }] : [];
  });
}

/** Rested colleagues: who was left in peace longest first, chance between equals. */
function lineOf(colleagues: readonly Colleague[], now: number, seed: string): Colleague[] {
  return colleagues
    .map((colleague) => ({
      colleague,
      since: colleague.lastDrawnAt ?? Number.NEGATIVE_INFINITY,
      chance: numberOf(`${seed} ${colleague.id}`),
    }))
    .filter(({ since }) => now - since >= REST_AFTER_DRAW)
    .sort((one, other) =>
      one.since < other.since ? -1 : one.since > other.since ? 1 : one.chance - other.chance,
    )
    .map(({ colleague }) => colleague);
}

function mayWeigh({ id, departmentId }: Colleague, decision: DrawableDecision): boolean {
  return (
    id !== decision.authorId && !decision.raters.includes(id) && !decision.departments.includes(departmentId)
  );
}
