import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

export interface Progress {
  readonly people: number;
  readonly decisions: number;
  readonly neededPeople: number;
  readonly neededDecisions: number;
}

interface Props {
  readonly reason: "too-few" | "partly-visible" | null;
  readonly progress: Progress;
  /** The day on which the running month closes, in words. */
  readonly day: string;
}

/** What is missing before there is a figure, and when it can come. */
export function NoFigure({ reason, progress, day }: Props) {
  const { t } = useTranslation();
  const { people, decisions, neededPeople, neededDecisions } = progress;
  const isEnough = people >= neededPeople && decisions >= neededDecisions;
  return (
    <div className="panel mt-6 max-w-[44rem]">
      <h2>{t(($) => $.insights.empty.title)}</h2>
      {reason === "partly-visible" ? (
        <p className="mt-2">{t(($) => $.insights.empty.partly)}</p>
      ) : (
        <>
          <p className="mt-2">
            {t(($) => $.insights.empty.need, { people: neededPeople, decisions: neededDecisions })}
          </p>
          <dl className="mt-4 grid gap-4 sm:grid-cols-2">
            <Count
              text={t(($) => $.insights.empty.people, { count: people, needed: neededPeople })}
              done={people / neededPeople}
            />
            <Count
              text={t(($) => $.insights.empty.decisions, { count: decisions, needed: neededDecisions })}
              done={decisions / neededDecisions}
            />
          </dl>
          <p className="mt-4 font-semibold">
            {isEnough
              ? t(($) => $.insights.empty.soon, { day })
              : t(($) => $.insights.empty.missing, { day })}
          </p>
          {isEnough ? <p className="mt-1">{t(($) => $.insights.empty.enough)}</p> : null}
        </>
      )}
      <p className="no-print mt-4">
        <Link to="/decisions/new" className="button">
          {t(($) => $.insights.empty.log)}
        </Link>
      </p>
    </div>
  );
}

function Count({ text, done }: { text: string; done: number }) {
  return (
    <div>
      <dt className="text-[1.25rem] font-bold tabular-nums">{text}</dt>
      <dd className="mt-1">
        <svg viewBox="0 0 200 10" className="block w-full" aria-hidden="true">
          <rect width="200" height="10" rx="5" className="fill-surface-2" />
          <rect width={Math.min(1, done) * 200} height="10" rx="5" className="fill-brand" />
        </svg>
      </dd>
    </div>
  );
}
