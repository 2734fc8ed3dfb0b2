import { useTranslation } from "react-i18next";
import type { GroupView } from "../rules.ts";
import { GroupTrend, GroupWeights } from "./group-charts.tsx";
import { Pairs } from "./pairs.tsx";
import { Touches } from "./touches.tsx";

/** What is known of a group, chapter by chapter; what is not shown stands together at the end, in one calm line. */
export function GroupChapters({ view }: { view: GroupView }) {
  const { t } = useTranslation();
  const { outweighed, touches, weights, moments } = view;
  const titles = {
    outweighed: t(($) => $.insights.topics.outweighed.title),
    touches: t(($) => $.insights.group.touches.title),
    weights: t(($) => $.insights.topics.weights.title),
    moments: t(($) => $.insights.topics.plain.moments),
  };
  const hidden = (["outweighed", "touches", "weights", "moments"] as const).filter(
    (key) => view[key] === null,
  );
  return (
    <>
      <GroupTrend view={view} />
      {outweighed === null ? null : <Pairs id="outweighed" title={titles.outweighed} view={outweighed} />}
      {touches === null ? null : <Touches view={touches} />}
      {weights === null ? null : <GroupWeights weights={weights} names={view.weightNames} />}
      {moments === null ? null : <Pairs id="moments" title={titles.moments} view={moments} />}
      {hidden.length === 0 ? null : (
        <div className="hatched mt-10 rounded-[10px] p-4">
          <p className="max-w-[40rem]">{t(($) => $.insights.group.notShown)}</p>
          <ul className="mt-1 list-disc pl-5">
            {hidden.map((key) => (
              <li key={key}>{titles[key]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
