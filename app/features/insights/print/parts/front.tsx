import { useTranslation } from "react-i18next";
import { weights } from "#app/domain/content/weighing.ts";
import type { Language } from "#app/domain/language.ts";
import type { IndexFigure, LeadershipFigures } from "#app/domain/publication.ts";
import { bandOf } from "#app/domain/weight.ts";
import {
  PaperBar,
  type PaperPart,
  PaperPatterns,
  type PaperPoint,
  PaperSwatch,
  PaperTrack,
  PaperTrend,
  PaperWeights,
  spreadOf,
} from "../../paper/parts/drawings.tsx";
import { gapWords, inShort, shown } from "../../parts/shown.tsx";
import { attendance } from "../../rules.ts";
import { told } from "../../story/parts/story.tsx";
import type { Story } from "../../story/rules.ts";
import type { BoardWords, boardKinds } from "../rules.ts";

interface LeadershipProps {
  readonly leadership: LeadershipFigures;
  readonly threshold: number;
}

/** The first thing that a board reads: does the top itself take part? */
export function BoardLeadership({ leadership, threshold }: LeadershipProps) {
  const { t } = useTranslation();
  const { participation, otherParticipation, gap } = leadership;
  return (
    <section className="box">
      <h2>{t(($) => $.insights.leadership.title)}</h2>
      {participation && otherParticipation ? (
        <p>
          <b>{t(($) => $.insights.leadership[attendance(participation, otherParticipation)])}</b>{" "}
          {t(($) => $.insights.leadership.shares, {
            leaders: shown(t, participation),
            others: shown(t, otherParticipation),
          })}{" "}
          {gap
            ? t(($) => $.insights.leadership.gap, { gap: gapWords(t, gap) })
            : t(($) => $.insights.leadership.noFigure)}
        </p>
      ) : (
        <p>{t(($) => $.insights.leadership.hidden, { k: threshold })}</p>
      )}
    </section>
  );
}

interface HeadlineProps {
  readonly headline: IndexFigure;
  /** Who takes part: the index tells nothing of who does not. */
  readonly part: string;
  readonly story: Story;
}

/** The index, how sure it is, and what the figures say. */
export function BoardHeadline({ headline, part, story }: HeadlineProps) {
  const { t } = useTranslation();
  const { index, lo, hi, quality } = headline;
  const range = { lo, hi };
  return (
    <section className="two wide">
      <div>
        <h2 className="gone">{t(($) => $.insights.hero.title)}</h2>
        <p>
          <span className={index?.kind === "exact" ? "big" : "big range"}>{inShort(t, headline)}</span>{" "}
          {t(($) => $.insights.hero.of)}
        </p>
        <PaperTrack
          spread={spreadOf(headline)}
          label={
            index === null
              ? t(($) => $.insights.hero.trackRough, range)
              : t(($) => $.insights.hero.track, { ...range, index: shown(t, index) })
          }
        />
        <p>
          <b>{t(($) => $.insights.quality[quality].label)}.</b>{" "}
          {index === null ? t(($) => $.insights.hero.rough) : t(($) => $.insights.hero.between, range)}
        </p>
        <p className="note">{part}</p>
      </div>
      <div>
        <p className="lead">{told(t, story.lead)}</p>
        <ul>
          {index === null ? null : <li>{t(($) => $.insights.band[bandOf(index.value)])}</li>}
          {story.rest.map((sentence) => (
            <li key={sentence.key}>{told(t, sentence)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface TrendProps {
  readonly points: readonly PaperPoint[];
  readonly words: BoardWords;
}

export function BoardTrend({ points, words }: TrendProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t(($) => $.insights.trend.title)}</h2>
      {points.length === 0 ? (
        <p>{words.trendLater}</p>
      ) : (
        <PaperTrend
          points={points}
          label={`${t(($) => $.insights.trend.chart)}: ${points.map((one) => `${one.label} ${one.words}`).join("; ")}`}
        />
      )}
    </section>
  );
}

interface WeightsProps {
  readonly weights: {
    readonly note: string;
    readonly bars: readonly (PaperPart & { readonly count: number | null })[];
  } | null;
  readonly words: BoardWords;
}

/** How often each weight was given. */
export function BoardWeights({ weights: topic, words }: WeightsProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const name = ({ from, to, percent }: PaperPart) => {
    const labels = weights.filter(({ value }) => value >= from && value <= to);
    const values = from === to ? from : `${from}–${to}`;
    const told = `${values} ${labels.map(({ label }) => label[language]).join(" / ")}`;
    return percent === null ? `${told} (${words.notShown})` : told;
  };
  return (
    <section>
      <h2>{t(($) => $.insights.topics.weights.title)}</h2>
      {topic === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <PaperPatterns />
          <PaperWeights
            parts={topic.bars}
            label={topic.bars.map((part) => `${name(part)} ${part.percent ?? ""} %`).join("; ")}
          />
          <ul className="key">
            {topic.bars.map((part) => (
              <li key={part.from}>
                <PaperSwatch weight={part.from} />
                {name(part)}
              </li>
            ))}
          </ul>
          <p className="note">{topic.note}</p>
        </>
      )}
    </section>
  );
}

interface KindsProps {
  readonly topic: ReturnType<typeof boardKinds>;
  readonly words: BoardWords;
}

/** What weighed more than the customer, and beside it how often leaders say so. */
export function BoardKinds({ topic, words }: KindsProps) {
  const { t } = useTranslation();
  const percent = (value: number | null) => (value === null ? words.notShown : `${value} %`);
  return (
    <section>
      <h2>{t(($) => $.insights.topics.outweighed.title)}</h2>
      {topic === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(($) => $.insights.topics.outweighed.kind)}</th>
                <td className="draw wide-only" />
                <th scope="col" className="n">
                  {words.all}
                </th>
                {topic.leaders ? (
                  <th scope="col" className="n">
                    {words.leaders}
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {topic.kinds.map((kind) => (
                <tr key={kind.key}>
                  <th scope="row">{kind.label}</th>
                  <td className="draw wide-only">
                    <PaperBar percent={kind.percent ?? 0} />
                  </td>
                  <td className="n">
                    {kind.count} ({percent(kind.percent)})
                  </td>
                  {topic.leaders ? <td className="n">{percent(kind.leaders.percent)}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note">
            {topic.note}
            {topic.hidden === "" ? null : `. ${topic.hidden}`}
          </p>
        </>
      )}
    </section>
  );
}
