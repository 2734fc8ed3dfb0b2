import type { StoredDecision } from "#app/domain/decision.ts";
import type { Language } from "#app/domain/language.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { wordedDay } from "../../list/rules.ts";
import { readExampleOutcome, readLookBackOf } from "../queries.server.ts";
import { type Linked, readRepaired, readRepairs } from "../repair/queries.server.ts";
import { lookBackView, outcomeOptions } from "../rules.ts";

/** What came of a decision, as far as this reader may know; the page of the decision shows it. */
export async function readAfterwards(
  scope: Scope,
  decision: StoredDecision,
  language: Language,
  instant: (at: number) => string,
) {
  const isAuthor = decision.authorId === scope.authorId;
  const options = outcomeOptions(language);
  const example = isAuthor ? null : await readExampleOutcome(scope, decision);
  const linked = ({ id, title, language: written, decidedOn }: Linked) => ({
    id,
    title,
    lang: written === language ? undefined : written,
    date: wordedDay(decidedOn, language),
  });
  const repaired = await readRepaired(scope, decision.id);
  return {
    own: isAuthor
      ? { view: lookBackView(await readLookBackOf(scope, decision), language, scope.now, instant), options }
      : null,
    example: example && {
      outcome: options.find(({ key }) => key === example.outcome)?.label ?? "",
      noticed: example.noticed,
      lang: decision.language === language ? undefined : decision.language,
    },
    repair: {
      id: decision.id,
      repaired: repaired && linked(repaired),
      repairs: (await readRepairs(scope, decision.id)).map(linked),
      canLink: isAuthor && decision.withdrawnAt === null,
    },
  };
}

export type Afterwards = Awaited<ReturnType<typeof readAfterwards>>;
