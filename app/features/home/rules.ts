export const dayParts = ["night", "morning", "afternoon", "evening"] as const;
export type DayPart = (typeof dayParts)[number];

/**
 * The part of the day at a moment, where the organisation is.
 * @param at milliseconds since 1970
 */
export function dayPart(at: number, timeZone: string): DayPart {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone }).format(at),
  );
  if (hour < 6) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}

/** "Samira" of "Samira el Idrissi". */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? "";
}

/** What an administrator does before an organisation can do without; in the order in which it is shown. */
export const checklistItems = ["departments", "people", "decision", "privacy", "admin"] as const;
export type ChecklistItem = (typeof checklistItems)[number];

export interface Progress {
  readonly departments: number;
  readonly people: number;
  readonly hasDecision: boolean;
  readonly hasLookedAtPrivacy: boolean;
  readonly admins: number;
}

export interface CheckedItem {
  readonly item: ChecklistItem;
  readonly isDone: boolean;
}

/** The five items with what is done, or null when all are: then the list closes itself. */
export function checklist(progress: Progress): CheckedItem[] | null {
  const isDone: Readonly<Record<ChecklistItem, boolean>> = {
    departments: progress.departments > 1,
    people: progress.people > 1,
    decision: progress.hasDecision,
    privacy: progress.hasLookedAtPrivacy,
    admin: progress.admins > 1,
  };
  const items = checklistItems.map((item) => ({ item, isDone: isDone[item] }));
  return items.every((each) => each.isDone) ? null : items;
}
