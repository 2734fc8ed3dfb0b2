import { describe, expect, test } from "vitest";
import { decodeText, detectDelimiter, isBinary } from "./rules.ts";

const utf16 = (text: string, big = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};
const text = "datum;beslissing\n1-2-2025;Prijs blijft € 5, zei café “De Zon”\n";

describe("decoding a file", () => {
  test("reads UTF-8 with and without byte order mark", () => {
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: "utf-8" });
    expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text, encoding: "utf-8" });
  });
  test("reads UTF-16 of both byte orders, with and without byte order mark", () => {
    expect(decodeText(utf16(text))).toEqual({ text, encoding: "utf-16le" });
    expect(decodeText(utf16(`\ufeff${text}`))).toEqual({ text, encoding: "utf-16le" });
    expect(decodeText(utf16(text, true))).toEqual({ text, encoding: "utf-16be" });
    expect(decodeText(utf16(`\ufeff${text}`, true))).toEqual({ text, encoding: "utf-16be" });
  });
  test("falls back to Windows-1252 and keeps the euro sign and curly quotes", () => {
    const bytes = Uint8Array.from([0x80, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x44, 0x94, 0x92]);
    expect(decodeText(bytes)).toEqual({ text: "€ café “D”’", encoding: "windows-1252" });
  });
  test("tells a spreadsheet that was renamed to .csv from text", () => {
    expect(isBinary("PK\u0003\u0004...")).toBe(true);
    expect(isBinary(text)).toBe(false);
  });
});

describe("finding the delimiter", () => {
  const delimiterOf = (sample: string) => detectDelimiter(sample).delimiter;
  test.each([
    ["a,b,c\n1,2,3\n", ","],
    ["a;b;c\n1;2;3\n", ";"],
    ["a\tb\n1\t2\n", "\t"],
    ["a|b\n1|2\n", "|"],
    ["a^b\n1^2\n", "^"],
  ])("finds it in %j", (sample, delimiter) => expect(delimiterOf(sample)).toBe(delimiter));
  test("is not misled by decimal commas in every row", () => {
    expect(delimiterOf("naam;cijfer\nretour;3,5\nlevering;2,5\nprijs;1,5\n")).toBe(";");
  });
  test("is not misled by commas, semicolons and line ends inside quotation marks", () => {
    expect(delimiterOf('titel,nota\n"a; b; c","x;\ny;"\n"d; e; f","z; q"\n')).toBe(",");
  });
  test("is not misled by sentences with commas", () => {
    const rows = [
      "datum;besluit",
      "1-1-2025;We doen dit, en dat, en meer",
      "2-1-2025;Niets",
      "3-1-2025;Dit, dus",
    ];
    expect(delimiterOf(rows.join("\r\n"))).toBe(";");
  });
  test("follows the line with which Excel names it, and skips that line", () => {
    expect(detectDelimiter("sep=|\r\na|b,c\r\n1|2,3")).toEqual({ delimiter: "|", skipLines: 1 });
  });
  test("calls a file of one column comma separated", () => {
    expect(delimiterOf("beslissing\nWe doen het\nWe doen het niet\n")).toBe(",");
  });
});
