/** The same words as `jobs.server.ts`, for the page. */
export type WorkKind = "mail" | "message" | "channel" | "draw";
export type WorkProblem =
  | "handed-over"
  | "perhaps-sent"
  | "no-mail-server"
  | "not-now"
  | "refused"
  | "address-refused"
  | "unreadable"
  | "mistake";

/** Work that did not go well. It does not say who it is about. */
export interface Trouble {
  readonly id: string;
  readonly kind: WorkKind;
  readonly problem: WorkProblem;
  readonly tries: number;
  readonly askedAt: number;
  readonly dueAt: number;
  readonly failedAt: number | null;
  readonly canRetry: boolean;
}

export interface WorkCount {
  readonly kind: WorkKind;
  readonly waiting: number;
  readonly done: number;
  readonly failed: number;
}
