import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellObject } from "write-excel-file/node";
import type { Sheet, SheetCell, Workbook } from "../rules.ts";

const font = "Arial";
const line = { bottomBorderColor: "#C9D3DB", bottomBorderStyle: "thin", alignVertical: "center" } as const;
// A step away from the edge, or a text would touch the number on its left.
const left = { align: "left", indent: 1 } as const;
const right = { align: "right", indent: 1 } as const;
const head = {
  fontWeight: "bold",
  textColor: "#FFFFFF",
  backgroundColor: "#00538A",
  wrap: true,
  alignVertical: "center",
} as const;
const looks = {
  title: { fontSize: 20, fontWeight: "bold", textColor: "#14212B", ...left },
  lead: { fontSize: 12, textColor: "#4A5B68", ...left },
  head: { ...head, ...left },
  headRight: { ...head, ...right },
  label: { fontWeight: "bold", wrap: true, ...left, ...line },
  fact: { wrap: true, format: "0", ...left, ...line },
  text: { wrap: true, ...left, ...line },
  number: { format: "0", ...right, ...line },
  decimal: { format: "0.#", ...right, ...line },
  day: { format: "yyyy-mm-dd", ...left, ...line },
  // Striped, as on the pages: a hidden figure never looks like an empty one.
  hidden: { fillPatternStyle: "lightUp", fillPatternColor: "#8FA1AF", backgroundColor: "#F4F7F9", ...line },
  note: { textColor: "#4A5B68", wrap: true, ...left, ...line },
} as const satisfies Record<SheetCell["look"], Partial<CellObject>>;

/** The only file that knows the library: a workbook becomes a .xlsx. Texts stay texts, whatever they begin with. */
export async function writeXlsx(book: Workbook): Promise<Uint8Array> {
  // Loaded at the first workbook: nobody else should pay for it.
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const made = writeExcelFile(
    book.sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.rows.map((row) => row.map((cell) => ({ ...written(cell), height: heightOf(row, sheet) }))),
      columns: sheet.widths.map((width) => ({ width })),
      orientation: "landscape" as const,
      showGridLines: false,
      ...(sheet.hasHead ? { stickyRowsCount: 1 } : {}),
    })),
    { fontFamily: font, fontSize: 11 },
  );
  return finish(new Uint8Array(await made.toBuffer()), book);
}

/** Points. Not every program makes room by itself for a text that goes on over several lines. */
function heightOf(row: readonly SheetCell[], { widths }: Sheet): number {
  if (row.some(({ look }) => look === "title")) return 32;
  const lines = row.map(({ value, look }, i) => {
    if (typeof value !== "string" || look === "lead") return 1;
    const isBold = look === "head" || look === "headRight" || look === "label";
    return Math.ceil((value.length * (isBold ? 1.15 : 0.98)) / ((widths[i] ?? 10) - 2));
  });
  return Math.max(1, ...lines) * 14.5 + 4;
}

function written({ value, day, look }: SheetCell): CellObject {
  const style = looks[look];
  if (day) return { ...style, type: Date, value: new Date(`${day}T00:00:00Z`) };
  if (value === null) return { ...style, type: String };
  if (typeof value === "number") {
    return {
      ...looks.number,
      ...style,
      type: Number,
      value,
      ...(look === "decimal" && Number.isInteger(value) ? { format: "0" } : {}),
    };
  }
  return { ...style, format: "@", type: String, value };
}

/** What the library leaves undone: filters, paper one page wide with its head repeated, and who made it. */
function finish(bytes: Uint8Array, book: Workbook): Uint8Array {
  const files = unzipSync(bytes);
  const change = (name: string, edit: (xml: string) => string) => {
    const content = files[name];
    if (content) files[name] = strToU8(edit(strFromU8(content)));
  };
  book.sheets.forEach((sheet, i) => {
    change(`xl/worksheets/sheet${i + 1}.xml`, (xml) => finishedSheet(xml, sheet, book));
  });
  change("xl/workbook.xml", (xml) => xml.replace("<definedNames/>", printTitles(book)));
  files["docProps/core.xml"] = strToU8(coreOf(book));
  change("_rels/.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="core" Type="${office}/metadata/core-properties" Target="docProps/core.xml"/>$&`,
    ),
  );
  change("[Content_Types].xml", (xml) =>
    xml.replace("</Types>", `<Override PartName="/docProps/core.xml" ContentType="${coreType}"/>$&`),
  );
  return zipSync(files, { level: 6 });
}

const office = "http://schemas.openxmlformats.org/package/2006/relationships";
const coreType = "application/vnd.openxmlformats-package.core-properties+xml";

function finishedSheet(xml: string, { rows, widths, hasHead }: Sheet, { footer }: Workbook): string {
  const filter = hasHead ? `<autoFilter ref="A1:${columnName(widths.length)}${rows.length}"/>` : "";
  return (
    xml
      .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
      // Only a row is frozen, and a right half that is not there cannot be the active one.
      .replace(' xSplit="0"', "")
      .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
      .replace("</sheetData>", `$&${filter}`)
      .replace(/<pageSetup ([^>]*)\/>/, `<pageSetup $1 fitToWidth="1" fitToHeight="${hasHead ? 0 : 1}"/>`)
      .replace(
        "</worksheet>",
        // An ampersand starts a command there, so a literal one is doubled.
        `<headerFooter><oddFooter>&amp;L${escaped(footer.replaceAll("&", "&&"))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>$&`,
      )
  );
}

function printTitles({ sheets }: Workbook): string {
  const names = sheets.flatMap(({ name, hasHead }, i) =>
    hasHead
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escaped(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
        ]
      : [],
  );
  return `<definedNames>${names.join("")}</definedNames>`;
}

function coreOf({ title, subject, organisation, language }: Workbook): string {
  const part = (tag: string, text: string) => `<${tag}>${escaped(text)}</${tag}>`;
  const spaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const parts = [
    part("dc:title", title),
    part("dc:subject", subject),
    part("dc:creator", organisation),
    part("dc:language", language),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${spaces}>${parts.join("")}</cp:coreProperties>`;
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + last : last;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
