/** Authors of one group with what they contribute, as text or tuple; compared by value. */
export type States = Readonly<Record<string, unknown>>;

/** A group without a fresh figure: how it stands now, and how it stood when its own figure was last published. */
export type Unshown = { readonly now: States; readonly own: States | null };

/** Beyond this many groups that each give few people away, the answer is no. */
const MOST_GROUPS = 12;

/**
 * What an observer can leave over of the organisation's total after subtracting the groups with a fresh figure and, as
 * he likes, the older figures of the other groups: of each of these either its state or its changes since then. Every
 * such remainder must describe nobody or at least k people. It guards what decideMovement cannot see: people who left
 * a group, after which a figure of before and a total of now describe fewer people than the changes between them.
 * @param unshown every group that has no fresh figure; @param k threshold in people
 * Source: our own; checked by exact row spaces in make-publication.test.ts.
 */
export function everyRemainderHolds(unshown: readonly Unshown[], k: number): boolean {
  const choices = unshown.map(({ now, own }) => {
    const state = Object.keys(now);
    return own === null ? [state] : [state, changedAuthors(own, now)];
  });
  if (choices.some((options) => options.every((authors) => authors.length >= k))) return true;
  if (choices.length > MOST_GROUPS) return false;
  const remainders = choices.reduce<readonly (readonly string[])[]>(
    (all, options) => all.flatMap((left) => options.map((authors) => [...left, ...authors])),
    [[]],
  );
  return remainders.every((authors) => authors.length === 0 || new Set(authors).size >= k);
}

/** @returns authors whose state differs, in no particular order */
export function changedAuthors(before: States, now: States): string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...all].filter((author) => String(before[author]) !== String(now[author]));
}
