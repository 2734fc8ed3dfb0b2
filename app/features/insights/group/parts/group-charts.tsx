import { useTranslation } from "react-i18next";
import { DistributionBar } from "#app/shared/ui/chart-distribution.tsx";
import { TrendChart } from "#app/shared/ui/chart-trend.tsx";
import { Chapter } from "../../parts/chapter.tsx";
import { shown } from "../../parts/shown.tsx";
import type { GroupView } from "../rules.ts";

/** The quarters of the group, with the organisation as a second line. */
export function GroupTrend({ view: { points, wholeQuarters } }: { view: GroupView }) {
  const { t } = useTranslation();
  return (
    <Chapter
      id="trend"
      title={t(($) => $.insights.trend.title)}
      lead={<p>{t(($) => $.insights.trend.lead)}</p>}
    >
      <TrendChart
        title={t(($) => $.insights.group.trend)}
        points={points.map(({ kind, ...point }) =>
          kind === null || kind === "exact" || point.value === null
            ? point
            : { ...point, shown: shown(t, { kind, value: point.value }) },
        )}
        compare={{ label: t(($) => $.insights.heat.whole), values: wholeQuarters }}
        words={{ measure: t(($) => $.insights.group.here), period: t(($) => $.insights.trend.period) }}
      />
    </Chapter>
  );
}

interface WeightsProps {
  readonly weights: NonNullable<GroupView["weights"]>;
  readonly names: readonly string[];
}

/** How heavily the customer weighed here, and in the whole organisation. */
export function GroupWeights({ weights, names }: WeightsProps) {
  const { t } = useTranslation();
  const total = (decisions: number) => t(($) => $.insights.topics.weights.total, { decisions });
  return (
    <Chapter
      id="weights"
      title={t(($) => $.insights.topics.weights.title)}
      lead={<p>{t(($) => $.insights.topics.weights.lead)}</p>}
    >
      <div>
        <DistributionBar
          title={t(($) => $.insights.topics.weights.chart)}
          names={names}
          words={{ row: t(($) => $.insights.topics.weights.row) }}
          rows={[
            {
              label: t(($) => $.insights.group.here),
              total: total(weights.own.decisions),
              parts: weights.own.bars,
            },
            {
              label: t(($) => $.insights.topics.weights.whole),
              total: total(weights.whole.decisions),
              parts: weights.whole.bars,
            },
          ]}
        />
        <p className="hint mt-2">{weights.base}</p>
      </div>
    </Chapter>
  );
}
