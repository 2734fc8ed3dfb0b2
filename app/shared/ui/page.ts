import type { UIMatch } from "@remix-run/react";
import type { SelectorParam } from "i18next";

/** What a route module tells the shell: its title, and whether the page stands outside the app (no menu, no script). */
export interface PageHandle {
  readonly title: SelectorParam;
  readonly bare?: boolean;
  /** A page for the printer: its own small style sheet and nothing around it. Goes with `bare`. */
  readonly paper?: true;
  /** Id of a form whose draft is kept when the language changes. */
  readonly draft?: "log";
}

export function pageHandle(matches: readonly UIMatch[]): PageHandle | null {
  const found = matches.findLast((match) => (match.handle as PageHandle | undefined)?.title);
  return (found?.handle as PageHandle | undefined) ?? null;
}
