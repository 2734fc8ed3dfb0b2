import { agreementWord } from "#app/domain/agreement.ts";
import type { Language } from "#app/domain/language.ts";
import { WEIGHTS } from "#app/domain/weight.ts";
import {
  type AuthorView,
  authorView,
  type Opinion,
  type RaterView,
  raterView,
  wordedWeight,
} from "../rules.ts";

export interface KeptBeside {
  readonly decision: {
    readonly id: string;
    readonly withdrawnAt: number | null;
  };
  readonly isAuthor: boolean;
  /** All of them for the author, one's own for a colleague. `name`: who answered an author's link. */
  readonly opinions: readonly (Opinion & { readonly name: string | null })[];
  /** The author's weight and those of all who weighed along, for the line of dots. */
  readonly weights: readonly number[];
}

/** How many weighed each step, once enough people did; nobody's dot says whose it is. */
export interface Dots {
  readonly steps: readonly { readonly value: number; readonly label: string; readonly count: number }[];
  readonly people: number;
  readonly from: number;
  readonly to: number;
  readonly agree: "same" | "yes" | "no";
}

export type Beside =
  | {
      readonly kind: "author";
      readonly id: string;
      /** From how many people on the line of dots appears. */
      readonly least: number;
      readonly opinions: readonly {
        readonly id: string;
        readonly drawn: boolean;
        readonly name: string | null;
        readonly view: AuthorView;
      }[];
      readonly dots: Dots | null;
    }
  | {
      readonly kind: "rater";
      readonly opinionId: string;
      readonly view: RaterView;
      readonly dots: Dots | null;
    };

/** What stands beside the decision for this reader; null when nobody asked them anything. */
export function besideView(kept: KeptBeside | null, language: Language, threshold: number): Beside | null {
  if (!kept || kept.decision.withdrawnAt !== null) return null;
  const { decision, weights } = kept;
  if (kept.isAuthor) {
    return {
      kind: "author",
      id: decision.id,
      least: threshold,
      opinions: kept.opinions
        .map((opinion) => ({
          id: opinion.id,
          drawn: opinion.drawn,
          name: opinion.name,
          view: authorView(opinion, language),
        }))
        .filter(({ view }) => view.kind !== "nothing"),
      dots: dotsOf(weights, threshold, language),
    };
  }
  const [opinion] = kept.opinions;
  if (!opinion) return null;
  const view = raterView(opinion, language);
  if (view.kind === "declined") return null;
  const dots = view.kind === "compared" ? dotsOf(weights, threshold, language) : null;
  return { kind: "rater", opinionId: opinion.id, view, dots };
}

/** @returns null below the threshold of people who weighed, the author among them */
export function dotsOf(weights: readonly number[], threshold: number, language: Language): Dots | null {
  if (weights.length < threshold) return null;
  const steps = WEIGHTS.map((value) => ({
    ...wordedWeight(value, language),
    count: weights.filter((weight) => weight === value).length,
  }));
  const [from, to] = [Math.min(...weights), Math.max(...weights)];
  const word = agreementWord(steps.map(({ count }) => count));
  const agree = from === to ? "same" : word === "none" || word === "weak" ? "no" : "yes";
  return { steps, people: weights.length, from, to, agree };
}
