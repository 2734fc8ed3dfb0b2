import { weights } from "#app/domain/content/weighing.ts";
import type { Language } from "#app/domain/language.ts";

/** What the database keeps of one opinion; `ownWeight` is that of the author, once both have weighed. */
export interface Opinion {
  readonly id: string;
  readonly drawn: boolean;
  readonly weighing: "weighed" | "unknown" | null;
  readonly weight: number | null;
  readonly ownWeight: number | null;
  readonly answeredAt: number | null;
  readonly declinedAt: number | null;
}

export interface WeightWords {
  readonly value: number;
  readonly label: string;
}

/** How far two weights lie apart, in steps of the scale. */
export type Apart = 0 | 1 | 2 | 3 | 4;

/**
 * What the colleague may see of an opinion. Blind: the author's weight appears only when both have weighed, and never
 * after "I do not know".
 */
export type RaterView =
  | { readonly kind: "open" | "declined" | "unknown" }
  | { readonly kind: "waiting"; readonly mine: WeightWords }
  | {
      readonly kind: "compared";
      readonly mine: WeightWords;
      readonly theirs: WeightWords;
      readonly apart: Apart;
    };

export function raterView(opinion: Opinion, language: Language): RaterView {
  if (opinion.declinedAt !== null) return { kind: "declined" };
  if (opinion.answeredAt === null) return { kind: "open" };
  if (opinion.weight === null) return { kind: "unknown" };
  const mine = wordedWeight(opinion.weight, language);
  if (opinion.ownWeight === null) return { kind: "waiting", mine };
  return {
    kind: "compared",
    mine,
    theirs: wordedWeight(opinion.ownWeight, language),
    apart: apartOf(opinion.weight, opinion.ownWeight),
  };
}

/** What the author may see: of a drawn opinion nothing before both weighed, and never a name. */
export type AuthorView =
  | { readonly kind: "nothing" }
  | { readonly kind: "open" | "declined" | "unknown" | "waiting" }
  | {
      readonly kind: "compared";
      readonly mine: WeightWords;
      readonly theirs: WeightWords;
      readonly apart: Apart;
    };

export function authorView(opinion: Opinion, language: Language): AuthorView {
  if (opinion.weight !== null && opinion.ownWeight !== null) {
    return {
      kind: "compared",
      mine: wordedWeight(opinion.ownWeight, language),
      theirs: wordedWeight(opinion.weight, language),
      apart: apartOf(opinion.weight, opinion.ownWeight),
    };
  }
  if (opinion.drawn) return { kind: "nothing" };
  if (opinion.declinedAt !== null) return { kind: "declined" };
  if (opinion.answeredAt === null) return { kind: "open" };
  return { kind: opinion.weight === null ? "unknown" : "waiting" };
}

function apartOf(one: number, other: number): Apart {
  return Math.abs(one - other) as Apart;
}

export function wordedWeight(weight: number, language: Language): WeightWords {
  const step = weights.find(({ value }) => value === weight);
  if (!step) throw new RangeError(`a weight lies between 0 and 4, got ${weight}`);
  return { value: step.value, label: step.label[language] };
}

/** The five steps with what they mean, for the picker. */
export function weightSteps(language: Language) {
  return weights.map(({ value, label, anchor }) => ({
    value,
    label: label[language],
    anchor: anchor[language],
  }));
}
