import type { TFunction } from "i18next";
import { createElement as make, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "#app/domain/language.ts";
import { type Asked, askedOf, type Note, type NoteLine, type Waiting } from "./rules.ts";

interface Addresses {
  /** Origin of the app. */
  readonly publicUrl: string;
  readonly stopAddress: string;
}

/** The message in words, or null when there is nothing to say. */
export function wordNote(
  waiting: Waiting,
  reader: { readonly name: string; readonly organisation: string },
  { publicUrl, stopAddress }: Addresses,
  t: TFunction,
): Note | null {
  const asked = askedOf(waiting);
  const [first] = asked;
  if (!first) return null;
  const lines = asked.map((one): NoteLine => ({ ...wordsOf(one, t), link: `${publicUrl}${one.path}` }));
  return {
    subject: subjectOf(first, t),
    greeting: t(($) => $.messages.mail.greeting, { name: reader.name }),
    lines,
    why: t(($) => $.messages.mail.why, { organisation: reader.organisation }),
    settings: { text: "", link: `${publicUrl}/me/messages`, linkText: t(($) => $.messages.mail.settings) },
    stop: { text: "", link: stopAddress, linkText: t(($) => $.messages.mail.stop) },
  };
}

function subjectOf({ kind, count }: Asked, t: TFunction): string {
  const subjects: Readonly<Record<Asked["kind"], () => string>> = {
    opinions: () => t(($) => $.messages.mail.opinions.subject, { count }),
    lookBacks: () => t(($) => $.messages.mail.lookBacks.subject, { count }),
    told: () => t(($) => $.messages.mail.told.subject),
    actions: () => t(($) => $.messages.mail.actions.subject, { count }),
    touched: () => t(($) => $.messages.mail.touched.subject, { count }),
    quiet: () => t(($) => $.messages.mail.quiet.subject),
  };
  return subjects[kind]();
}

function wordsOf({ kind, count, title }: Asked, t: TFunction): Pick<NoteLine, "text" | "linkText"> {
  const words: Readonly<Record<Asked["kind"], () => readonly [string, string]>> = {
    opinions: () => [
      t(($) => $.messages.mail.opinions.text, { count }),
      t(($) => $.messages.mail.opinions.link),
    ],
    lookBacks: () => [
      t(($) => $.messages.mail.lookBacks.text, { count }),
      t(($) => $.messages.mail.lookBacks.link),
    ],
    told: () => [
      title === null
        ? t(($) => $.messages.mail.told.text, { count })
        : t(($) => $.messages.mail.told.one, { title }),
      t(($) => $.messages.mail.told.link),
    ],
    actions: () => [
      title === null
        ? t(($) => $.messages.mail.actions.text, { count })
        : t(($) => $.messages.mail.actions.one, { title }),
      t(($) => $.messages.mail.actions.link),
    ],
    touched: () => [
      t(($) => $.messages.mail.touched.text, { count }),
      t(($) => $.messages.mail.touched.link),
    ],
    quiet: () => [t(($) => $.messages.mail.quiet.text), t(($) => $.messages.mail.quiet.link)],
  };
  const [text, linkText] = words[kind]();
  return { text, linkText };
}

/** The same content without mark-up, one link under each line. */
export function noteAsText(note: Note): string {
  const line = ({ linkText, link }: NoteLine) => `${linkText}: ${link}`;
  return [
    note.greeting,
    ...note.lines.map((one) => `${one.text}\n${line(one)}`),
    `-- \n${note.why}\n${line(note.settings)}\n${line(note.stop)}`,
  ].join("\n\n");
}

// Light and dark by what the reader's device asks; no pictures, and nothing that is fetched from anywhere.
const style = `
body{margin:0;padding:24px 16px;background:#f4f7f9;color:#14212b;font:16px/1.5 Arial,Helvetica,sans-serif}
.sheet{max-width:34rem;margin:0 auto;padding:24px;background:#ffffff;border-radius:10px}
h1{margin:0 0 4px;font-size:20px;line-height:1.3}
.from{margin:0 0 16px;color:#4a5b68;font-size:14px}
.asked{padding:16px 0;border-top:1px solid #d5dde3}
.asked p{margin:0 0 8px}
.go{display:inline-block;padding:12px 20px;border-radius:6px;background:#00538a;color:#ffffff;font-weight:bold;text-decoration:none}
.also{display:inline-block;padding:10px 0;color:#00538a;font-weight:bold}
.why{margin:16px 0 0;padding-top:16px;border-top:1px solid #d5dde3;color:#4a5b68;font-size:14px}
.why a{color:#00538a;display:inline-block;padding:8px 16px 8px 0}
@media (prefers-color-scheme:dark){
body{background:#0f1820;color:#e9eff4}
.sheet{background:#18242e}
.from,.why{color:#a9b8c4}
.asked,.why{border-color:#3a4b58}
.go{background:#7cc4f5;color:#0f1820}
.also,.why a{color:#7cc4f5}
}`;

export function noteAsHtml(note: Note, language: Language): string {
  const link = (one: NoteLine, className?: string): ReactNode =>
    make("a", { href: one.link, ...(className ? { className } : {}) }, one.linkText);
  const page = make(
    "html",
    { lang: language },
    make(
      "head",
      null,
      make("meta", { charSet: "utf-8" }),
      make("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      make("meta", { name: "color-scheme", content: "light dark" }),
      make("title", null, note.subject),
      make("style", null, style),
    ),
    make(
      "body",
      null,
      make(
        "div",
        { className: "sheet" },
        make("h1", null, note.subject),
        make("p", { className: "from" }, note.greeting),
        // One thing stands out, the rest can wait.
        ...note.lines.map((one, i) =>
          make("div", { className: "asked" }, make("p", null, one.text), link(one, i === 0 ? "go" : "also")),
        ),
        make("p", { className: "why" }, note.why, make("br"), link(note.settings), " ", link(note.stop)),
      ),
    ),
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
