import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { shown } from "../../parts/shown.tsx";
import { Trend } from "../../parts/trend.tsx";
import { Colleagues } from "../../topics/came-back/parts/colleagues.tsx";
import { Later } from "../../topics/came-back/parts/later.tsx";
import { Affected } from "../../topics/parts/affected.tsx";
import { Known } from "../../topics/parts/known.tsx";
import { Noticed } from "../../topics/parts/noticed.tsx";
import { Outweighed } from "../../topics/parts/outweighed.tsx";
import { TakingPart } from "../../topics/parts/taking-part.tsx";
import { Weights } from "../../topics/parts/weights.tsx";
import type { ChapterText } from "../../topics/rules.ts";
import type { ResultsView } from "../rules.ts";

/** Everything below the fold, with a list of what there is. */
export function Chapters({ view }: { view: ResultsView }) {
  const { chapters } = view;
  return (
    <>
      {chapters.length < 3 ? null : <Contents chapters={chapters} />}
      {chapters.map((text) => (
        <ChapterOf key={text.id} text={text} view={view} />
      ))}
    </>
  );
}

function ChapterOf({ text, view }: { text: ChapterText; view: ResultsView }): ReactNode {
  const { topics } = view;
  switch (text.id) {
    case "trend":
      return <TrendOf text={text} points={view.points} />;
    case "taking-part":
      return (
        <TakingPart text={text} percent={view.participation} perHead={view.perHead} balance={view.balance} />
      );
    case "outweighed":
      return topics.outweighed && <Outweighed text={text} view={topics.outweighed} />;
    case "affected":
      return (
        <Affected
          text={text}
          matrix={view.affected}
          anywhere={view.anywhere}
          said={view.said}
          promise={view.promise}
        />
      );
    case "weights":
      return <Weights text={text} weights={topics.weights} honest={topics.honest} names={view.weightNames} />;
    case "noticed":
      return (
        <Noticed
          text={text}
          moments={topics.moments}
          byGroup={topics.momentsByGroup}
          touch={topics.touch}
          level={topics.level}
        />
      );
    case "later":
      return <Later text={text} outcome={view.outcome} />;
    case "colleagues":
      return <Colleagues text={text} steps={view.steps} colleagues={view.colleagues} />;
    case "known":
      return <Known text={text} evidence={topics.evidence} help={topics.help} />;
  }
}

function TrendOf({ text, points }: { text: ChapterText; points: ResultsView["points"] }) {
  const { t } = useTranslation();
  const told = points.map(({ kind, ...point }) =>
    kind === null || kind === "exact" || point.value === null
      ? point
      : { ...point, shown: shown(t, { kind, value: point.value }) },
  );
  return <Trend text={text} points={told} />;
}

function Contents({ chapters }: { chapters: readonly ChapterText[] }) {
  const { t } = useTranslation();
  return (
    <nav className="no-print mt-10" aria-label={t(($) => $.insights.topics.contents)}>
      <ul className="flex flex-wrap gap-2">
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="chip">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
