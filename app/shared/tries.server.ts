import type { LimitName } from "#db/limits.server.ts";
import type { AppContext } from "./context.server.ts";
import { pseudonym } from "./secret.server.ts";

/** What is tried, and by or on whom; kept under a pseudonym. */
export type Try = readonly [name: LimitName, who: string];

/** Uses one try of each until one is out of tries: the seconds to wait, or 0. */
export async function secondsToWait({ limits, env }: AppContext, tries: readonly Try[]): Promise<number> {
  for (const [name, who] of tries) {
    const wait = await limits.take(name, pseudonym(who, env.sessionSecret));
    if (wait > 0) return wait;
  }
  return 0;
}

/** Gives the tries back, after the right answer. */
export async function forgiveTries({ limits, env }: AppContext, tries: readonly Try[]): Promise<void> {
  for (const [name, who] of tries) await limits.forget(name, pseudonym(who, env.sessionSecret));
}
