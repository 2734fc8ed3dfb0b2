import { createHash } from "node:crypto";
import type { TravellingDecision } from "../rules.ts";

/**
 * A stable key by which a second import of the same decision is recognised. A key of its own counts when it looks
 * unique ("ADR-12", a UUID); a mere number ("12") stands in every list, so the title must be the same too. Without a
 * key the content decides: title, date, department and note, with blanks and letter case folded.
 */
export function identityOf(
  decision: Pick<TravellingDecision, "title" | "decidedOn" | "department" | "note" | "externalKey">,
): string {
  const key = decision.externalKey?.trim() ?? "";
  if (/\p{L}/u.test(key) || key.length >= 8) return hashed("key", [key]);
  if (key !== "") return hashed("number", [key, plain(decision.title)]);
  return hashed("content", [
    plain(decision.title),
    decision.decidedOn ?? "",
    decision.department ?? "",
    plain(decision.note),
  ]);
}

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

const hashed = (kind: string, parts: readonly string[]) =>
  `${kind}:${createHash("sha256").update(JSON.stringify(parts)).digest("hex")}`;
