import { departmentKinds } from "#app/domain/content/departments.ts";
import { reaches } from "#app/domain/content/reach.ts";
import { weights } from "#app/domain/content/weighing.ts";
import { type KnownDepartment, type Problem, shown, type TravellingDecision } from "../rules.ts";
import { folded, isBlank, isDontKnow, type Words, yesNoWords } from "./words/rules.ts";

export type Reading<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const good = <T>(value: T): Reading<T> => ({ ok: true, value });
const bad = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });

const weightWords = new Map<string, 0 | 1 | 2 | 3 | 4>(
  weights.flatMap(({ value, key, label }) =>
    [key, label.nl, label.en].map((word) => [folded(word), value] as const),
  ),
);

/** "3", "3,0", "3/4", "3 - Meegewogen", "weighed"; empty means "to be weighed". */
export function readWeight(text: string): Reading<Pick<TravellingDecision, "weight" | "weighing">> {
  if (isBlank(text) || folded(text) === "pending") return good({ weight: null, weighing: "pending" });
  if (isDontKnow(text)) return good({ weight: null, weighing: "unknown" });
  const numbered = /^\s*([0-4])(?:[.,]0+)?(?:\s*\/\s*4)?(?!\d)(?:$|[\s:;=.)(–\u2014-]+(.*)$)/su.exec(text);
  const words = weightWords.get(folded(numbered ? (numbered[2] ?? "") : text));
  const value = numbered ? Number(numbered[1]) : words;
  const contradicts = numbered !== null && words !== undefined && words !== value;
  if (
    value === undefined ||
    contradicts ||
    (numbered && words === undefined && folded(numbered[2] ?? "") !== "")
  ) {
    return bad({ key: "exchange.problem.weightUnknown", given: shown(text) });
  }
  return good({ weight: value as 0 | 1 | 2 | 3 | 4, weighing: "weighed" });
}

export function readReach(text: string): Reading<1 | 2 | 3 | 4 | null> {
  if (isBlank(text) || isDontKnow(text)) return good(null);
  const digit = /^\s*([1-4])(?:[.,]0+)?(?:$|\s*[:=.)(–\u2014-])/u.exec(text);
  const named = reaches.find(({ label }) =>
    [label.nl, label.en].some((name) => folded(name) === folded(text) || shortName(name) === folded(text)),
  );
  const value = named?.value ?? (digit ? (Number(digit[1]) as 1 | 2 | 3 | 4) : undefined);
  return value ? good(value) : bad({ key: "exchange.problem.reachUnknown", given: shown(text) });
}

const shortName = (name: string) => folded(name.replace(/\(.*$/s, ""));

export function readYesNo(text: string): Reading<boolean | null> {
  if (isBlank(text) || isDontKnow(text)) return good(null);
  if (/^[✓✔☑]$/u.test(text.trim())) return good(true);
  const word = yesNoWords.get(folded(text));
  return word ? good(word === "yes") : bad({ key: "exchange.problem.yesNoUnknown", given: shown(text) });
}

/** One answer out of a closed list, by key or by its Dutch or English label. */
export function readChoice<K extends string>(text: string, words: Words<K>): Reading<K | null> {
  const found = words.get(folded(text));
  if (found) return good(found);
  if (isBlank(text)) return good(null);
  if (isDontKnow(text)) return good(words.get("unknown") ?? null);
  return bad({ key: "exchange.problem.choiceUnknown", given: shown(text), known: keysOf(words) });
}

export const keysOf = (words: Words) => [...new Set(words.values())].join(", ");

/**
 * Several answers in one cell, parted by `;`, `,`, `|` or a new line. Labels may hold a comma themselves, so the
 * longest stretch of pieces that is one answer wins.
 */
export function readSeveral<K>(text: string, one: (piece: string) => Reading<K | null>): Reading<K[]> {
  if (isBlank(text)) return good([]);
  // All labels of one question together are shorter than this.
  if (text.length > 4_000)
    return bad({ key: "exchange.problem.choiceUnknown", given: shown(text), known: "" });
  const cuts = [...text.matchAll(/[;,|\n]/g)].map((match) => match.index);
  const starts = [0, ...cuts.map((cut) => cut + 1)];
  const ends = [...cuts, text.length];
  const found: K[] = [];
  let from = 0;
  while (from < starts.length) {
    let taken = 0;
    let failure: Problem | null = null;
    // Twelve pieces are far more than any label holds; without a limit a long cell would cost its square.
    for (let to = Math.min(starts.length, from + 12); to > from; to--) {
      const piece = text.slice(starts[from], ends[to - 1]);
      const reading: Reading<K | null> = piece.trim() === "" ? good(null) : one(piece);
      if (!reading.ok) {
        failure = reading.problem;
        continue;
      }
      if (reading.value !== null && !found.includes(reading.value)) found.push(reading.value);
      taken = to - from;
      break;
    }
    if (taken === 0 && failure) return bad(failure);
    from += taken;
  }
  return good(found);
}

/** Finds a department of the organisation by id, name or, when only one has it, by its kind. */
export function readDepartment(text: string, departments: DepartmentBook): Reading<string | null> {
  const plain = text.trim();
  if (plain === "") return good(null);
  const byId = departments.ids.has(plain) ? [plain] : undefined;
  const found = byId ?? departments.names.get(folded(plain)) ?? departments.kinds.get(folded(plain)) ?? [];
  if (found.length === 1) return good(found[0] ?? null);
  if (isBlank(plain)) return good(null);
  const key =
    found.length > 1 ? "exchange.problem.departmentAmbiguous" : "exchange.problem.departmentUnknown";
  const known = departments.list
    .filter(({ id }) => found.length === 0 || found.includes(id))
    .map(({ nl }) => nl);
  return bad({ key, given: shown(plain), known: known.join(", ") });
}

/** The departments of one organisation, ready to be looked up 100,000 times. */
export interface DepartmentBook {
  list: readonly KnownDepartment[];
  ids: ReadonlySet<string>;
  names: ReadonlyMap<string, string[]>;
  kinds: ReadonlyMap<string, string[]>;
}

export function departmentBook(list: readonly KnownDepartment[]): DepartmentBook {
  const names = new Map<string, string[]>();
  const kinds = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, spelling: string, id: string) => {
    const ids = map.get(folded(spelling)) ?? [];
    if (!ids.includes(id)) map.set(folded(spelling), [...ids, id]);
  };
  for (const { id, kind, nl, en } of list) {
    add(names, nl, id);
    add(names, en, id);
    const content = departmentKinds.find(({ key }) => key === kind);
    for (const spelling of content ? [kind, content.name.nl, content.name.en] : [kind])
      add(kinds, spelling, id);
  }
  return { list, ids: new Set(list.map(({ id }) => id)), names, kinds };
}
