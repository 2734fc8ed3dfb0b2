import { TextChapter } from "../../parts/chapter.tsx";
import type { ChapterText, momentsByGroup } from "../rules.ts";
import { Moments } from "./moments.tsx";
import { Plain, type PlainTopic } from "./plain.tsx";

interface Props {
  readonly text: ChapterText;
  readonly moments: PlainTopic | null;
  readonly byGroup: ReturnType<typeof momentsByGroup>;
  readonly touch: PlainTopic | null;
  readonly level: PlainTopic | null;
}

/** At which moments customers notice decisions, of which decisions nobody saw an effect, and who decided. */
export function Noticed({ text, moments, byGroup, touch, level }: Props) {
  return (
    <TextChapter text={text}>
      {moments ? <Moments topic={moments} byGroup={byGroup} /> : null}
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        <Plain topic={touch} name="touch" />
        <Plain topic={level} name="level" />
      </div>
    </TextChapter>
  );
}
