export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
] as const satisfies readonly Encoding[];

/** Turns the bytes of a text file into text, without byte order mark. Files without one are recognised by content. */
export function decodeText(bytes: Uint8Array, told?: Encoding): { text: string; encoding: Encoding } {
  if (told) {
    return { text: told === "windows-1252" ? fromWindows1252(bytes) : decoded(told, bytes), encoding: told };
  }
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: decoded("utf-8", bytes), encoding: "utf-8" };
  if (a === 0xff && b === 0xfe) return { text: decoded("utf-16le", bytes), encoding: "utf-16le" };
  if (a === 0xfe && b === 0xff) return { text: decoded("utf-16be", bytes), encoding: "utf-16be" };
  const wide = wideEncoding(bytes);
  if (wide) return { text: decoded(wide, bytes), encoding: wide };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: fromWindows1252(bytes), encoding: "windows-1252" };
  }
}

const decoded = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** In UTF-16 every other byte of Western text is zero; which half it is tells the byte order. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return null;
}

const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–\u2014˜™š›œ\u009džŸ";

// Node's own "windows-1252" decoder leaves 0x80-0x9f as control characters, so € and ’ would be lost.
function fromWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** Text files hold no zero bytes; a spreadsheet or picture saved as .csv does. */
export function isBinary(text: string): boolean {
  return text.startsWith("PK\u0003\u0004") || text.slice(0, 4096).includes("\u0000");
}

export const delimiters = [",", ";", "\t", "|", "^", "~"] as const;

/**
 * Guesses what parts the columns: the mark that cuts the first lines into the same number of pieces, heading
 * included. Marks inside quotation marks do not count, and neither does the comma of "3,5".
 */
export function detectDelimiter(text: string): { delimiter: string; skipLines: number } {
  // Excel writes the delimiter itself on a first line of its own.
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told?.[1]) return { delimiter: told[1], skipLines: 1 };
  const sample = text.slice(0, 64 * 1024);
  const complete = sample.length === text.length;
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    const score = scoreOf(sample, delimiter, complete);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, skipLines: 0 };
}

function scoreOf(sample: string, delimiter: string, complete: boolean): number {
  const { counts, broken } = cellCounts(sample, delimiter, complete);
  if (counts.length === 0) return 0;
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [usual, times] = [...tally].reduce((top, next) => (next[1] > top[1] ? next : top), [1, 0] as [
    number,
    number,
  ]);
  // Short lines are common (empty cells left out at the end), a heading with fewer cells than its rows is not.
  const heading = Math.max(...counts.slice(0, 5));
  const columns = Math.max(usual, heading);
  if (columns < 2) return 0;
  const agreement = times / counts.length;
  const fits = counts[0] === usual ? 1 : heading >= usual ? 0.6 : 0.2;
  return agreement * fits * (1 + Math.min(columns, 20) / 20) * (1 - broken / counts.length);
}

/** Cells per line for one delimiter; `broken` counts quoted cells that something else follows. */
function cellCounts(sample: string, delimiter: string, complete: boolean) {
  const counts: number[] = [];
  let broken = 0;
  let cells = 1;
  let quoted = false;
  let cellStart = true;
  let lineHasText = false;
  const endLine = () => {
    if (lineHasText) counts.push(cells);
    cells = 1;
    cellStart = true;
    lineHasText = false;
  };
  for (let i = 0; i < sample.length && counts.length < 200; i++) {
    const char = sample[i] ?? "";
    if (quoted) {
      if (char !== '"') continue;
      if (sample[i + 1] === '"') i += 1;
      else {
        quoted = false;
        const next = sample[i + 1];
        if (next !== undefined && next !== delimiter && next !== "\n" && next !== "\r") broken += 1;
      }
    } else if (char === '"' && cellStart) {
      quoted = true;
      cellStart = false;
      lineHasText = true;
    } else if (char === "\n" || char === "\r") endLine();
    else if (char === delimiter) {
      cells += 1;
      cellStart = true;
      lineHasText = true;
    } else {
      if (char.trim() !== "") lineHasText = true;
      cellStart = false;
    }
  }
  if (complete && !quoted) endLine();
  return { counts, broken };
}
