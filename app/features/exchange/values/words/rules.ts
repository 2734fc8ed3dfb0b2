import { moments } from "#app/domain/content/journey.ts";
import { evidenceKinds, outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, prevailedOptions, touches } from "#app/domain/content/weighing.ts";

/** Folds case, accents, punctuation and underscores away, so that two spellings of one word meet. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** From a folded spelling to the key that it stands for. */
export type Words<K extends string = string> = ReadonlyMap<string, K>;

interface Option<K extends string> {
  readonly key: K;
  readonly label: { readonly nl: string; readonly en: string };
}

function wordsOf<K extends string>(
  options: readonly Option<K>[],
  also: Partial<Record<K, string[]>> = {},
): Words<K> {
  const words = new Map<string, K>();
  const more = new Map<string, string[]>(Object.entries(also) as [string, string[]][]);
  for (const { key, label } of options) {
    for (const spelling of [key, label.nl, label.en, ...(more.get(key) ?? [])])
      words.set(folded(spelling), key);
  }
  return words;
}

export const touchWords = wordsOf(touches, {
  direct: ["rechtstreeks", "directly", "merken klanten rechtstreeks"],
  indirect: ["indirectly", "via een collega", "via a colleague"],
  none_seen: [
    "geen",
    "niets",
    "none",
    "nothing",
    "geen gevolg",
    "no effect",
    "no effect seen",
    "niet",
    "geen effect",
  ],
});

export const prevailedWords = wordsOf(prevailedOptions, {
  customer: [
    "klant",
    "klantbelang",
    "klantenbelang",
    "customer interest",
    "customers interest",
    "de klant",
    "the customer",
  ],
  other: ["ander", "anders", "ander belang", "other interest"],
  same: ["beide", "allebei", "both", "vielen samen", "coincided", "gelijk"],
  unknown: ["weet niet", "onbekend", "do not know", "don't know", "dont know"],
});

export const levelWords = wordsOf(levels, {
  team: ["mijn team", "my team", "ik", "medewerker", "employee", "zelf"],
  manager: ["leidinggevende", "mt", "management", "teamleider", "team lead", "leader"],
  board: ["directie", "bestuur", "raad van bestuur", "rvb", "executive", "leadership"],
  joint: ["samen", "gezamenlijk", "meerdere afdelingen", "several departments", "together"],
});

export const evidenceWords = wordsOf(evidenceKinds, {
  complaints: ["klacht"],
  survey: [
    "klantonderzoek",
    "customer survey",
    "enquete",
    "nps",
    "onderzoek onder klanten",
    "klanttevredenheid",
  ],
  spoke: [
    "klantgesprek",
    "klantgesprekken",
    "gesprekken met klanten",
    "customer interviews",
    "klantinterviews",
  ],
  behaviour: ["behavior", "gedrag", "klantdata", "data", "customer data", "cijfers"],
  journey: ["klantreis", "persona", "customer journey"],
  market: ["marktonderzoek", "market research"],
  belief: ["gevoel", "eigen gevoel", "gut feeling", "onderbuik", "our own feeling"],
  none: ["geen", "no evidence"],
});

export const outweighedWords = wordsOf(outweighedKinds, {
  price: ["kosten", "prijs", "costs", "cost", "budget", "inkoopprijs"],
  quarter: ["omzet", "revenue", "kwartaal", "kwartaalcijfers", "short term revenue"],
  margin: ["marge", "winst", "profit"],
  deadline: ["tijd", "tijdsdruk", "time", "time pressure", "planning"],
  law: ["wet", "wetgeving", "toezicht", "regulation", "compliance", "regels"],
  liability: ["aansprakelijkheid", "juridisch risico", "legal risk"],
  process: ["efficientie", "efficiency", "werkwijze", "proces"],
  capacity: ["capaciteit", "te weinig mensen", "bezetting"],
  tech: ["techniek", "technology", "technisch"],
  competitor: ["concurrent", "concurrentie", "competition"],
  strategy: ["strategie", "merk", "brand"],
  staff: ["collega s", "medewerkers", "veiligheid", "colleagues", "safety"],
  other_customers: ["andere klanten", "other customers"],
});

export const momentWords = wordsOf(moments, {
  zmot: ["orientatie", "explore", "awareness"],
  fmot: ["kopen", "kiezen", "buying", "aankoop", "purchase"],
  smot: ["gebruiken", "ontvangen", "using", "gebruik", "use"],
  umot: ["delen", "terugkomen", "sharing", "loyalty"],
  behind: ["achter schermen", "backstage"],
});

const spelled = <K extends string>(words: Record<K, string[]>): Words<K> =>
  new Map(
    (Object.entries(words) as [K, string[]][]).flatMap(([key, list]) =>
      [key, ...list].map((word) => [folded(word), key] as const),
    ),
  );

export const languageWords = spelled({
  nl: ["nederlands", "dutch", "nl-nl", "nl-be", "nld", "dut", "ned"],
  en: ["engels", "english", "en-gb", "en-us", "eng"],
});

export const visibilityWords = spelled({
  private: ["prive", "alleen ik", "only me", "besloten", "verborgen"],
  shared: ["gedeeld", "openbaar", "organisatie", "public", "organisation", "iedereen", "everyone"],
  example: ["voorbeeld", "als voorbeeld", "goed voorbeeld", "good example"],
});

export const yesNoWords = spelled({
  yes: ["ja", "j", "y", "true", "waar", "1", "x", "wel", "oui"],
  no: ["nee", "n", "false", "onwaar", "0", "niet", "neen"],
});

const dontKnow = new Set(
  [
    "weet ik niet",
    "weet niet",
    "don't know",
    "dont know",
    "i don't know",
    "i do not know",
    "do not know",
    "unknown",
    "onbekend",
  ].map(folded),
);
const blanks = new Set([
  "n a",
  "na",
  "n v t",
  "nvt",
  "null",
  "nil",
  "leeg",
  "empty",
  "niet ingevuld",
  "not answered",
]);

/** A cell that says nothing: empty, only dashes, or "n.v.t.". */
export function isBlank(text: string): boolean {
  return blanks.has(folded(text)) || /^[\s\-–\u2014.]*$/.test(text);
}

export function isDontKnow(text: string): boolean {
  return dontKnow.has(folded(text)) || /^\s*\?+\s*$/.test(text);
}
