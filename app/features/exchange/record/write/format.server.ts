import { stringify } from "yaml";
import type { TravellingDecision } from "../../rules.ts";
import { contextHeading, noteOf } from "../body/rules.ts";
import { extrasOf } from "../extras/rules.ts";
import { headingsOf, markdownParts } from "../rules.ts";

/**
 * Writes a decision as a MADR 4 record; `readRecord` makes the same decision of it. A title or note that Markdown
 * cannot carry exactly (line ends, blanks, a heading of its own) stands in `x-customer` once more.
 */
export function writeRecord(decision: TravellingDecision): string {
  const heading = decision.title.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const ownHeadings = headingsOf(decision.note.replace(/\r\n?/g, "\n")).some(({ level }) => level <= 2);
  const body = ownHeadings ? decision.note : `${contextHeading}\n\n${decision.note}`;
  const document = `# ${heading}\n\n${decision.note === "" ? "" : body}\n`;
  const seen = markdownParts(`---\n---\n${document}`);
  const extras = new Map([...extrasOf(decision)].map(([name, value]) => [name, typed(name, value)]));
  if (seen.heading !== decision.title) extras.set("title", decision.title);
  if (noteOf(seen.body) !== decision.note) extras.set("note", decision.note);
  const front = new Map<string, unknown>();
  if (decision.status !== null) front.set("status", decision.status);
  if (decision.decidedOn !== null) front.set("date", decision.decidedOn);
  front.set("x-customer", extras);
  const yaml = stringify(front, { lineWidth: 0, defaultStringType: "PLAIN", blockQuote: false });
  return `---\n${yaml}---\n\n${document}`;
}

const typed = (name: string, value: string | string[]): unknown => {
  if (name === "weight" || name === "reach") return Number(value);
  return name === "handover" || name === "cx_help" ? value === "yes" : value;
};

/** "0012-gratis-retour-tot-dertig-dagen.md" */
export function recordFileName(decision: TravellingDecision, number: number): string {
  const slug = decision.title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return `${String(number).padStart(4, "0")}-${slug === "" ? "decision" : slug}.md`;
}
