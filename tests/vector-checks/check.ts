export type Input = Record<string, unknown>;
export type VectorCase = {
  readonly name: string;
  readonly input: Input;
  readonly expected: Record<string, unknown>;
  readonly tolerance: number | Record<string, number>;
};

/** Computes what a case expects: every expected key must be in the answer. */
export type Check = (
  input: Input,
  all: readonly VectorCase[],
  file: (name: string) => readonly VectorCase[],
  expected: Record<string, unknown>,
) => Record<string, unknown>;
export type Checks = Record<string, Check>;
