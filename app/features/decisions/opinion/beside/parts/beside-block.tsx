import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import { Compared } from "../../parts/compared.tsx";
import { WeightChip } from "../../parts/weight-chip.tsx";
import type { Beside } from "../rules.ts";
import { DotLine } from "./dot-line.tsx";

/** On the page of a decision: what colleagues weighed, for its author, and one's own opinion for who gave it. */
export function BesideBlock({ beside }: { beside: Beside }) {
  const { t } = useTranslation();
  return (
    <section className="grid gap-5" aria-labelledby="opinions">
      <h2 id="opinions">{t(($) => $.decisions.opinion.beside.title)}</h2>
      {beside.dots ? <DotLine dots={beside.dots} /> : null}
      {beside.kind === "author" ? <OfAuthor beside={beside} /> : <OfRater beside={beside} />}
    </section>
  );
}

type OfAuthorBeside = Extract<Beside, { kind: "author" }>;

function OfAuthor({ beside }: { beside: OfAuthorBeside }) {
  const { t } = useTranslation();
  const isAnswered = beside.opinions.some(({ view }) => view.kind === "compared");
  const says = {
    open: t(($) => $.decisions.opinion.beside.open),
    declined: t(($) => $.decisions.opinion.beside.declined),
    unknown: t(($) => $.decisions.opinion.beside.unknown),
    waiting: t(($) => $.decisions.opinion.beside.waiting),
  };
  return (
    <>
      {beside.opinions.length === 0 ? (
        <p className="text-muted">{t(($) => $.decisions.opinion.beside.none)}</p>
      ) : null}
      {isAnswered && beside.dots ? (
        <details>
          <summary className="py-2.5 font-semibold text-brand">
            {t(($) => $.decisions.opinion.beside.each)}
          </summary>
          <Answers opinions={beside.opinions} />
        </details>
      ) : null}
      {isAnswered && !beside.dots ? (
        <>
          <Answers opinions={beside.opinions} />
          <p className="hint">{t(($) => $.decisions.opinion.beside.noDots, { count: beside.least })}</p>
        </>
      ) : null}
      {beside.opinions.map(({ id, view }) =>
        view.kind === "compared" || view.kind === "nothing" ? null : (
          <p key={id} className="text-muted">
            {says[view.kind]}
          </p>
        ),
      )}
      <p>
        <a className="button button-quiet" href={`/decisions/${beside.id}/opinions`}>
          <Icon name="person" />
          {t(($) => $.decisions.opinion.ask)}
        </a>
      </p>
    </>
  );
}

/** Each answer by itself: with the name of a colleague who was asked, without one when they were drawn. */
function Answers({ opinions }: Pick<OfAuthorBeside, "opinions">) {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-4">
      {opinions.map(({ id, drawn, name, view }) =>
        view.kind === "compared" ? (
          <li key={id} className="card">
            <Compared
              {...view}
              who={
                drawn
                  ? t(($) => $.decisions.opinion.colleague)
                  : (name ?? t(($) => $.decisions.opinion.someColleague))
              }
            />
          </li>
        ) : null,
      )}
    </ul>
  );
}

function OfRater({ beside }: { beside: Extract<Beside, { kind: "rater" }> }) {
  const { t } = useTranslation();
  const { view } = beside;
  if (view.kind === "compared") {
    return (
      <div className="card">
        <Compared {...view} who={t(($) => $.decisions.opinion.author)} />
      </div>
    );
  }
  if (view.kind === "waiting") {
    return (
      <div className="card">
        <dl>
          <WeightChip who={t(($) => $.decisions.opinion.you)} weight={view.mine} />
        </dl>
        <p className="mt-3">{t(($) => $.decisions.opinion.waiting)}</p>
      </div>
    );
  }
  if (view.kind === "unknown") return <p>{t(($) => $.decisions.opinion.youUnknown)}</p>;
  return (
    <div className="notice">
      <p>{t(($) => $.decisions.opinion.beside.asked)}</p>
      <p className="mt-3">
        <a className="button" href={`/opinions/${beside.opinionId}`}>
          {t(($) => $.decisions.opinion.weigh)}
        </a>
      </p>
    </div>
  );
}
