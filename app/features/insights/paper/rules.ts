import type { Language } from "#app/domain/language.ts";
import { fill } from "../words/rules.ts";
import { paperEn } from "./strings/en.ts";
import { paperNl } from "./strings/nl.ts";

/** What stands around a page for the printer, in words. */
export interface PaperFrame {
  readonly back: { readonly to: string; readonly words: string };
  readonly how: string;
  readonly other: {
    readonly to: string;
    readonly language: Language;
    readonly short: string;
    readonly name: string;
  };
  /** The bottom of each page. */
  readonly feet: readonly { readonly about: string; readonly page: string; readonly from: string }[];
}

interface Facts {
  readonly language: Language;
  readonly back: PaperFrame["back"];
  /** The address of the page itself: path and query. */
  readonly path: string;
  /** Where the organisation is found, as people type it. */
  readonly publicUrl: string;
  readonly about: string;
  readonly today: string;
  readonly pages: number;
}

export function paperFrame({ language, back, path, publicUrl, about, today, pages }: Facts): PaperFrame {
  const words = language === "nl" ? paperNl : paperEn;
  const other = language === "nl" ? "en" : "nl";
  const address = publicUrl.replace(/\/$/, "") + path;
  return {
    back,
    how: words.how,
    other: {
      to: `${path}${path.includes("?") ? "&" : "?"}lang=${other}`,
      language: other,
      short: words.language,
      name: words.languageName,
    },
    feet: Array.from({ length: pages }, (_, at) => ({
      about: `${about} · ${words.purpose}`,
      page: pages > 1 ? fill(words.page, { page: at + 1, of: pages }) : "",
      from: `${address} · ${fill(words.printed, { day: today })}`,
    })),
  };
}
