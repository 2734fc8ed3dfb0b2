import type { Role } from "#app/domain/role.ts";
import type { PersonState } from "../rules.ts";

/** The result of adding somebody or of a new way in: shown once, because only its hash is kept. */
export type Access =
  | { readonly way: "invitation"; readonly name: string; readonly email: string; readonly link: string }
  | { readonly way: "code"; readonly name: string; readonly code: string; readonly link: string };

export const peoplePerPage = 50;

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly department: string;
  readonly role: Role;
  readonly state: PersonState;
}

interface Filter {
  readonly q?: string | undefined;
  readonly department?: string | undefined;
  readonly state?: PersonState | undefined;
}

/** The address of a page of the list, with the same filter. */
export function listAddress({ q, department, state }: Filter, page: number): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ q, department, state })) if (value) query.set(key, value);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/admin/people?${query}` : "/admin/people";
}

/**
 * Patterns for LIKE: the search words as typed, in lower case and with capitals, because SQLite lowers only A to Z
 * and "élodie" must find "Élodie".
 */
export function searchPatterns(text: string): string[] {
  const typed = text.trim().normalize("NFC");
  const capital = typed.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const spellings = new Set([typed, typed.toLowerCase(), capital]);
  return [...spellings].map((words) => `%${words.replace(/[\\%_]/g, "\\$&")}%`);
}

/** The way to mail a link oneself: the app sends nothing. */
export function mailAddress(email: string, subject: string, body: string): string {
  // Most mail programs read a plus as a plus, so blanks must be %20.
  return `mailto:${encodeURIComponent(email).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
