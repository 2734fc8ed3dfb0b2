import { useTranslation } from "react-i18next";
import { DistributionBar } from "#app/shared/ui/chart-distribution.tsx";
import { TextChapter } from "../../parts/chapter.tsx";
import type { ChapterText, weightsOf } from "../rules.ts";
import { Plain, type PlainTopic } from "./plain.tsx";

type View = NonNullable<ReturnType<typeof weightsOf>>;

interface Props {
  readonly text: ChapterText;
  readonly weights: (Omit<View, "base"> & { readonly base: string; readonly decisions: number }) | null;
  readonly honest: PlainTopic | null;
  /** The names of the weights 0 to 4. */
  readonly names: readonly string[];
}

/** How often each weight was given, and what came first when the customer was weighed. */
export function Weights({ text, weights, honest, names }: Props) {
  const { t } = useTranslation();
  const words = { row: t(($) => $.insights.topics.weights.row) };
  const total = (decisions: number) => t(($) => $.insights.topics.weights.total, { decisions });
  return (
    <TextChapter text={text}>
      {weights ? (
        <div>
          <DistributionBar
            title={t(($) => $.insights.topics.weights.chart)}
            names={names}
            words={words}
            rows={[
              {
                label: t(($) => $.insights.topics.weights.whole),
                total: total(weights.decisions),
                parts: weights.whole,
              },
              ...weights.groups.map(({ name, decisions, bars }) => ({
                label: name,
                total: total(decisions),
                parts: bars,
              })),
            ]}
          />
          <p className="hint mt-2">{weights.base}</p>
        </div>
      ) : null}
      <Plain topic={honest} name="honest" />
    </TextChapter>
  );
}
