import { localDay } from "#app/domain/calendar.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import { mulberry32, shuffled } from "#app/domain/random.ts";
import { type TouchAnswerKind, touchCountsIn, touchPlace } from "#app/domain/touch-answer.ts";
import { amsterdamInstant, dayAfter, isWorkingDay } from "./calendar.ts";

export interface DemoTouchAnswer {
  readonly decisionId: string;
  readonly authorId: string;
  readonly departmentId: string;
  readonly answer: TouchAnswerKind;
  readonly claimed: boolean;
  readonly answeredAt: number;
  readonly month: string;
}

interface Life {
  readonly decisions: readonly { readonly row: NewDecision; readonly withdrawn: boolean }[];
  readonly members: readonly { readonly authorId: string; readonly departmentId: string }[];
  readonly timeZone: string;
}

/** How many colleagues of one department answer, for a draw between 0 and 1. */
const howMany = (draw: number) => (draw < 0.25 ? 0 : draw < 0.6 ? 1 : draw < 0.88 ? 2 : 3);
const howManyClaim = (draw: number) => (draw < 0.96 ? 0 : 1);

/** The other side hears of it later: a third of what the deciders call asked was not, to them. */
function answerOf(saysAsked: boolean, draw: number): TouchAnswerKind {
  if (saysAsked) return draw < 0.6 ? "asked" : draw < 0.92 ? "not-asked" : "not-touched";
  return draw < 0.76 ? "not-asked" : draw < 0.84 ? "asked" : "not-touched";
}

/** What people of the touched departments answered, in the weeks after a decision. The same for the same decisions. */
export function demoTouchAnswers({ decisions, members, timeZone }: Life): DemoTouchAnswer[] {
  const random = mulberry32(20180412);
  const until = Math.max(...decisions.map(({ row }) => row.loggedAt));
  const departments = [...new Set(members.map(({ departmentId }) => departmentId))];
  const answers: DemoTouchAnswer[] = [];
  for (const { row, withdrawn } of decisions) {
    for (const departmentId of departments) {
      const [draw, how] = [random(), random()];
      const place = touchPlace({ ...row, isWithdrawn: withdrawn }, { departmentId, authorId: "" }, row.month);
      if (place === null) continue;
      const count = place === "named" ? howMany(draw) : howManyClaim(draw);
      const colleagues = members.filter((member) => member.departmentId === departmentId);
      for (const { authorId } of shuffled(colleagues, random).slice(0, count)) {
        const answeredAt = momentAfter(row.loggedAt, timeZone, random);
        if (authorId === row.authorId || answeredAt > until) continue;
        answers.push({
          decisionId: row.id,
          authorId,
          departmentId,
          answer: place === "named" ? answerOf(row.asked.includes(departmentId), random()) : claim(how),
          claimed: place === "claimable",
          answeredAt,
          month: touchCountsIn(answeredAt, timeZone),
        });
      }
    }
  }
  return answers;
}

function claim(draw: number): TouchAnswerKind {
  return draw < 0.85 ? "not-asked" : "asked";
}

function momentAfter(loggedAt: number, timeZone: string, random: () => number): number {
  let day = dayAfter(localDay(loggedAt, timeZone), 1 + Math.floor(random() ** 2 * 16));
  while (!isWorkingDay(day, false)) day = dayAfter(day, 1);
  return amsterdamInstant(day, 510 + Math.floor(random() * 540));
}
