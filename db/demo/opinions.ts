import type { Insertable, Kysely } from "kysely";
import { monthOf } from "#app/domain/calendar.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import { mulberry32 } from "#app/domain/random.ts";
import { isWeight, type Weight } from "#app/domain/weight.ts";
import type { Database } from "../schema.ts";

type Row = Insertable<Database["second_opinion"]>;

/** Of a colleague of the demo: who may be drawn, and who tries the demo out as an employee. */
export interface DemoColleague {
  readonly authorId: string;
  readonly departmentId: string;
  /** Tries the demo out as an employee: something is asked of them, and they asked somebody. */
  readonly isGuest: boolean;
}

interface DemoOpinions {
  readonly organisationId: string;
  /** Those that were not withdrawn, in the order in which they were logged. */
  readonly decisions: readonly NewDecision[];
  readonly colleagues: readonly DemoColleague[];
  readonly timeZone: string;
}

const day = 86_400_000;
/** More than the usual tenth, so that a year of it shows something. */
export const demoOpinionPercent = 25;
const shareAnswered = 0.88;
const shareUnknown = 0.05;
/** Requests of the last days are still open. */
const openFor = 4 * day;

/** Colleagues of other departments are on average somewhat stricter than whoever decided. */
function colleagueWeight(own: Weight, draw: number): Weight {
  const step = draw < 0.05 ? -2 : draw < 0.37 ? -1 : draw < 0.88 ? 0 : 1;
  const weight = Math.min(4, Math.max(0, own + step));
  return isWeight(weight) ? weight : own;
}

/**
 * Second opinions of the demo: drawn ones over all its months, and a few that an author asked for. The same decisions
 * and people always give the same opinions.
 */
export function demoOpinions({ organisationId, decisions, colleagues, timeZone }: DemoOpinions): Row[] {
  const random = mulberry32(19170315);
  const until = Math.max(0, ...decisions.map(({ loggedAt }) => loggedAt));
  const guests = colleagues.filter(({ isGuest }) => isGuest);
  const weighed = decisions.filter(
    ({ visibility, weighing, touch }) =>
      visibility !== "private" && weighing === "weighed" && touch !== "none_seen",
  );
  const asked = (decision: NewDecision, rater: DemoColleague, drawn: boolean): Row => ({
    id: crypto.randomUUID(),
    organisation_id: organisationId,
    decision_id: decision.id,
    rater_id: rater.authorId,
    drawn: Number(drawn),
    token_hash: null,
    asked_at: Math.min(decision.loggedAt + day, until),
    weighing: null,
    weight: null,
    own_weight: null,
    answered_at: null,
    declined_at: null,
    month: null,
  });
  const answered = (row: Row, own: Weight | null, at: number, draw: number): Row => {
    if (draw < shareUnknown) return { ...row, answered_at: at, weighing: "unknown" };
    const weight = colleagueWeight(own ?? 2, random());
    const pair = own === null ? {} : { own_weight: own, month: monthOf(at, timeZone) };
    return { ...row, answered_at: at, weighing: "weighed", weight, ...pair };
  };
  const elsewhere = (decision: NewDecision) =>
    colleagues.filter(
      (one) => one.departmentId !== decision.departmentId && one.authorId !== decision.authorId,
    );

  const drawn = weighed.flatMap((decision): Row[] => {
    const [chosen, who, answers, late, unsure] = [random(), random(), random(), random(), random()];
    const others = elsewhere(decision).filter(({ isGuest }) => !isGuest);
    const rater = others[Math.floor(who * others.length)];
    if (chosen >= demoOpinionPercent / 100 || !rater) return [];
    const row = asked(decision, rater, true);
    const at = row.asked_at + Math.floor(late ** 2 * 9 * day) + day / 12;
    if (answers >= shareAnswered) return [{ ...row, declined_at: Math.min(at, until) }];
    return at > until ? [row] : [answered(row, decision.weight, at, unsure)];
  });
  return [...drawn, ...guests.flatMap(ofGuest)];

  /** Three that wait for a guest, and the guest's own newest decision with a colleague's answer beside it. */
  function ofGuest(guest: DemoColleague, turn: number): Row[] {
    const known = new Set(drawn.map(({ decision_id }) => decision_id));
    const free = weighed.filter(({ id }) => !known.has(id)).toReversed();
    const open = free
      .filter((decision) => elsewhere(decision).includes(guest) && decision.loggedAt > until - 3 * openFor)
      .slice(3 * turn, 3 * turn + 3)
      .map((decision, i) => asked(decision, guest, i === 0));
    const own = free.find(({ authorId }) => authorId === guest.authorId);
    const friend = own && elsewhere(own)[0];
    const pair = own && friend ? [answered(asked(own, friend, false), own.weight, until, 1)] : [];
    return [...open, ...pair];
  }
}

export async function insertDemoOpinions(trx: Kysely<Database>, opinions: DemoOpinions): Promise<void> {
  const rows = demoOpinions(opinions);
  for (let i = 0; i < rows.length; i += 1000) {
    await trx
      .insertInto("second_opinion")
      .values(rows.slice(i, i + 1000))
      .execute();
  }
}
