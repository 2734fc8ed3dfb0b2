import { headingsOf, isDecisionHeading, withoutComments } from "../rules.ts";

export interface Metadata {
  status: string | null;
  date: string | null;
  /** How many other known lines (deciders and the like) stood there; they name people and are not taken over. */
  people: number;
}

const line =
  /^\s*(?:[*+-]\s+|>\s*|\|\s*)?(?:\*\*|__|_)?([\p{L}][\p{L} /()-]{1,30}?)(?:\*\*|__|_)?\s*(?::(?:\*\*|__|_)?|\|)\s*(.*?)\s*\|?\s*$/u;

const statusNames = new Set(["status", "state", "besluitstatus"]);
const dateNames = new Set([
  "date",
  "datum",
  "decision date",
  "decided on",
  "besloten op",
  "datum besluit",
  "last updated",
  "date decided",
  "created",
]);
const peopleNames = new Set([
  "deciders",
  "decider",
  "decision-makers",
  "decision makers",
  "decision maker",
  "consulted",
  "informed",
  "author",
  "authors",
  "owner",
  "owners",
  "approvers",
  "approver",
  "contributors",
  "driver",
  "auteur",
  "auteurs",
  "beslissers",
  "besluitnemers",
  "geraadpleegd",
  "geïnformeerd",
]);

/**
 * Takes the lines `* Status: accepted`, `Date: 2020-01-01`, `* Deciders: ...` off the top of a body, as MADR 2 and
 * older records carry them, and reads the sections "Status" and "Date". The rest of the body stays as it is.
 */
export function metadataOf(body: string): Metadata & { rest: string } {
  const meta: Metadata & { rest: string } = { status: null, date: null, people: 0, rest: body };
  const lines = body.split("\n");
  const kept: string[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const text = lines[at] ?? "";
    if (text.trim() === "" || /^\s*(<!--.*-->|\|?[\s|:-]+\|?)\s*$/.test(text)) continue;
    if (/^\s*#/.test(text)) break;
    if (!takeLine(meta, text)) {
      // "Technical Story: ..." between two known lines belongs to the text; ordinary prose ends the list.
      if (text.length > 500 || !line.test(text) || kept.length > 3) break;
      kept.push(text);
    }
  }
  if (meta.status !== null || meta.date !== null || meta.people > 0) {
    meta.rest = [...kept, ...(kept.length > 0 ? [""] : []), ...lines.slice(at)].join("\n");
  }
  for (const { name, text } of sectionsOf(body)) {
    if (name === "status" && meta.status === null) meta.status = firstLine(text);
    if ((name === "date" || name === "datum") && meta.date === null) meta.date = firstLine(text);
  }
  return meta;
}

/** Without a first section "Status" that says no more than the status itself; "Superseded by [9](...)" stays. */
export function withoutStatusSection(body: string, status: string | null): string {
  const [first, second] = headingsOf(body);
  if (first?.name !== "status" || status === null) return body;
  const lines = body.split("\n");
  if (lines.slice(0, first.line).some((text) => text.trim() !== "")) return body;
  const end = second?.line ?? lines.length;
  return lines
    .slice(first.line + 1, end)
    .join("\n")
    .trim() === status
    ? lines.slice(end).join("\n")
    : body;
}

function takeLine(meta: Metadata, text: string): boolean {
  const match = text.length > 500 ? null : line.exec(text);
  const name = (match?.[1] ?? "").trim().toLowerCase();
  const value = plain(match?.[2] ?? "");
  if (statusNames.has(name)) meta.status ??= value === "" ? null : value;
  else if (dateNames.has(name)) meta.date ??= value === "" ? null : value;
  else if (peopleNames.has(name)) meta.people += 1;
  else return false;
  return true;
}

/** Sections by heading, without their heading line. */
function sectionsOf(body: string): { name: string; text: string }[] {
  const lines = body.split("\n");
  const headings = headingsOf(body);
  return headings.map(({ name, line: from }, index) => ({
    name,
    text: lines.slice(from + 1, headings[index + 1]?.line ?? lines.length).join("\n"),
  }));
}

const firstLine = (text: string) =>
  plain(
    withoutComments(text)
      .split("\n")
      .find((each) => each.trim() !== "")
      ?.slice(0, 500) ?? "",
  ) || null;

/** A status as plain text: links become their text, list and emphasis marks go. */
function plain(text: string): string {
  return text
    .replace(/^\s*[*+-]\s+/, "")
    .replace(/!?\[([^\]]+)\]\([^()]*\)/g, "$1")
    .replace(/[*_`]{1,2}/g, "")
    .trim();
}

/** Whether a body looks like a decision at all: how many of the usual sections it has. */
export function decisionSections(body: string): number {
  return new Set(
    headingsOf(body)
      .filter(({ name }) => isDecisionHeading(name))
      .map(({ name }) => name),
  ).size;
}

export const contextHeading = "## Context and Problem Statement";

/** The note of a record: the text under the one context heading, or else the whole body. */
export function noteOf(body: string): string {
  const only = /^\n*##[ \t]+(?:Context and Problem Statement|Context en probleemstelling)[ \t]*\n/i.exec(
    body,
  );
  if (!only) return body;
  const rest = body.slice(only[0].length);
  return headingsOf(rest).some(({ level }) => level <= 2) ? body : rest.replace(/^\n/, "");
}
