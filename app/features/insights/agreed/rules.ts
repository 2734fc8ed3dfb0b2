import {
  type ActionStatus,
  daysOver,
  earlierMonth,
  inOrder,
  isUnderWay,
  mayStart,
  monthOfSource,
} from "#app/domain/actions.ts";
import type { Day } from "#app/domain/calendar.ts";
import type { Language } from "#app/domain/language.ts";
import { datesIn } from "../rules.ts";

/** An action that began from the figures of a period. */
export interface Agreed {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly ownerName: string | null;
  readonly dueOn: Day;
  readonly status: ActionStatus;
  readonly doneAt: number | null;
  /** The period, as `periodKey` names it. */
  readonly key: string;
}

/**
 * What a meeting about a period begins with (all of the last month that had actions, and what is still under way of
 * before), and what it agreed itself. Stopped ones are left out.
 * @param key of the period, as `periodKey` makes it
 */
export function agreedOf(
  actions: readonly Agreed[],
  key: string,
  reader: { language: Language; today: Day },
) {
  const month = monthOfSource(key);
  const kept = inOrder(actions.filter(({ status }) => status !== "dropped"));
  const monthOf = (action: Agreed) => monthOfSource(action.key);
  const last = earlierMonth(kept.map(monthOf), month);
  const own = kept.filter((action) => monthOf(action) === month);
  const earlier = kept.filter(
    (action) => monthOf(action) < month && (monthOf(action) === last || isUnderWay(action.status)),
  );
  const told = ({ id, title, language: lang, ownerName, dueOn, status }: Agreed) => ({
    ...{ id, title, lang, ownerName, status },
    day: datesIn(reader.language).day(dueOn),
    over: daysOver({ dueOn, status }, reader.today),
  });
  return { earlier: earlier.map(told), own: own.map(told), hasRoom: mayStart(own.length) };
}

export type AgreedView = ReturnType<typeof agreedOf>;

/** So much of a title fits on one line of paper. */
const MOST_SIGNS = 70;

/** What this meeting agreed, as it is printed. */
export function agreedLines({ own }: AgreedView): string[] {
  return own.slice(0, 2).map(({ title, ownerName, day }) => {
    const short = title.length > MOST_SIGNS ? `${title.slice(0, MOST_SIGNS).trimEnd()}…` : title;
    return [short, [ownerName, day].filter(Boolean).join(", ")].join(" · ");
  });
}
