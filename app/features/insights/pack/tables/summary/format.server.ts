import { qualityOf, type ShownPercent } from "#app/domain/labels.ts";
import type { CalibratedFigure, ChangeFigure, IndexFigure } from "#app/domain/publication.ts";
import type { Reader } from "../../format.server.ts";
import { figureCells, headsOf, hiddenCell, percentCell } from "../figure/format.server.ts";
import type { Cell, Table } from "../rules.ts";
import type { tablesEn } from "../strings/en.ts";

type Key = Exclude<keyof typeof tablesEn.measure, "silence">;
type Row = readonly [name: string, value: Cell, rest?: RowRest];
interface RowRest {
  readonly lo?: number;
  readonly hi?: number;
  readonly people?: number;
  readonly decisions?: number;
  readonly verdict?: string;
}

/** The organisation as a whole, a row per measure. */
export function summaryTable(reader: Reader): Table {
  const { t } = reader;
  const { head, number, text } = headsOf(reader);
  return {
    name: t(($) => $.insights.files.sheets.summary),
    explanation: t(($) => $.insights.files.explained.summary),
    columns: [
      text("measure", 66, "category"),
      { header: head("value"), kind: "decimal", width: 10 },
      number("lo", 9),
      number("hi", 9),
      number("people", 10),
      number("decisions", 14),
      text("verdict", 16),
    ],
    rows: rowsOf(reader).map(([name, value, { lo, hi, people, decisions, verdict } = {}]) => [
      name,
      value,
      lo ?? null,
      hi ?? null,
      people ?? null,
      decisions ?? null,
      verdict ?? null,
    ]),
  };
}

function rowsOf(reader: Reader): Row[] {
  const { t, figures } = reader;
  const { organisation, leadership, changes } = figures;
  const { silence, readings } = organisation;
  const nameOf = (key: Key) => t(($) => $.insights.files.measure[key]);
  const plain = (key: Key, value: number | null | undefined): Row[] =>
    value === null || value === undefined ? [] : [[nameOf(key), value]];
  const percent = (key: Key, share: ShownPercent | null): Row => {
    const name = nameOf(key);
    return [name, percentCell(reader, name, share) ?? hiddenCell(reader)];
  };
  const index = (key: Key, figure: IndexFigure | null): Row =>
    figure === null
      ? [nameOf(key), hiddenCell(reader)]
      : [nameOf(key), figureCells(reader, figure, null)[0] ?? null, figure];
  const change = (key: Key, found: ChangeFigure | null): Row[] => {
    if (found === null) return [];
    const { points, lo, hi, verdict } = found;
    return [[nameOf(key), points, { lo, hi, verdict: t(($) => $.insights.files.verdict[verdict]) }]];
  };
  const calibratedRows = (found: CalibratedFigure | null): Row[] => {
    if (found === null) return [];
    const { index, own, lo, hi } = found;
    const isRough = qualityOf((hi - lo) / 2) === "rough";
    const told: Cell = isRough ? { gap: t(($) => $.insights.files.rough), isHidden: false } : index;
    return [[nameOf("calibrated"), told, { lo, hi }], ...plain("ownRatings", own)];
  };
  const silent = silence && t(($) => $.insights.files.measure.silence, { lower: silence.lower });
  return [
    index("index", organisation.headline),
    percent("weighedShare", organisation.weighedShare),
    percent("supportedShare", organisation.supportedShare),
    percent("participation", organisation.participation),
    ...plain("balance", organisation.balance),
    ...plain("perHead", organisation.perHead),
    ...plain("limited", organisation.limited),
    ...(silence && silent ? [[silent, silence.index] as const] : []),
    ...change("changePrevious", changes.previous),
    ...change("changeYear", changes.lastYear),
    ...plain("asLogged", changes.asLogged?.points),
    ...plain("mix", changes.asLogged?.mix),
    percent("leaderParticipation", leadership.participation),
    percent("otherParticipation", leadership.otherParticipation),
    index("leaderIndex", leadership.figure),
    index("otherIndex", leadership.others),
    ...change("gap", leadership.gap),
    ...calibratedRows(figures.colleagues?.calibrated ?? null),
    ...plain("readingsLo", readings?.lo),
    ...plain("readingsHi", readings?.hi),
    ...plain("strict", readings?.strict),
    ...plain("balanced", readings?.balanced),
    ...plain("rankShift", readings?.rankShift),
  ];
}
