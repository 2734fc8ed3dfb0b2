import type { WorkScope } from "#app/shared/scope.server.ts";
import { eachHistory, standingAt } from "#db/decision-history.ts";
import type { ReadAnswers } from "./rules.ts";

/** What the decisions of an organisation answered at a moment. @param forgot called when that is not known of one of them */
export function answersIn({ db, organisationId }: WorkScope, forgot?: () => void): ReadAnswers {
  return (month, at, take) =>
    eachHistory(db, { organisationId, month }, (history) => {
      if (history.knownSince > at) forgot?.();
      const then = standingAt(history, at);
      if (then && then.weighing !== "pending") take(then);
    });
}
