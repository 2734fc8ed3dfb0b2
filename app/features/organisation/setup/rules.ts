import { departmentKinds } from "#app/domain/content/departments.ts";
import type { Text } from "#app/domain/language.ts";

/** The steps after the first one, in order; the first has an address of its own, with the token. */
export const setupSteps = ["departments", "people", "privacy", "done"] as const;
export type SetupStep = (typeof setupSteps)[number];

export function asStep(kept: string): SetupStep {
  return setupSteps.find((step) => step === kept) ?? "done";
}

/** Reporting groups under this headcount are seldom large enough to be shown, so they are offered one together. */
export const smallDepartment = 10;
export const staffGroup: Text = { nl: "Staf", en: "Staff" };

export interface NewDepartment {
  readonly kind: string;
  readonly name: Text;
  readonly headcount: number | null;
}

export type PasteProblem = "headcount" | "long";

export interface PastedLine {
  readonly line: number;
  readonly text: string;
  readonly problem: PasteProblem;
}

const longestName = 80;
const mostLines = 200;
const headings = new Set(["afdeling", "afdelingen", "naam", "department", "departments", "name"]);

/**
 * Departments from a pasted list: one per line, with an optional headcount after a comma, semicolon or tab.
 * A comma may stand in a name ("Research, development"), so only a number after it is a headcount.
 */
export function parseDepartments(text: string): { found: NewDepartment[]; wrong: PastedLine[] } {
  const found: NewDepartment[] = [];
  const wrong: PastedLine[] = [];
  const lines = text.split(/\r\n|\r|\n/).slice(0, mostLines);
  for (const [i, raw] of lines.entries()) {
    const { name, rest } = cut(raw.replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/, ""));
    if (name === "" && rest === "") continue;
    if (i === 0 && headings.has(name.toLowerCase()) && !/^\d/.test(rest)) continue;
    const headcount = rest === "" ? null : asCount(rest);
    const problem =
      name === "" || Number.isNaN(headcount) ? "headcount" : name.length > longestName ? "long" : null;
    if (problem) wrong.push({ line: i + 1, text: raw.trim().slice(0, 100), problem });
    else found.push({ ...kindFor(name), headcount });
  }
  return { found, wrong };
}

function cut(line: string): { name: string; rest: string } {
  const hard = /^([^;\t]*)[;\t](.*)$/.exec(line);
  const soft = /^(.*),\s*(\d[\d. ]*)?\s*$/.exec(line);
  const [, name, rest] = hard ?? soft ?? [line, line, ""];
  return {
    name: (name ?? "").trim().replaceAll(/\s+/g, " "),
    rest: (rest ?? "").replace(/[;\t]+$/, "").trim(),
  };
}

/** "1.200" and "1 200" are how a list from a spreadsheet writes a thousand. */
function asCount(text: string): number {
  return /^\d{1,6}$/.test(text)
    ? Number(text)
    : /^\d{1,3}([. ]\d{3})$/.test(text)
      ? Number(text.replace(/\D/, ""))
      : Number.NaN;
}

/** The kind that a name belongs to when the content pack knows the name; its other language comes along. */
function kindFor(name: string): { kind: string; name: Text } {
  const known = knownNames.find((each) => isSame(each.name, name));
  return known ?? { kind: "other", name: { nl: name, en: name } };
}

/** "Verkoop en winkel" is known by its halves too: many organisations have only one of them. */
const knownNames = departmentKinds
  .filter(({ key }) => key !== "other")
  .flatMap(({ key, name }) => {
    const english = name.en.split(" and ");
    const halves = name.nl.split(" en ").map((nl, i) => ({ nl: capital(nl), en: capital(english[i] ?? nl) }));
    return [name, ...halves].map((each) => ({ kind: key, name: each }));
  });

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isSame(text: Text, name: string): boolean {
  return [text.nl, text.en].some((known) => plain(known) === plain(name));
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * Which of the chosen departments are new: posting the same page twice adds nothing the second time.
 * @param chosen in the order in which they were ticked and pasted
 */
export function newDepartments(
  existing: readonly { readonly name: Text }[],
  chosen: readonly NewDepartment[],
): NewDepartment[] {
  const taken = existing.map(({ name }) => name);
  return chosen.filter(({ name }) => {
    const isTaken = taken.some((other) => isSame(other, name.nl) || isSame(other, name.en));
    if (!isTaken) taken.push(name);
    return !isTaken;
  });
}

export interface GroupedDepartment {
  readonly id: string;
  readonly headcount: number | null;
  readonly groupId: string;
}

/**
 * The departments that go into the staff group together: known to be small, and alone in their group so far.
 * One small department alone gains nothing, so then nobody moves.
 */
export function departmentsToBundle(
  departments: readonly GroupedDepartment[],
  staffGroupId: string | null,
): string[] {
  const isAlone = (groupId: string) => departments.filter((other) => other.groupId === groupId).length === 1;
  const small = departments.filter(
    ({ headcount, groupId }) =>
      groupId !== staffGroupId && headcount !== null && headcount < smallDepartment && isAlone(groupId),
  );
  const alreadyThere = departments.filter(({ groupId }) => groupId === staffGroupId).length;
  return small.length + alreadyThere >= 2 ? small.map(({ id }) => id) : [];
}
