import { useTranslation } from "react-i18next";
import { TrendChart } from "#app/shared/ui/chart-trend.tsx";
import type { ChapterText } from "../topics/rules.ts";
import { TextChapter } from "./chapter.tsx";

interface Props {
  readonly text: ChapterText;
  readonly points: Parameters<typeof TrendChart>[0]["points"];
}

/** The index of every complete quarter with its range. */
export function Trend({ text, points }: Props) {
  const { t } = useTranslation();
  return (
    <TextChapter text={text}>
      <TrendChart
        title={t(($) => $.insights.trend.chart)}
        points={points}
        words={{ measure: t(($) => $.insights.trend.measure), period: t(($) => $.insights.trend.period) }}
      />
    </TextChapter>
  );
}
