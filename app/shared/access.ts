import type { Role } from "#app/domain/role.ts";

/** What a door asks for. One table decides; nothing else compares roles. */
export type Need =
  | "self"
  | "decision:log"
  | "decision:read"
  | "decision:import"
  | "insights:read"
  | "insights:groups"
  | "period:close"
  | "people:manage"
  | "organisation:manage"
  | "privacy:manage"
  | "changes:read"
  | "action:read"
  | "action:start"
  | "action:manage";

const everybody: readonly Role[] = ["employee", "leader", "cx", "council", "admin"];

const mayDo: Readonly<Record<Need, readonly Role[]>> = {
  self: everybody,
  "decision:log": everybody,
  "decision:read": everybody,
  "decision:import": everybody,
  "insights:read": everybody,
  // Employees and administrators read the organisation as a whole.
  "insights:groups": ["leader", "cx", "council"],
  "period:close": ["cx"],
  "people:manage": ["admin"],
  "organisation:manage": ["admin"],
  "privacy:manage": ["admin"],
  "changes:read": everybody,
  "action:read": everybody,
  "action:start": ["leader", "cx"],
  // Owners and starters change their own; this is every action.
  "action:manage": ["cx"],
};

export function may(role: Role, need: Need): boolean {
  return mayDo[need].includes(role);
}
