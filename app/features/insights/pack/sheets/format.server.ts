import { aboutOf, type Fact, localeOf, periodOf, type Reader } from "../format.server.ts";
import { tablesOf } from "../tables/format.server.ts";
import { type Cell, type Column, notesOf, type Table } from "../tables/rules.ts";
import type { Sheet, SheetCell, Workbook } from "./rules.ts";

/** The workbook in words and numbers: what the figures are first, then one tidy table per sheet. */
export function workbookOf(reader: Reader): Workbook {
  const { t, figures, language } = reader;
  const values = { organisation: figures.name, period: periodOf(reader) };
  const tables = tablesOf(reader);
  return {
    language: localeOf[language],
    title: t(($) => $.insights.files.slides.title, values),
    subject: t(($) => $.insights.files.slides.subject, values),
    organisation: figures.name,
    footer: t(($) => $.insights.files.slides.footer, values),
    sheets: [aboutSheet(reader, tables), ...tables.map((table) => tableSheet(reader, table))],
  };
}

function aboutSheet(reader: Reader, tables: readonly Table[]): Sheet {
  const { t, figures } = reader;
  const { facts, explained } = aboutOf(reader);
  const row = ({ label, value }: Fact): SheetCell[] => [
    { value: label, look: "label" },
    { value, look: "fact" },
  ];
  const head = (label: string, text: string): SheetCell[] => [
    { value: label, look: "head" },
    { value: text, look: "head" },
  ];
  return {
    name: t(($) => $.insights.files.sheets.about),
    widths: [34, 92],
    hasHead: false,
    rows: [
      [{ value: t(($) => $.insights.question), look: "title" }],
      [{ value: `${figures.name} · ${periodOf(reader)}`, look: "lead" }],
      [],
      ...explained.map(row),
      [],
      head(
        t(($) => $.insights.files.about.title),
        "",
      ),
      ...facts.map(row),
      [],
      head(
        t(($) => $.insights.files.column.sheet),
        t(($) => $.insights.files.column.explanation),
      ),
      ...tables.map(({ name, explanation }) => row({ label: name, value: explanation })),
    ],
  };
}

function tableSheet({ t }: Reader, { name, columns, rows }: Table): Sheet {
  const hasNotes = rows.some((row) => notesOf(row) !== "");
  const note = { header: t(($) => $.insights.files.column.note), width: 44 };
  const all = [...columns, ...(hasNotes ? [note] : [])];
  return {
    name,
    widths: all.map(({ width }) => width),
    hasHead: true,
    rows: [
      [
        ...columns.map(
          ({ header, kind }): SheetCell => ({ value: header, look: isNumber(kind) ? "headRight" : "head" }),
        ),
        ...(hasNotes ? [{ value: note.header, look: "head" } as const] : []),
      ],
      ...rows.map((row) => [
        ...columns.map((column, i) => cellOf(row[i] ?? null, column)),
        ...(hasNotes ? [{ value: notesOf(row) || null, look: "note" } as const] : []),
      ]),
    ],
  };
}

function cellOf(cell: Cell, { kind, is }: Column): SheetCell {
  if (cell === null) return { value: null, look: "text" };
  if (typeof cell !== "object") return { value: cell, look: is === "group" ? "label" : kind };
  if ("day" in cell) return { value: null, day: cell.day, look: "day" };
  if ("gap" in cell) return { value: null, look: cell.isHidden ? "hidden" : "text" };
  return { value: cell.value, look: kind };
}

function isNumber(kind: Column["kind"]): boolean {
  return kind === "number" || kind === "decimal";
}
