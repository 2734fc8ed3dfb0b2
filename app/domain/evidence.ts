export type EvidenceClass = "direct" | "measured" | "indirect" | "belief" | "none";

/** Class of every kind of evidence in the content pack (`evidence` in content.json). */
const CLASS_OF: Readonly<Record<string, EvidenceClass>> = {
  spoke: "direct",
  observed: "direct",
  trial: "direct",
  compliments: "direct",
  complaints: "direct",
  survey: "measured",
  behaviour: "measured",
  journey: "indirect",
  frontline: "indirect",
  market: "indirect",
  belief: "belief",
  none: "none",
};

/** The keys of the evidence kinds, in the order of the content pack. */
export const EVIDENCE_KEYS: readonly string[] = Object.keys(CLASS_OF);

/** @returns the class of an evidence key, or null for a key that the content pack does not know. */
export function evidenceClass(key: string): EvidenceClass | null {
  return Object.hasOwn(CLASS_OF, key) ? (CLASS_OF[key] ?? null) : null;
}

/**
 * Does a weighing rest on knowledge of customers: at least one kind of class direct, measured or indirect?
 * Source: measures, decided list.
 */
export function isSupported(keys: readonly string[]): boolean {
  return keys.some((key) => {
    const found = evidenceClass(key);
    return found === "direct" || found === "measured" || found === "indirect";
  });
}
