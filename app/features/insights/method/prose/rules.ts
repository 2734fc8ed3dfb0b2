import { weights } from "#app/domain/content/weighing.ts";
import { type Quality, qualityOf } from "#app/domain/labels.ts";
import type { Language } from "#app/domain/language.ts";
import { METHODOLOGY, type PublishedFigures, parametersOf } from "#app/domain/publication.ts";
import { INDEX_BANDS, type IndexBand, steps, type Weight } from "#app/domain/weight.ts";
import { fill, numbersIn } from "../../words/rules.ts";
import { workedExample } from "../example/rules.ts";
import { backTexts } from "./back/rules.ts";
import { choicesBlocks } from "./choices/rules.ts";
import { proseEn } from "./strings/en.ts";
import { proseNl } from "./strings/nl.ts";

export type Table = {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly string[];
  /** `mark`: the whole row, or the cell with this number, stands out. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly mark?: "row" | number }[];
  /** Columns from this one on are numbers. */
  readonly numbersFrom?: number;
};

export type Steps = {
  readonly kind: "steps";
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly weight: Weight;
    readonly label: string;
    readonly steps: number;
    readonly counts: string;
  }[];
};

export type Bands = {
  readonly kind: "bands";
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: IndexBand;
    readonly from: number;
    readonly range: string;
    readonly words: string;
  }[];
};

/** Values on a line from 0 to 100; the first is ours. */
export type Strip = { readonly kind: "strip"; readonly values: readonly number[]; readonly label: string };

export type Block =
  | { readonly kind: "text" | "sum" | "strong" | "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "track";
      readonly lo: number;
      readonly hi: number;
      readonly goal: number;
      readonly label: string;
    }
  | Steps
  | Bands
  | Strip
  | Table;

export type Section = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] };
export type Prose = typeof proseEn | typeof proseNl;

export interface Facts {
  readonly language: Language;
  /** People behind a figure: of the publication, or of the organisation while there is none. */
  readonly threshold: number;
  readonly figures: PublishedFigures | null;
}

const text = (text: string): Block => ({ kind: "text", text });

export function proseOf(language: Language): Prose {
  return language === "nl" ? proseNl : proseEn;
}

/** From here on the customer is weighed on the whole: the dashed line. */
const weighedFrom = INDEX_BANDS.find(({ key }) => key === "weighed")?.from ?? 0;

/** The whole page: prose in the reader's language, arithmetic by the domain, own numbers of a publication. */
export function methodSections(facts: Facts): readonly Section[] {
  const prose = proseOf(facts.language);
  return [
    { id: "meaning", title: prose.meaning.title, blocks: meaning(prose, facts.language) },
    { id: "example", title: prose.example.title, blocks: example(prose, facts) },
    { id: "range", title: prose.range.title, blocks: range(prose, facts.figures) },
    { id: "change", title: prose.change.title, blocks: change(prose) },
    {
      id: "choices",
      title: prose.choices.title,
      blocks: choicesBlocks(prose, facts.figures?.organisation.readings ?? null, numbersIn(facts.language)),
    },
    { id: "back", title: prose.back.title, blocks: backTexts(prose.back, facts.threshold).map(text) },
    { id: "privacy", title: prose.privacy.title, blocks: privacy(prose, facts) },
    { id: "parameters", title: prose.parameters.title, blocks: parameters(prose, facts) },
  ];
}

function meaning({ meaning }: Prose, language: Language): Block[] {
  return [
    text(meaning.text),
    {
      kind: "steps",
      caption: meaning.weights.caption,
      columns: meaning.weights.columns,
      rows: weights.map(({ value, label }) => ({
        weight: value,
        label: label[language],
        steps: steps(value),
        counts: fill(meaning.weights.counts, { steps: steps(value) }),
      })),
    },
    text(meaning.goal),
    text(meaning.outside),
    {
      kind: "bands",
      caption: meaning.bands.caption,
      columns: meaning.bands.columns,
      rows: INDEX_BANDS.map(({ key, from, to }) => ({
        key,
        from,
        range: fill(meaning.bands.range, { from, to }),
        words: meaning.bands[key],
      })),
    },
    text(meaning.noGrades),
  ];
}

