import { TextChapter } from "../../parts/chapter.tsx";
import type { ChapterText } from "../rules.ts";
import { Plain, type PlainTopic } from "./plain.tsx";

interface Props {
  readonly text: ChapterText;
  readonly evidence: PlainTopic | null;
  readonly help: PlainTopic | null;
}

/** What decisions rested on, and whether CX had to help. */
export function Known({ text, evidence, help }: Props) {
  return (
    <TextChapter text={text}>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        <Plain topic={evidence} name="evidence" />
        <Plain topic={help} name="help" />
      </div>
    </TextChapter>
  );
}
