import { strFromU8, unzipSync } from "fflate";

/** All texts inside an Office file, also those of the workbooks inside its charts, by name. */
export function textParts(bytes: Uint8Array, prefix = ""): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (/\.(xml|rels)$/.test(name)) parts.set(prefix + name, strFromU8(content));
    if (name.endsWith(".xlsx")) {
      for (const [inner, text] of textParts(content, `${prefix}${name}!`)) parts.set(inner, text);
    }
  }
  return parts;
}

/** What is not well-formed in an XML text: enough of the rules for what our writers make. */
export function xmlMistakes(xml: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not know
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml)) return ["a sign that XML does not know"];
  const open: string[] = [];
  const mistakes: string[] = [];
  const body = xml.replace(/^\s*<\?xml [^?]*\?>/, "");
  let last = 0;
  for (const tag of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g)) {
    const between = body.slice(last, tag.index);
    last = tag.index + tag[0].length;
    if (between.includes("<")) mistakes.push(`a loose sign in "${between.trim().slice(0, 60)}"`);
    for (const text of [between, tag[3] ?? ""]) {
      if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) mistakes.push(`a bare & in "${text}"`);
    }
    const attributes = [...(tag[3] ?? "").matchAll(/([\w:.-]+)\s*=/g)].map((match) => match[1]);
    if (new Set(attributes).size < attributes.length) mistakes.push(`an attribute twice in ${tag[0]}`);
    if (tag[1] === "/") {
      const expected = open.pop();
      if (expected !== tag[2]) mistakes.push(`</${tag[2]}> closes <${expected}>`);
    } else if (tag[4] !== "/") open.push(tag[2] ?? "");
  }
  if (body.slice(last).includes("<")) mistakes.push("a loose sign at the end");
  return [...mistakes, ...open.map((name) => `<${name}> stays open`)];
}

export type SheetValue = string | number | null;

/** The sheets of a workbook by name, as rows of values. @throws when a cell is a formula */
export function readSheets(bytes: Uint8Array): Map<string, SheetValue[][]> {
  const parts = textParts(bytes);
  const part = (name: string) => parts.get(name) ?? "";
  const strings = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map((item) =>
    [...(item[1] ?? "").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((text) => unescaped(text[1] ?? "")).join(""),
  );
  const names = [...part("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
  return new Map(
    names.map((name, i) => {
      const xml = part(`xl/worksheets/sheet${i + 1}.xml`);
      if (/<f[ >]/.test(xml)) throw new Error(`${name} holds a formula`);
      return [unescaped(name ?? ""), rowsOf(xml, strings)];
    }),
  );
}

function rowsOf(xml: string, strings: readonly string[]): SheetValue[][] {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map((row) =>
    [...(row[1] ?? "").matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, attributes = "", content = ""]) => {
        const value = /<v>([^<]*)<\/v>/.exec(content)?.[1];
        if (value === undefined) return null;
        return /t="s"/.test(attributes) ? (strings[Number(value)] ?? null) : Number(value);
      },
    ),
  );
}

export function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