function example({ example }: Prose, { language, threshold }: Facts): Block[] {
  const { rows, earned, most, group, whole, eager } = workedExample();
  const { cap, unansweredReach } = parametersOf(threshold);
  const label = (weight: number) => weights.find(({ value }) => value === weight)?.label[language] ?? "";
  return [
    text(fill(example.text, { unanswered: unansweredReach })),
    {
      kind: "table",
      caption: example.caption,
      columns: example.columns,
      rows: [
        ...rows.map((row) => ({
          cells: [
            row.person,
            label(row.weight),
            `${row.reach}${row.given === null ? "*" : ""} × ${row.steps} = ${row.earned}`,
            String(row.most),
          ],
        })),
        { cells: [example.total, "", String(earned), String(most)], mark: "row" },
      ],
      numbersFrom: 2,
    },
    { kind: "note", text: fill(example.unanswered, { reach: unansweredReach }) },
    { kind: "sum", text: fill(example.sum, { earned, most, index: group.index }) },
    text(fill(example.range, group)),
    { kind: "track", lo: group.lo, hi: group.hi, goal: weighedFrom, label: fill(example.track, group) },
    text(fill(example.whole, whole)),
    {
      kind: "sum",
      text: fill(example.wholeSum, { ...whole, first: group.index, all: whole.large + whole.small }),
    },
    text(fill(example.logged, whole)),
    text(fill(example.cap, { ...eager, cap })),
  ];
}

function range({ range }: Prose, figures: PublishedFigures | null): Block[] {
  const limits = { firm: widest("firm"), indicative: widest("indicative") };
  const rows = [range.firm, range.indicative, range.rough];
  const own = figures?.organisation;
  const index = own?.headline.index;
  return [
    text(range.text),
    text(range.people),
    {
      kind: "table",
      caption: range.caption,
      columns: range.columns,
      rows: rows.map((cells) => ({ cells: cells.map((cell) => fill(cell, limits)) })),
    },
    text(range.not),
    ...(own?.silence && index?.kind === "exact" && own.participation.kind === "exact"
      ? [
          text(
            fill(range.silence, {
              participation: own.participation.value,
              lower: own.silence.lower,
              silent: own.silence.index,
              index: index.value,
            }),
          ),
        ]
      : []),
    ...(own && own.balance !== null ? [text(fill(range.balance, { balance: own.balance }))] : []),
  ];
}

function change({ change }: Prose): Block[] {
  return [text(change.text), text(change.cannotTell), text(change.groups), text(change.colour)];
}

function privacy({ privacy }: Prose, { threshold, figures }: Facts): Block[] {
  const { k, decisions } = parametersOf(threshold);
  const rules = figures?.cadence === "weekly" ? [...privacy.rules, privacy.weekly] : privacy.rules;
  return [
    { kind: "list", items: rules.map((rule) => fill(rule, { k, decisions })) },
    { kind: "strong", text: privacy.purpose },
  ];
}

function parameters({ parameters }: Prose, { language, threshold }: Facts): Block[] {
  const number = numbersIn(language);
  const { phi0, ...values } = parametersOf(threshold);
  const shown: Readonly<Record<keyof typeof parameters.rows, string>> = {
    methodology: METHODOLOGY,
    k: number(values.k),
    decisions: number(values.decisions),
    months: number(values.months),
    cap: number(values.cap),
    unansweredReach: number(values.unansweredReach),
    phi0: number(phi0, 2),
    nu0: number(values.nu0),
  };
  const keys = Object.keys(shown) as (keyof typeof shown)[];
  return [
    text(parameters.text),
    {
      kind: "table",
      caption: fill(parameters.caption, { methodology: METHODOLOGY }),
      columns: parameters.columns,
      rows: keys.map((key) => ({ cells: [parameters.rows[key], shown[key]] })),
      numbersFrom: 1,
    },
    text(parameters.sources),
  ];
}

/** The widest half-width, in whole points, that still gets this label. */
function widest(quality: Quality): number {
  const halves = Array.from({ length: 51 }, (_, half) => half);
  return halves.findLast((half) => qualityOf(half) === quality) ?? 0;
}
