import type { PostResultWord } from "./card/rules.ts";

export const kinds = ["teams", "slack"] as const;
export type Kind = (typeof kinds)[number];
export const mostChannels = 50;

/** A channel as a page may see it: of its address only where it goes. */
export interface ShownChannel {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly host: string;
  readonly about: string | null;
  readonly language: "nl" | "en";
  readonly lastWeek: string | null;
  readonly lastResult: PostResultWord | null;
}
