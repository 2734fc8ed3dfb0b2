export const ways = ["mail", "calendar", "none"] as const;
export type Way = (typeof ways)[number];

/** Thursday at ten, unless somebody chooses another moment. */
export const usualMoment = { weekday: 4, hour: 10 } as const;
export const pauseDays = 28;

export interface Setting {
  /** Null while the member did not choose yet: then nothing comes. */
  readonly way: Way | null;
  readonly weekday: number;
  readonly hour: number;
  readonly pausedUntil: string | null;
  readonly ignored: number;
  readonly nextAt: number | null;
}
