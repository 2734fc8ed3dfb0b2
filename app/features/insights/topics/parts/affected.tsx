import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { TextChapter } from "../../parts/chapter.tsx";
import type { Touch } from "../affected/rules.ts";
import type { BothSides, bothSidesOf, saidAnywhere } from "../came-back/rules.ts";
import type { ChapterText } from "../rules.ts";

type View = NonNullable<ReturnType<typeof bothSidesOf>>;

export interface PromiseView {
  readonly base: string;
  readonly by: string;
  readonly to: readonly (Touch & { readonly name: string })[];
}

interface Props {
  readonly text: ChapterText;
  /** Groups among each other, for who may read them; else the sum of all. */
  readonly matrix:
    | (Omit<View, "base" | "theirBase"> & { readonly base: string | null; readonly theirBase: string | null })
    | null;
  readonly anywhere: { readonly base: string; readonly asked: number; readonly unasked: number } | null;
  /** What the affected say themselves, all together. */
  readonly said: ReturnType<typeof saidAnywhere>;
  readonly promise: PromiseView | null;
}

/** Who is affected by decisions of others, and who was asked. */
export function Affected({ text, matrix, anywhere, said, promise }: Props) {
  const { t } = useTranslation();
  return (
    <TextChapter text={text}>
      {anywhere ? (
        <div>
          <p className="text-[1.1875rem] font-semibold">
            {t(($) => $.insights.topics.affected.anywhere, {
              unasked: anywhere.unasked,
              all: anywhere.unasked + anywhere.asked,
            })}
          </p>
          <p className="hint mt-2">{anywhere.base}</p>
        </div>
      ) : null}
      {said ? <Said said={said} t={t} /> : null}
      {matrix ? <Matrix view={matrix} t={t} /> : null}
      {promise ? <Promised promise={promise} t={t} /> : null}
    </TextChapter>
  );
}

/** A table on a wide screen; on a phone the same table reads as a list per group. */
function Matrix({ view, t }: { view: NonNullable<Props["matrix"]>; t: TFunction }) {
  const { columns, rows, whole, hidden, base, theirBase } = view;
  const most = Math.max(0, ...rows.flatMap((row) => row.cells.map(({ we }) => we?.unasked ?? 0)));
  const cells = (sides: readonly BothSides[], full = 0) =>
    columns.map(({ id, name }, at) => (
      <Cell key={id} sides={sides[at] ?? neither} label={name} full={full} t={t} />
    ));
  return (
    <div>
      {/* The phone's looks take the roles of a table away, so they are said. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table className="heat matrix" role="table">
        <caption className="sr-only">{t(($) => $.insights.topics.affected.caption)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t(($) => $.insights.topics.affected.decided)}
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" role="columnheader">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ id, name, cells: touches }) => (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                {t(($) => $.insights.topics.affected.row, { group: name })}
              </th>
              {cells(touches, most)}
            </tr>
          ))}
          <tr className="heat-whole" role="row">
            <th scope="row" role="rowheader">
              {t(($) => $.insights.topics.affected.whole)}
            </th>
            {cells(whole.map((we) => ({ we, they: null })))}
          </tr>
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {rows.length === 0 ? null : <p className="hint mt-2">{t(($) => $.insights.topics.affected.read)}</p>}
      {base === null ? null : <p className="hint">{base}</p>}
      {theirBase === null ? null : (
        <>
          <p className="hint">{t(($) => $.insights.cameBack.claims.read)}</p>
          <p className="hint">{theirBase}</p>
        </>
      )}
      {hidden.length === 0 ? null : (
        <p className="hint">
          {rows.length === 0
            ? t(($) => $.insights.topics.affected.noRows)
            : t(($) => $.insights.topics.affected.hidden, { list: hidden.join("; ") })}
        </p>
      )}
    </div>
  );
}

const shades = [undefined, "touch-1", "touch-2"];

interface CellProps {
  readonly sides: BothSides;
  readonly label: string;
  /** The largest number among groups, for the shade; 0: no shade. */
  readonly full: number;
  readonly t: TFunction;
}

// biome-ignore-start lint/a11y/noRedundantRoles: as above
function Cell({ sides: { we, they }, label, full, t }: CellProps) {
  const theirs = they && theyWords(t, they);
  if (we === null && theirs === null) return <td role="cell" className="matrix-none" />;
  const { asked, unasked } = we ?? { asked: null, unasked: null };
  if (unasked === null) {
    return (
      <td role="cell" className="hatched" data-label={label}>
        <span>
          {t(($) => $.insights.heat.cell)}
          {theirs}
        </span>
      </td>
    );
  }
  return (
    <td
      role="cell"
      data-label={label}
      className={full > 0 ? shades[Math.floor((3 * unasked) / (full + 1))] : undefined}
    >
      <span>
        <b>{unasked}</b>
        {asked === null ? null : ` ${t(($) => $.insights.topics.affected.all, { all: unasked + asked })}`}
        {theirs}
      </span>
    </td>
  );
}
// biome-ignore-end lint/a11y/noRedundantRoles: as above

const neither: BothSides = { we: null, they: null };

/** What the affected say themselves, on a line of its own. */
function theyWords(t: TFunction, { asked, unasked }: Touch) {
  if (asked === null && unasked === null) return null;
  const counts = { unasked: unasked ?? 0, all: (unasked ?? 0) + (asked ?? 0) };
  return <small className="matrix-they">{t(($) => $.insights.cameBack.claims.they, counts)}</small>;
}

function Said({ said, t }: { said: NonNullable<Props["said"]>; t: TFunction }) {
  const { unasked, asked, untouched } = said;
  return (
    <p className="max-w-[40rem]">
      {t(($) => $.insights.cameBack.claims.anywhere, { unasked, all: unasked + asked })}
      {untouched === 0 ? "" : ` ${t(($) => $.insights.cameBack.claims.untouched, { count: untouched })}`}
    </p>
  );
}

function Promised({ promise, t }: { promise: PromiseView; t: TFunction }) {
  return (
    <div className="card">
      <h3>{t(($) => $.insights.topics.promise.title)}</h3>
      <p className="mt-1">{t(($) => $.insights.topics.promise.lead, { by: promise.by })}</p>
      <ul className="mt-2 space-y-1">
        {promise.to.map(({ name, asked, unasked }) => (
          <li key={name} className="font-semibold">
            {promised(t, name, asked, unasked)}
          </li>
        ))}
      </ul>
      <p className="hint mt-2">{promise.base}</p>
    </div>
  );
}

function promised(t: TFunction, name: string, asked: number | null, unasked: number | null): string {
  if (asked === null) return t(($) => $.insights.topics.promise.unasked, { name, unasked: unasked ?? 0 });
  if (unasked === null) return t(($) => $.insights.topics.promise.asked, { name, asked });
  return t(($) => $.insights.topics.promise.both, { name, asked, unasked });
}
