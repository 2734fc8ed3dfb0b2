import { departmentKinds } from "#app/domain/content/departments.ts";
import { handoverQuestion, moments } from "#app/domain/content/journey.ts";
import { promptOfTheDay } from "#app/domain/content/prompt-of-the-day.ts";
import { reaches, reachHelp, reachQuestion } from "#app/domain/content/reach.ts";
import { evidenceKinds, outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, prevailedOptions, touches, weights } from "#app/domain/content/weighing.ts";
import type { Language, Text } from "#app/domain/language.ts";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

/** The words of the form in one language, and per kind of department its question, prompt of the day and examples. */
export function formContent(language: Language, kinds: readonly string[], today: string) {
  const option = ({ key, label, help }: { key: string; label: Text; help?: Text }): Option => ({
    value: key,
    label: label[language],
    ...(help ? { help: help[language] } : {}),
  });
  const guides = departmentKinds
    .filter((kind) => kinds.includes(kind.key))
    .map((kind) => ({
      kind: kind.key as string,
      question: kind.question[language],
      prompt: promptOfTheDay(kind.key, today)[language],
      examples: kind.examples.map((example) => example[language]),
      reachExample: kind.reachExample[language],
    }));
  return {
    weights: weights.map((step) => ({
      value: step.value,
      label: step.label[language],
      anchor: step.anchor[language],
    })),
    touches: touches.map(option),
    prevailed: prevailedOptions.map(option),
    levels: levels.map(option),
    evidence: evidenceKinds.map(option),
    outweighed: outweighedKinds.map(option),
    moments: moments.map(option),
    reaches: reaches.map((reach) => ({ value: String(reach.value), label: reach.label[language] })),
    handoverQuestion: handoverQuestion[language],
    reachQuestion: reachQuestion[language],
    reachHelp: reachHelp[language],
    guides,
  };
}

export type FormContent = ReturnType<typeof formContent>;
