import type { Role } from "#app/domain/role.ts";

export const roles = ["employee", "leader", "cx", "council", "admin"] as const satisfies readonly Role[];

export const languages = ["nl", "en"] as const;

export const personStates = ["active", "invited", "code", "deactivated"] as const;
/** `code`: signs in with a personal code, because there is no e-mail address. */
export type PersonState = (typeof personStates)[number];

export function stateOf(person: { active: boolean; email: string | null; joined: boolean }): PersonState {
  if (!person.active) return "deactivated";
  if (person.email === null) return "code";
  return person.joined ? "active" : "invited";
}

/** One spelling per address, so that it is unique. */
export function normalEmail(text: string): string {
  return text.trim().normalize("NFKC").toLowerCase();
}

// Deliberately loose: only a delivered message proves an address, and none is sent.
const address = /^[^\s@,;:<>()[\]"\\]{1,64}@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/;

export function isEmail(text: string): boolean {
  return text.length <= 254 && address.test(text);
}

/** Whoever manages people must be able to choose a password; a code on paper is too easily borrowed. */
export function isRoleAllowed(role: Role, email: string | null): boolean {
  return role !== "admin" || email !== null;
}
