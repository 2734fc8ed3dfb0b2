/** What waits for one member. Counts of what asks something of them, never of what others chose. */
export interface Waiting {
  readonly opinions: number;
  readonly lookBacks: number;
  readonly touched: number;
  readonly actions: readonly { readonly id: string; readonly title: string }[];
  /** Actions that they asked for and that are done. */
  readonly told: readonly { readonly id: string; readonly title: string }[];
  /** Logged nothing for two weeks, and did not say that there was nothing. */
  readonly isQuiet: boolean;
}

export const noteKinds = ["opinions", "lookBacks", "told", "actions", "touched", "quiet"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** One thing that is asked, and where it can be answered. */
export interface Asked {
  readonly kind: NoteKind;
  readonly count: number;
  /** Of the one thing that it is about. */
  readonly title: string | null;
  readonly path: string;
}

/** In order of how much somebody else waits for it; the first gives the message its subject. */
export function askedOf(waiting: Waiting): Asked[] {
  const counted = (kind: NoteKind, count: number, path: string): Asked[] =>
    count > 0 ? [{ kind, count, title: null, path }] : [];
  const named = (kind: "told" | "actions", list: Waiting["told"]): Asked[] => {
    const [only, ...others] = list;
    if (!only) return [];
    const isOne = others.length === 0;
    return [
      {
        kind,
        count: list.length,
        title: isOne ? only.title : null,
        path: isOne ? `/actions/${only.id}` : "/actions",
      },
    ];
  };
  return [
    ...counted("opinions", waiting.opinions, "/opinions"),
    ...counted("lookBacks", waiting.lookBacks, "/decisions/look-backs"),
    ...named("told", waiting.told),
    ...named("actions", waiting.actions),
    ...counted("touched", waiting.touched, "/decisions/touching"),
    ...counted("quiet", waiting.isQuiet ? 1 : 0, "/decisions/new"),
  ];
}

export interface NoteLine {
  readonly text: string;
  readonly link: string;
  readonly linkText: string;
}

/** A message in words: the same in the mail, in its plain text and in the preview. */
export interface Note {
  readonly subject: string;
  readonly greeting: string;
  readonly lines: readonly NoteLine[];
  readonly why: string;
  readonly settings: NoteLine;
  readonly stop: NoteLine;
}
