import type { Role } from "#app/domain/role.ts";
import { isEmail, isRoleAllowed, normalEmail } from "../rules.ts";
import { columnsOf, languageFrom, plainWords, roleFrom } from "./columns/rules.ts";

export const mostPeople = 10_000;

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export type LineProblem =
  | "nameMissing"
  | "nameLong"
  | "emailWrong"
  | "emailTwice"
  | "departmentMissing"
  | "departmentUnknown"
  | "roleUnknown"
  | "languageUnknown"
  | "adminNeedsEmail"
  | "unreadable"
  | "tooMany";

export interface WrongLine {
  readonly line: number;
  readonly problem: LineProblem;
  readonly given: string;
}

export interface ListedNewcomer {
  readonly line: number;
  readonly name: string;
  readonly email: string | null;
  readonly departmentId: string;
  readonly role: Role;
  readonly language: "nl" | "en" | null;
}

interface Department {
  readonly id: string;
  readonly kind: string;
  readonly nl: string;
  readonly en: string;
}

/** Every line becomes a newcomer or a problem; the first thing wrong with a line is the one that is told. */
export function readPeople(
  rows: readonly Row[],
  departments: readonly Department[],
  /** For lines without a department of their own. */
  otherwise: string | null,
): { people: ListedNewcomer[]; wrong: WrongLine[]; hasHeading: boolean } {
  const { at, hasHeading } = columnsOf(rows[0]?.cells ?? []);
  const known = new Map<string, string>();
  for (const { id, kind } of departments) known.set(plainWords(kind), id);
  for (const { id, nl, en } of departments) known.set(plainWords(nl), id).set(plainWords(en), id);
  const firstLineOf = new Map<string, number>();
  const people: ListedNewcomer[] = [];
  const wrong: WrongLine[] = [];
  for (const { line, cells } of hasHeading ? rows.slice(1) : rows) {
    const cell = (column: number | undefined) => (column === undefined ? "" : (cells[column] ?? "").trim());
    const name = [at.first, at.prefix, at.last, at.name]
      .map(cell)
      .filter(Boolean)
      .join(" ")
      .replace(/\s+/g, " ");
    const email = normalEmail(cell(at.email));
    const [departmentText, roleText, languageText] = [cell(at.department), cell(at.role), cell(at.language)];
    const departmentId = departmentText ? known.get(plainWords(departmentText)) : otherwise;
    const role = roleText ? roleFrom(roleText) : "employee";
    const language = languageText ? languageFrom(languageText) : null;
    const fail = (problem: LineProblem, given: string) =>
      wrong.push({ line, problem, given: given.slice(0, 120) });
    if (name === "") fail("nameMissing", cells.join(" ").trim());
    else if (name.length > 120) fail("nameLong", name);
    else if (email !== "" && !isEmail(email)) fail("emailWrong", email);
    else if (firstLineOf.has(email)) fail("emailTwice", `${email} (${firstLineOf.get(email)})`);
    else if (departmentId === null) fail("departmentMissing", name);
    else if (departmentId === undefined) fail("departmentUnknown", departmentText);
    else if (role === null) fail("roleUnknown", roleText);
    else if (languageText !== "" && language === null) fail("languageUnknown", languageText);
    else if (!isRoleAllowed(role, email || null)) fail("adminNeedsEmail", name);
    else if (people.length >= mostPeople) fail("tooMany", name);
    else people.push({ line, name, email: email || null, departmentId, role, language });
    if (email !== "" && !firstLineOf.has(email)) firstLineOf.set(email, line);
  }
  return { people, wrong, hasHeading };
}
