import { type DateOrder, readDate } from "../dates/rules.ts";
import { limits } from "../rules.ts";

/** A Markdown text cut into its parts; all line ends are `\n`. */
export interface MarkdownParts {
  /** The text between the first two `---` lines, or null. */
  frontMatter: string | null;
  /** The first heading of level 1, without its mark; null when there is none. */
  heading: string | null;
  /** Everything after the front matter and the first heading. */
  body: string;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

export function markdownParts(markdown: string): MarkdownParts {
  const text = markdown.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const front = /^\s*---[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const rest = front ? text.slice(front[0].length) : text;
  const lines = rest.split("\n");
  const at = headingLine(lines);
  if (at === null) return { frontMatter: front ? (front[1] ?? "") : null, heading: null, body: rest.trim() };
  const before = lines.slice(0, at.line).join("\n");
  const after = lines.slice(at.line + at.height).join("\n");
  return {
    frontMatter: front ? (front[1] ?? "") : null,
    heading: at.text,
    // Our own texts start right after one empty line; the blanks that belong to them must survive.
    body:
      (withoutComments(before).trim() === "" ? "" : `${withoutComments(before).trim()}\n\n`) +
      after.replace(/^\n/, "").replace(/\n$/, ""),
  };
}

/** Cuts `<!-- ... -->` out; a pattern would need quadratic time on many that are never closed. */
export function withoutComments(text: string): string {
  let kept = "";
  let at = 0;
  while (true) {
    const open = text.indexOf("<!--", at);
    const close = open < 0 ? -1 : text.indexOf("-->", open + 4);
    if (close < 0) return kept + text.slice(at);
    kept += text.slice(at, open);
    at = close + 3;
  }
}

/** The sign of the code block that is open after a line of three signs or more. */
function fencedAfter(open: string | null, mark: string): string | null {
  if (open === null) return mark.charAt(0);
  return mark.startsWith(open) ? null : open;
}

/** The first `# Title` or underlined title that does not stand in a code block or a comment. */
function headingLine(lines: readonly string[]): { line: number; height: number; text: string } | null {
  let fenced: string | null = null;
  let comment = false;
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? "";
    const mark = fence.exec(text)?.[1];
    if (mark && !comment) fenced = fencedAfter(fenced, mark);
    if (fenced !== null) continue;
    const atx = comment || text.length > 5_000 ? null : /^ {0,3}#[ \t]+(.*)$/.exec(text);
    const inComment = comment;
    if (text.lastIndexOf("<!--") > text.lastIndexOf("-->")) comment = true;
    else if (text.includes("-->")) comment = false;
    if (inComment || text.length > 5_000) continue;
    if (atx) return { line, height: 1, text: (atx[1] ?? "").replace(/[ \t]+#+[ \t]*$/, "").trim() };
    if (/^ {0,3}=+[ \t]*$/.test(lines[line + 1] ?? "") && /\p{L}/u.test(text))
      return { line, height: 2, text: text.trim() };
  }
  return null;
}

/** The headings of a text outside code blocks, folded to lower case, with their level. */
export function headingsOf(body: string): { level: number; name: string; line: number }[] {
  const found: { level: number; name: string; line: number }[] = [];
  let fenced: string | null = null;
  body.split("\n").forEach((text, line) => {
    const mark = fence.exec(text)?.[1];
    if (mark) fenced = fencedAfter(fenced, mark);
    if (fenced !== null) return;
    const atx = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(text);
    const bold = /^\*\*([^*]{3,40}?):?\*\*:?[ \t]*$/.exec(text);
    if (atx) found.push({ level: (atx[1] ?? "").length, name: plainName(atx[2] ?? ""), line });
    else if (bold) found.push({ level: 2, name: plainName(bold[1] ?? ""), line });
  });
  return found;
}

const plainName = (text: string) =>
  text
    .replace(/[*_`#:]+/g, " ")
    .replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const decisionNames =
  /^(status|context( and problem statement| en probleem(stelling)?)?|problem( statement)?|decision( outcome| drivers?|s| record)?|consequences?|considered (options|alternatives)|options considered|alternatives( considered)?|pros and cons of the options|rationale|resolution|proposal|beslissing(en)?|besluit(en)?|gevolgen|overwogen (opties|alternatieven)|overwegingen|onderbouwing|argument(s|en)?|implications|assumptions|outcome|uitkomst|probleem(stelling)?|aanleiding|opties|alternatieven|confirmation|solution|oplossing)$/;

export const isDecisionHeading = (name: string) => decisionNames.test(name);

/** Takes "38. ", "ADR-0038: " and "[0038] " away; "2024 - plan" keeps its year. */
export function withoutNumber(title: string): string {
  const match =
    /^\[?(?:(ADR|MADR|DR|RFC|LADR|DEC|Decision|Beslissing|Besluit)[-_\s#]*)?(\d{1,5})\]?(?:\s*[.:)–\u2014-]+\s+|\s*[:.)]\s*$|\s*$|(?<=\])\s+)/i.exec(
      title,
    );
  if (!match) return title.replace(/^(?:ADR|MADR)\s*[:–\u2014-]\s+/i, "");
  const year = !match[1] && /^(19|20)\d\d$/.test(match[2] ?? "");
  return year ? title : title.slice(match[0].length).trim();
}

/** A title as plain text: links become their text, surrounding emphasis goes. */
export function plainTitle(heading: string): string {
  return withoutNumber(
    heading
      .replace(/!?\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, "$1")
      .replace(/^(\*\*|__)(.+)\1$/, "$2")
      .replace(/\s*<!--.*?-->\s*/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** "0012-use-dashes_in-names.md" as "Use dashes in names". */
export function titleOfFile(fileName: string): string {
  const name = (fileName.split(/[\\/]/).at(-1) ?? "").replace(/\.(md|markdown|mdown|txt)$/i, "");
  const words = name
    .replace(/^\d{4}-?\d{2}-?\d{2}[-_ ]+/, "")
    .replace(/^(adr|madr)?[-_ ]*\d{1,5}[-_. ]+/i, "")
    .replace(/[-_]+/g, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** At most 200 characters, cut at a word; `cut` tells that the whole title must go into the note. */
export function fittingTitle(title: string): { title: string; cut: boolean } {
  if (title.length <= limits.title) return { title, cut: false };
  const room = title.slice(0, limits.title - 1);
  const at = room.lastIndexOf(" ");
  // Half a surrogate pair at the end would be an unreadable sign.
  const kept = (at > limits.title / 2 ? room.slice(0, at) : room).replace(/[\ud800-\udbff]$/, "");
  return { title: `${kept.trimEnd()}…`, cut: true };
}

/** `{short title}`, `[short title of solved problem]`, "NUMBER. TITLE": nobody has filled it in yet. */
export function isPlaceholder(text: string): boolean {
  const plain = text.trim();
  return (
    /^\{.*\}$/s.test(plain) ||
    /^<[^>]+>$/.test(plain) ||
    /^\[(short|title|insert|name|titel|korte)\b.*\]$/i.test(plain) ||
    /^(\{?NUMBER\}?[.:]? )?\{?TITLE\}?$/.test(plain) ||
    /^(short )?(decision )?title( of (the )?(solved problem|decision|adr).*)?$/i.test(plain) ||
    /^(adr|madr|decision record)? ?(template|sjabloon)\b/i.test(plain) ||
    /(\b(adr|madr|record) template|\{short title\b|short title of solved problem)/i.test(plain)
  );
}

/** The first date in a text such as "2019-03-01 (last change)" or "1 March 2019"; in the future counts as none. */
export function dateIn(text: string, today: string): string | null {
  const order: DateOrder = "day-first";
  const tries = [text, ...(text.match(/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/g) ?? [])];
  for (const each of tries) {
    const reading = readDate(each.replace(/[*_`"']/g, ""), order);
    if (reading.ok && reading.date <= today && reading.date >= "1950-01-01") return reading.date;
  }
  return null;
}

const dutch = new Set(
  "de het een en van niet dat wij we onze voor met zijn wordt worden naar ook aan dit maar bij omdat kunnen deze voor als nog klanten beslissing".split(
    " ",
  ),
);
const english = new Set(
  "the a an and of not that our for with are is be to this but because can these as it in on by which should customers decision".split(
    " ",
  ),
);

/** Counts everyday words; null when neither language wins. */
export function languageOf(text: string): "nl" | "en" | null {
  let nl = 0;
  let en = 0;
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (dutch.has(word)) nl += 1;
    if (english.has(word)) en += 1;
  }
  return nl === en ? null : nl > en ? "nl" : "en";
}
