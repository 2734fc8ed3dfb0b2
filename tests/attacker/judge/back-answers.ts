import { type Quarter, quarterOf } from "#app/domain/calendar.ts";
import type { LoopKey } from "#app/domain/loop-answers.ts";
import { STEP_CELLS } from "#app/domain/loop-topics.ts";
import { TOUCH_ANSWERS } from "#app/domain/touch-answer.ts";
import { isCounted, type Moment } from "./claims.ts";
import { ghost } from "./ghosts.ts";
import type { Unit } from "./ledger.ts";

/** An answer that came back, with one of the people who stand behind it. */
export interface BackAnswer {
  readonly unit: Unit;
  readonly group: string;
  readonly isLeader: false;
  readonly cells: readonly string[];
}

/**
 * What came back in a block of quarters, once for each kind of person behind it: the author of a look-back; who answered
 * and who decided; who decided and who weighed along. Look-backs are of the very decisions that the index counts, so
 * that both kinds of numbers can be combined.
 */
export function answersBack(key: LoopKey, block: readonly Quarter[], moment: Moment): BackAnswer[][] {
  if (key === "outcome") return [lookBacks(block, moment)];
  return key === "claims" ? touches(block, moment) : opinions(block, moment);
}

function lookBacks(block: readonly Quarter[], { standing, back }: Moment): BackAnswer[] {
  return standing.flatMap((unit) => {
    const { dueOn, outcome } = back.lookBackOf(unit);
    if (!isCounted(unit) || !block.includes(quarterOf(dueOn.slice(0, 7)))) return [];
    return [answer(unit, "", outcome)];
  });
}

function touches(block: readonly Quarter[], { standing, back, groupOf }: Moment): BackAnswer[][] {
  const there = new Set(standing.map(({ decision }) => decision.id));
  const groups = [...new Set(groupOf.values())];
  const real = back.touches.flatMap(({ decision, author, department, answer: said, month }) => {
    const [group, decided] = [groupOf.get(department) ?? "", groupOf.get(decision.departmentId) ?? ""];
    if (!block.includes(quarterOf(month)) || group === decided || !there.has(decision.id)) return [];
    return [{ key: `touch ${decision.id} ${author}`, decision, author, group, cell: `${decided}:${said}` }];
  });
  const ghosts = groups.flatMap((group) =>
    groups
      .filter((decided) => decided !== group)
      .flatMap((decided) =>
        TOUCH_ANSWERS.map((said) => ({
          key: `ghost touch ${group} ${decided} ${said} ${block.join()}`,
          group,
          cell: `${decided}:${said}`,
        })),
      ),
  );
  return (["author", "maker"] as const).map((who) => [
    ...real.map(({ key, decision, author, group, cell }) => {
      const authorId = who === "author" ? author : decision.authorId;
      return answer({ key: `${who} ${key}`, decision: { ...decision, authorId } }, group, cell);
    }),
    ...ghosts.map(({ key, group, cell }) => answer(ghost(`${who} ${key}`), group, cell)),
  ]);
}

function opinions(block: readonly Quarter[], { standing, back }: Moment): BackAnswer[][] {
  const now = new Map(standing.map((unit) => [unit.decision.id, unit]));
  const real = back.opinions.flatMap(({ id, decision, rater, isDrawn, own, weight, month }) => {
    const unit = now.get(decision.id);
    if (!unit || !isDrawn || own === null || !isCounted(unit)) return [];
    if (!block.includes(quarterOf(month))) return [];
    return [{ id, unit, rater, cell: String(Math.abs(own - weight)) }];
  });
  return (["author", "rater"] as const).map((who) => [
    ...real.map(({ id, unit: { decision }, rater, cell }) => {
      const authorId = who === "rater" ? rater : decision.authorId;
      return answer({ key: `${who} opinion ${id}`, decision: { ...decision, authorId } }, "", cell);
    }),
    ...STEP_CELLS.map((cell) => answer(ghost(`ghost ${who} ${cell} ${block.join()}`), "", cell)),
  ]);
}

function answer(unit: Unit, group: string, cell: string): BackAnswer {
  return { unit, group, isLeader: false, cells: [cell] };
}
