import type { Language } from "#app/domain/language.ts";

export type Values = Readonly<Record<string, string | number>>;

/** Fills `{{name}}` in a text of a page whose prose only the server holds. */
export function fill(text: string, values: Values): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Numbers in the words of a language, with a true minus. */
export function numbersIn(language: Language): (value: number, most?: number) => string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  return (value, most = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: most }).format(value).replace("-", "\u2212");
}
