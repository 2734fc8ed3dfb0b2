import type { Text } from "../language.ts";

/** A kind of department with the customer's question that fits its work. */
export interface DepartmentKind {
  readonly key: string;
  readonly name: Text;
  readonly question: Text;
  readonly prompts: readonly [Text, Text, Text];
  readonly examples: readonly [Text, Text, Text];
  /** How to answer the question about reach, in this department's own work. */
  readonly reachExample: Text;
}
