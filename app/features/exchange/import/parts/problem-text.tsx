import { useTranslation } from "react-i18next";
import type { Problem, ProblemKey } from "../../rules.ts";

/** Why a value, a line or a file did not come in, in the reader's words. */
export function ProblemText({ problem }: { problem: Problem }) {
  return useProblem()(problem);
}

export function useProblem(): (problem: Problem) => string {
  const { t } = useTranslation();
  return ({ key, ...values }) => t(($) => $.exchange.problem[nameOf(key)], values);
}

const nameOf = (key: ProblemKey) => key.slice("exchange.problem.".length) as Name;
type Name = ProblemKey extends `exchange.problem.${infer N}` ? N : never;
