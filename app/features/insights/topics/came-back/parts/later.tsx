import { useTranslation } from "react-i18next";
import { TextChapter } from "../../../parts/chapter.tsx";
import { Plain, type PlainTopic } from "../../parts/plain.tsx";
import type { ChapterText } from "../../rules.ts";

/** What customers turned out to notice, some weeks after a decision. */
export function Later({ text, outcome }: { text: ChapterText; outcome: PlainTopic | null }) {
  const { t } = useTranslation();
  return (
    <TextChapter text={text}>
      <Plain topic={outcome} title={t(($) => $.insights.cameBack.later.caption)} />
    </TextChapter>
  );
}
