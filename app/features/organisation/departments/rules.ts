import type { Text } from "#app/domain/language.ts";
import { type Change, type ChangeValue, differing } from "../changes/rules.ts";

/** The choice for a department that gets a reporting group of its own. */
export const ownGroup = "own";

export interface DepartmentFields {
  readonly name: Text;
  readonly kind: string;
  readonly headcount: number | null;
  readonly groupId: string;
}

/** What is known of a department before it is archived or removed. */
export interface Usage {
  readonly activeMembers: number;
  /** Everybody who ever belonged to it and is still listed, active or not. */
  readonly members: number;
  readonly hasDecisions: boolean;
  readonly isLast: boolean;
}

export type ArchiveRefusal = "last" | "has-members";

/** Why a department cannot be archived, or null. Its people go along to the department that is named. */
export function archiveRefusal(usage: Usage, moveTo: string | null): ArchiveRefusal | null {
  if (usage.isLast) return "last";
  return usage.members > 0 && moveTo === null ? "has-members" : null;
}

/** A department goes for good only when nothing has ever pointed at it: its decisions keep their department. */
export function isRemovable(usage: Usage): boolean {
  return usage.members === 0 && !usage.hasDecisions && !usage.isLast;
}

/** What the change log says about an edit. */
export function departmentChanges(
  before: DepartmentFields & { readonly groupName: Text },
  after: DepartmentFields & { readonly groupName: Text },
): Change[] {
  const about = after.name;
  const kind = (key: string): ChangeValue => key;
  return differing([
    { subject: "department-name", about, before: before.name, after: after.name },
    { subject: "department-kind", about, before: kind(before.kind), after: kind(after.kind) },
    { subject: "department-headcount", about, before: before.headcount, after: after.headcount },
    ...(before.groupId === after.groupId
      ? []
      : [{ subject: "department-group" as const, about, before: before.groupName, after: after.groupName }]),
  ]);
}
