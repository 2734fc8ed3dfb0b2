import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Talk, TalkKey } from "../rules.ts";

/** A talk in the reader's language. */
export type TalkTold = Pick<Talk, "key" | "example"> & {
  readonly text: string;
  readonly question: string;
  readonly base: string | null;
};

interface Props {
  /** Beside each other where there is room. */
  readonly isWide: boolean;
  readonly talks: readonly TalkTold[];
}

/** The question that goes with each. */
export const asked: Readonly<
  Record<TalkKey, "outweighed" | "unasked" | "lowest" | "example" | "honest" | "belief" | "silence">
> = {
  outweighed: "outweighed",
  unaskedPair: "unasked",
  unaskedGroup: "unasked",
  unaskedAnywhere: "unasked",
  lowest: "lowest",
  lowestRange: "lowest",
  example: "example",
  honest: "honest",
  belief: "belief",
  silence: "silence",
};

type Name = "by" | "group" | "hi" | "index" | "kind" | "lo" | "percent";
type Filled = Record<Name, string | number> & { count: number; decisions: number };

/** What a talk says, in the reader's language. */
export function said(t: TFunction, { key, values }: Pick<Talk, "key" | "values">): string {
  // Each text is filled by the values that its own rule made; the compiler would want those of all of them.
  return t(($) => $.insights.discuss.what[key], values as Filled);
}

/** What to put on the table at the next meeting: what the figures say, and a question about it. */
export function DiscussThree({ talks, isWide }: Props) {
  const { t } = useTranslation();
  const ask = t(($) => $.insights.discuss.ask);
  return (
    <section aria-labelledby="discuss">
      <h2 id="discuss">
        {talks.length === 3 ? t(($) => $.insights.discuss.title) : t(($) => $.insights.discuss.fewer)}
      </h2>
      <ol className={`mt-3 grid gap-3 ${isWide ? "lg:grid-cols-3" : ""}`}>
        {talks.map(({ key, text, question, base, example }) => (
          <li key={key} className="card">
            <p className="font-semibold">{text}</p>
            {example === null ? null : (
              <p>
                <a
                  href={`/decisions/${example.id}`}
                  lang={example.language}
                  className="inline-flex min-h-[44px] items-center"
                >
                  {example.title}
                </a>
              </p>
            )}
            {base === null ? null : <p className="text-xs text-muted">{base}</p>}
            <p className="mt-2 border-l-4 border-weight-3 pl-3">
              <span className="sr-only">{ask} </span>
              {question}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
