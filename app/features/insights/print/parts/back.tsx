import { useTranslation } from "react-i18next";
import type { IndexFigure } from "#app/domain/publication.ts";
import { asked, said } from "../../discuss/parts/three.tsx";
import type { Talk } from "../../discuss/rules.ts";
import { PaperSpread, spreadOf } from "../../paper/parts/drawings.tsx";
import { WritingLines } from "../../paper/parts/paper.tsx";
import { inShort, shown } from "../../parts/shown.tsx";
import type { BoardGroup, BoardWords } from "../rules.ts";

interface GroupsProps {
  /** Null for readers who see no groups. */
  readonly groups: readonly BoardGroup[] | null;
  readonly whole: BoardGroup & { readonly figure: IndexFigure };
  readonly words: BoardWords;
}

/** The groups in the organisation's own order, with their intervals; never by score. */
export function BoardGroups({ groups, whole, words }: GroupsProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t(($) => $.insights.heat.title)}</h2>
      {groups === null || groups.length === 0 ? (
        <p>{groups === null ? words.noGroups : words.groupsLater}</p>
      ) : (
        <>
          <table className="small groups">
            <thead>
              <tr>
                <th scope="col">{t(($) => $.insights.heat.group)}</th>
                <th scope="col" className="n">
                  {words.index}
                </th>
                <td className="draw wide-only" />
                <th scope="col" className="n">
                  {words.change}
                </th>
                <th scope="col" className="n wide-only">
                  {t(($) => $.insights.heat.count)}
                </th>
                <th scope="col" className="n wide-only">
                  {t(($) => $.insights.heat.people)}
                </th>
                <th scope="col" className="n wide-only">
                  {words.part}
                </th>
              </tr>
            </thead>
            <tbody>
              <GroupRow group={whole} words={words} isWhole />
              {groups.map((group) => (
                <GroupRow key={group.name} group={group} words={words} />
              ))}
            </tbody>
          </table>
          <p className="note">{words.changeNote}</p>
        </>
      )}
    </section>
  );
}

function GroupRow({ group, words, isWhole }: { group: BoardGroup; words: BoardWords; isWhole?: boolean }) {
  const { t } = useTranslation();
  const { name, figure, participation, change } = group;
  if (figure === null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={6} className="hatch">
          {words.hiddenGroup}
        </td>
      </tr>
    );
  }
  const { index, lo, hi, decisions, people } = figure;
  return (
    <tr className={isWhole ? "whole" : undefined}>
      <th scope="row">{name}</th>
      <td className="n">{index === null ? inShort(t, figure) : `${inShort(t, figure)} (${lo}–${hi})`}</td>
      <td className="draw wide-only">
        <PaperSpread spread={spreadOf(figure)} />
      </td>
      <td className="n">{change}</td>
      <td className="n wide-only">{decisions}</td>
      <td className="n wide-only">{people}</td>
      <td className="n wide-only">{participation && `${shown(t, participation)} %`}</td>
    </tr>
  );
}

export function BoardTouches({ lines, words }: { lines: readonly string[]; words: BoardWords }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t(($) => $.insights.topics.affected.title)}</h2>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function BoardBack({ lines, words }: { lines: readonly string[]; words: BoardWords }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{words.cameBack.title}</h2>
      <ul className="small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface TalksProps {
  readonly talks: readonly Talk[];
  readonly words: BoardWords;
  readonly hasRoom: boolean;
  /** What was agreed already, in place of as many lines to write on. */
  readonly agreed: readonly string[];
}

/** What to talk about, with room to write what was agreed. */
export function BoardTalks({ talks, words, hasRoom, agreed }: TalksProps) {
  const { t } = useTranslation();
  return (
    <section className="box">
      <h2>{t(($) => $.insights.discuss.title)}</h2>
      <ol>
        {talks.map(({ example, ...talk }) => (
          <li key={talk.key}>
            <b>{said(t, talk)}</b>
            {example === null ? null : (
              <>
                {": "}
                <span lang={example.language}>{example.title}</span>
              </>
            )}
            . {t(($) => $.insights.discuss.question[asked[talk.key]])}
          </li>
        ))}
      </ol>
      {hasRoom ? (
        <>
          <p className="note">{words.agree}</p>
          {agreed.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <WritingLines count={3 - agreed.length} />
        </>
      ) : null}
    </section>
  );
}

export function BoardNotes({ notes, words }: { notes: readonly string[]; words: BoardWords }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{words.notes}</h2>
      <ul className="small">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          <b>{t(($) => $.insights.closing.purpose)}</b>
        </li>
      </ul>
    </section>
  );
}
