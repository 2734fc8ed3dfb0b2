import type { FieldMetadata, FormMetadata } from "@conform-to/react";

/** What the form sends, as the browser sends it: texts, and lists where several answers are possible. */
export type FormShape = {
  readonly key?: string;
  readonly title?: string;
  readonly touch?: string;
  readonly weight?: string;
  readonly department?: string;
  readonly decided_on?: string;
  readonly visibility?: string;
  readonly language?: string;
  readonly prevailed?: string;
  readonly outweighed?: string[];
  readonly evidence?: string[];
  readonly moments?: string[];
  readonly handover?: string;
  readonly touched?: string[];
  readonly asked?: string[];
  readonly level?: string;
  readonly cx_help?: string;
  readonly customer_group?: string;
  readonly reach?: string;
  readonly note?: string;
  readonly look_back?: string;
};

export type Fields = ReturnType<FormMetadata<FormShape>["getFieldset"]>;

export type Question = Pick<
  FieldMetadata<unknown>,
  "id" | "name" | "errors" | "errorId" | "descriptionId" | "initialValue"
>;

/** The fields behind "Tell more". */
export const optionalFields = [
  "prevailed",
  "evidence",
  "moments",
  "handover",
  "touched",
  "asked",
  "level",
  "cx_help",
  "reach",
  "customer_group",
  "note",
  "look_back",
] as const satisfies readonly (keyof FormShape)[];
