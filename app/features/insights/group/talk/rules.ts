import { departmentKinds } from "#app/domain/content/departments.ts";
import { stoppers } from "#app/domain/content/stoppers.ts";
import type { Language, Text } from "#app/domain/language.ts";
import { fill } from "../../words/rules.ts";
import type { GroupView } from "../rules.ts";
import { talkEn } from "./prose/strings/en.ts";
import { talkNl } from "./prose/strings/nl.ts";

export type TalkWords = typeof talkEn | typeof talkNl;

export function talkWords(language: Language): TalkWords {
  return language === "nl" ? talkNl : talkEn;
}

/** Something to talk about: what the figures say, if they say it, and what to ask. */
export type Question = { readonly fact: string | null; readonly asks: readonly string[] };

interface Facts {
  readonly language: Language;
  readonly departments: readonly { readonly kind: string; readonly name: Text }[];
  /** Null while the group is hidden: then every question comes from its kind of work. */
  readonly view: Pick<GroupView, "outweighed" | "touches"> | null;
  /** The questions of the board, in the reader's language. */
  readonly ask: Readonly<Record<"outweighed" | "unasked", string>>;
}

/** So many departments ask their own question; more would not be a conversation. */
const MOST_DEPARTMENTS = 3;

/** Three questions: one of the customer, one about what weighed more, one about others. */
export function threeQuestions({ language, departments, view, ask }: Facts): Question[] {
  const words = talkWords(language);
  const kinds = kindsOf(departments);
  const prompts = [0, 1, 2].flatMap((at) => kinds.map(({ prompts }) => prompts[at]?.[language] ?? ""));
  const [spare = "", other = ""] = prompts;
  const more = view && outweighedFact(view, words);
  const touch = view && touchFact(view, words);
  return [
    { fact: null, asks: customerQuestions(departments, language) },
    more ? { fact: more, asks: [ask.outweighed] } : { fact: null, asks: [spare] },
    touch
      ? { fact: touch.fact, asks: [touch.isOurs ? ask.unasked : words.wasTouchedAsk] }
      : { fact: null, asks: [more ? spare : other] },
  ];
}

/** What ends a conversation about the customer, each with the question that opens it again. */
export function counterQuestions(language: Language): { readonly heard: string; readonly ask: string }[] {
  const { stopper } = talkWords(language);
  return stoppers.map(({ phrase, question }) => ({
    heard: fill(stopper, { phrase: phrase[language] }),
    ask: question[language],
  }));
}

function kindsOf(departments: Facts["departments"]) {
  const found = departmentKinds.filter(({ key }) => departments.some(({ kind }) => kind === key));
  const known = found.filter(({ key }) => key !== "other");
  if (known.length > 0) return known;
  return departmentKinds.filter(({ key }) => key === "other");
}

/** The customer's question of every kind of work in the group, by department when there are several. */
function customerQuestions(departments: Facts["departments"], language: Language): string[] {
  const kinds = kindsOf(departments);
  const [only, ...others] = kinds;
  if (only && others.length === 0) return [only.question[language]];
  const { department } = talkWords(language);
  return kinds.slice(0, MOST_DEPARTMENTS).map(({ key, name, question }) => {
    const own = departments.find(({ kind }) => kind === key)?.name ?? name;
    return fill(department, { department: own[language], question: question[language] });
  });
}

function outweighedFact({ outweighed }: NonNullable<Facts["view"]>, words: TalkWords): string | null {
  const most = outweighed?.pairs[0];
  return most ? fill(words.outweighed, { kind: most.label, count: most.count }) : null;
}

/** Our own silence first: that is what a team can change itself. */
function touchFact({ touches }: NonNullable<Facts["view"]>, words: TalkWords) {
  if (touches === null) return null;
  const [ours] = touches.outgoing
    .flatMap(({ name, unasked }) => (unasked ? [{ name, unasked }] : []))
    .sort((a, b) => b.unasked - a.unasked);
  if (ours) return { isOurs: true, fact: fill(words.touched, { group: ours.name, count: ours.unasked }) };
  const theirs = touches.all?.unasked ?? 0;
  return theirs > 0 ? { isOurs: false, fact: fill(words.wasTouched, { count: theirs }) } : null;
}
