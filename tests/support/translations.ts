import type { UsedKey } from "./used-keys.ts";

/** A tree of texts, as `app/strings.en.ts` gathers it. */
export type Texts = { readonly [key: string]: string | Texts };

const plural = /_(zero|one|two|few|many|other)$/;
const emDash = "\u2014";

/** "decisions.list.title" for every text in the tree. */
export function flatten(texts: Texts, before = ""): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[before + name, value]] : [...flatten(value, `${before}${name}.`)],
  );
  return new Map(entries);
}

/** What is wrong with the texts themselves: a key in one language only, nothing in it, other placeholders. */
export function compareLanguages(english: Texts, dutch: Texts): string[] {
  const en = flatten(english);
  const nl = flatten(dutch);
  const findings: string[] = [];
  for (const [key, text] of en) {
    const other = nl.get(key);
    if (other === undefined) findings.push(`missing in Dutch: ${key}`);
    else if (placeholders(text) !== placeholders(other)) findings.push(`other placeholders in Dutch: ${key}`);
  }
  for (const key of nl.keys()) if (!en.has(key)) findings.push(`missing in English: ${key}`);
  for (const [language, texts] of [["English", en] as const, ["Dutch", nl] as const]) {
    findings.push(...textFindings(language, texts));
  }
  return findings;
}

function textFindings(language: string, texts: Map<string, string>): string[] {
  const findings: string[] = [];
  for (const [key, text] of texts) {
    if (text.trim() === "") findings.push(`empty in ${language}: ${key}`);
    if (text.includes(emDash)) findings.push(`em dash in ${language}: ${key}`);
    if (language === "Dutch" && /besluit/i.test(text)) findings.push(`"besluit" in Dutch: ${key}`);
    const form = plural.exec(key)?.[1];
    const sibling = form === "one" ? "other" : form === "other" ? "one" : undefined;
    if (sibling && !texts.has(key.replace(plural, `_${sibling}`))) {
      findings.push(`plural without _${sibling} in ${language}: ${key}`);
    }
  }
  return findings;
}

/** A plural form may leave out the number ("one decision"), so `count` is no part of the comparison there. */
function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? "");
  return [...new Set(names)]
    .filter((name) => name !== "count")
    .sort()
    .join(" ");
}

/** Keys that nobody uses, and used keys that do not exist. */
export function compareWithSource(english: Texts, used: readonly UsedKey[]): string[] {
  const keys = [...flatten(english).keys()];
  const patterns = [...new Set(used.map(({ key }) => key))].map(matcher);
  const unused = keys.filter((key) => !patterns.some((matches) => matches(key)));
  const missing = used.filter(({ key }) => !keys.some(matcher(key)));
  return [
    ...unused.map((key) => `unused: ${key}`),
    ...missing.map(({ key, file, line }) => `unknown key: ${key} (${file}:${line})`),
  ];
}

/** A key, the plural forms of a key, or (a selector may end at a group) everything below it. */
function matcher(used: string): (key: string) => boolean {
  const parts = used.split(".");
  return (key) => {
    const names = key.split(".");
    if (names.length < parts.length) return false;
    return parts.every((part, at) => {
      const name = names[at] ?? "";
      return part === "*" || part === name || (at === names.length - 1 && part === name.replace(plural, ""));
    });
  };
}
