import path from "node:path";
import { describe, expect, test } from "vitest";
import { strings as english } from "#app/strings.en.ts";
import { strings as dutch } from "#app/strings.nl.ts";
import { hardCodedText } from "./support/hard-coded-text.ts";
import { readSources } from "./support/source-files.ts";
import { compareLanguages, compareWithSource } from "./support/translations.ts";
import { usedKeys } from "./support/used-keys.ts";

const sources = readSources(path.resolve(import.meta.dirname, ".."));

describe("the texts of the app", () => {
  test("stand in both languages, filled, with the same placeholders", () => {
    expect(compareLanguages(english, dutch)).toEqual([]);
  });

  test("are all used, and every key that is used exists", () => {
    expect(compareWithSource(english, usedKeys(sources, new Set(Object.keys(english))))).toEqual([]);
  });

  test("are never written straight into a component", () => {
    expect(sources.flatMap(hardCodedText)).toEqual([]);
  });

  test("of every feature are gathered", () => {
    const rooms = sources.map(({ file }) => /^app\/features\/([^/]+)\/strings\/en\.ts$/.exec(file)?.[1]);
    const named = rooms.filter((room) => room !== undefined).map((room) => room.replaceAll("-", ""));
    const gathered = new Set(Object.keys(english).map((name) => name.toLowerCase()));
    expect(named.filter((room) => !gathered.has(room))).toEqual([]);
  });
});

describe("the check of the texts", () => {
  const en = { home: { title: "Hello {{name}}", count_one: "one", count_other: "{{count}}", old: "Old" } };
  const source = (text: string, file = "app/features/home/routes/home.tsx") => ({ file, text });
  const used = (text: string) => usedKeys([source(text)], new Set(["home"]));

  test("passes what is right", () => {
    const nl = { home: { title: "Dag {{name}}", count_one: "één", count_other: "{{count}}", old: "Oud" } };
    expect(compareLanguages(en, nl)).toEqual([]);
    const text = `t($ => $.home.title); t(($) => $.home.count, { count }); z.string("home.old")`;
    expect(compareWithSource(en, used(text))).toEqual([]);
  });

  test("reports a key that one language lacks, an empty text and other placeholders", () => {
    const nl = { home: { title: "Dag {{naam}}", count_one: " ", count_other: "{{count}}", extra: "Extra" } };
    expect(compareLanguages(en, nl)).toEqual([
      "other placeholders in Dutch: home.title",
      "missing in Dutch: home.old",
      "missing in English: home.extra",
      "empty in Dutch: home.count_one",
    ]);
  });

  test("reports half a plural, an em dash and the noun besluit", () => {
    const half = { home: { count_one: "het besluit", title: "a \u2014 b" } };
    expect(compareLanguages(half, half)).toEqual([
      "plural without _other in English: home.count_one",
      "em dash in English: home.title",
      `"besluit" in Dutch: home.count_one`,
      "plural without _other in Dutch: home.count_one",
      "em dash in Dutch: home.title",
    ]);
  });

  test("reports a key that nobody uses and a used key that does not exist", () => {
    const text = `t($ => $.home.title); t($ => $.home.count); const message = "home.missing"`;
    expect(compareWithSource(en, used(text))).toEqual([
      "unused: home.old",
      "unknown key: home.missing (app/features/home/routes/home.tsx:1)",
    ]);
  });

  test("follows a key that the code chooses from a typed set, and a selector that ends at a group", () => {
    const tree = { home: { kind: { a: { title: "A" }, b: { title: "B", advice: "C" } } } };
    expect(compareWithSource(tree, used("t($ => $.home.kind[kind].title)"))).toEqual([
      "unused: home.kind.b.advice",
    ]);
    expect(compareWithSource(tree, used("t($ => $.home.kind)"))).toEqual([]);
  });

  test("reports words written straight into a component, and nothing else", () => {
    const page = `export function Page() { return <main>
      <p>Welkom</p>
      <input placeholder="Titel" aria-label={ready ? "Klaar" : t($ => $.home.title)} name="title" type="text" />
      <b>{isOpen && "Open"}{count > 1 ? \`\${count} stuks\` : null}{kind === "private" ? <i /> : "·"}</b>
      <a lang="en" href="/en">English</a> <span>1 / 2</span>
    </main>; }`;
    expect(hardCodedText(source(page)).map((line) => line.replace(/^.*:(\d+) /, "$1 "))).toEqual([
      "2 Welkom",
      "3 Titel",
      "3 Klaar",
      "4 Open",
      "4 stuks",
    ]);
  });
});
