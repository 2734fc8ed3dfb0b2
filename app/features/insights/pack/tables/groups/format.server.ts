import type { GroupFigures } from "#app/domain/publication.ts";
import type { Reader } from "../../format.server.ts";
import { figureCells, figureColumns, headsOf, hiddenCell, percentCell } from "../figure/format.server.ts";
import type { Cell, Table } from "../rules.ts";

/** Enough people were counted, but not enough decisions; else too few people. */
function gapOf(reader: Reader, isCounted: boolean): Cell {
  return isCounted ? { gap: reader.t(($) => $.insights.files.few), isHidden: true } : hiddenCell(reader);
}

export function groupsTable(reader: Reader): Table {
  const { t, figures } = reader;
  const { number, text } = headsOf(reader);
  return {
    name: t(($) => $.insights.files.sheets.groups),
    explanation: t(($) => $.insights.files.explained.groups),
    columns: [
      text("group", 30, "group"),
      number("share", 12),
      ...figureColumns(reader),
      number("participation"),
      number("quartersCounted"),
      number("change", 14),
      number("changeLo", 14),
      number("changeHi", 14),
      text("verdict", 16),
      text("versusRest", 26),
    ],
    rows: figures.groups.map((group) => groupRow(reader, group)),
  };
}

function groupRow(reader: Reader, group: GroupFigures): Cell[] {
  const { t, language } = reader;
  const { name, share, figure, participation, quartersCounted, change, versusRest } = group;
  return [
    name[language],
    share,
    ...figureCells(reader, figure, gapOf(reader, quartersCounted > 0)),
    percentCell(reader, headsOf(reader).head("participation"), participation),
    figure === null ? null : quartersCounted,
    change?.points ?? null,
    change?.lo ?? null,
    change?.hi ?? null,
    change && t(($) => $.insights.files.verdict[change.verdict]),
    versusRest && t(($) => $.insights.files.versus[versusRest]),
  ];
}

export function groupQuartersTable(reader: Reader): Table {
  const { t, figures, language } = reader;
  const { text } = headsOf(reader);
  return {
    name: t(($) => $.insights.files.sheets.groupQuarters),
    explanation: t(($) => $.insights.files.explained.groupQuarters),
    columns: [text("group", 30, "group"), text("quarter", 12, "period"), ...figureColumns(reader)],
    rows: figures.groups.flatMap(({ name, quarters }) =>
      quarters.map(({ figure, counted }, i) => [
        name[language],
        figures.quarters[i]?.key ?? null,
        ...figureCells(reader, figure, gapOf(reader, counted)),
      ]),
    ),
  };
}
