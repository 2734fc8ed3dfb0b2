import { useTranslation } from "react-i18next";
import { TextChapter } from "../../parts/chapter.tsx";
import type { ChapterText } from "../rules.ts";

interface Props {
  readonly text: ChapterText;
  /** In the words of the language: share of the people, and decisions per person per month. */
  readonly percent: string;
  readonly perHead: string;
  readonly balance: number | null;
}

/** Who takes part, how evenly, and what silence could hide. */
export function TakingPart({ text, percent, perHead, balance }: Props) {
  const { t } = useTranslation();
  return (
    <TextChapter text={text}>
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        <Tile number={percent} words={t(($) => $.insights.topics.takingPart.people)} />
        <Tile number={perHead} words={t(($) => $.insights.topics.takingPart.perHead)} />
        {balance === null ? null : (
          <Tile number={String(balance)} words={t(($) => $.insights.topics.takingPart.balance)} />
        )}
      </dl>
    </TextChapter>
  );
}

function Tile({ number, words }: { number: string; words: string }) {
  return (
    <div className="flex max-w-56 flex-col-reverse justify-end">
      <dt className="text-muted">{words}</dt>
      <dd className="text-[2.25rem] leading-tight font-bold tabular-nums">{number}</dd>
    </div>
  );
}
