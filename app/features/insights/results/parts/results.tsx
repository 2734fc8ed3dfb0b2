import { useTranslation } from "react-i18next";
import { AgreedActions } from "../../agreed/parts/agreed.tsx";
import type { AgreedView } from "../../agreed/rules.ts";
import { DiscussThree } from "../../discuss/parts/three.tsx";
import { Closing } from "../../parts/closing.tsx";
import { HeatTable } from "../../parts/heat-table.tsx";
import { Hero } from "../../parts/hero.tsx";
import { Leadership } from "../../parts/leadership.tsx";
import type { ResultsView } from "../rules.ts";
import { Chapters } from "./chapters.tsx";

/** A publication in the order in which it is read: the top itself, the figure, the groups, what to discuss, the rest. */
export function Results({
  view,
  period,
  agreed,
}: {
  view: ResultsView;
  period: string;
  /** Null for who does not start actions. */
  agreed: AgreedView | null;
}) {
  const { talks, heat } = view;
  const hasTable = heat !== null;
  return (
    <>
      <Leadership leadership={view.leadership} threshold={view.threshold} />
      <Hero
        headline={view.headline}
        last={view.last}
        before={view.before}
        story={view.story}
        heldSince={view.heldSince}
        period={period}
      />
      <div
        className={`mt-8 grid gap-x-12 gap-y-8 ${hasTable ? "lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]" : ""}`}
      >
        {heat ? <Groups heat={heat} threshold={view.threshold} period={period} /> : null}
        <div className="grid content-start gap-8">
          {talks.length === 0 ? null : <DiscussThree talks={talks} isWide={!hasTable} />}
          {agreed === null ? null : <AgreedActions agreed={agreed} period={period} />}
        </div>
        {view.readsGroups ? null : <NoGroups />}
      </div>
      <Chapters view={view} />
      <Closing readings={view.readings} period={period} />
    </>
  );
}

function Groups({ heat, threshold, period }: Parameters<typeof HeatTable>[0]) {
  const { t } = useTranslation();
  return (
    <section className="min-w-0" aria-labelledby="groups">
      <h2 id="groups">{t(($) => $.insights.heat.title)}</h2>
      <p className="text-muted">{t(($) => $.insights.heat.lead)}</p>
      <HeatTable heat={heat} threshold={threshold} period={period} />
    </section>
  );
}

/** Groups are for other roles; before the first complete quarter the story says when they come. */
function NoGroups() {
  const { t } = useTranslation();
  return <p className="text-muted">{t(($) => $.insights.heat.role)}</p>;
}
