import { describe, expect, test } from "vitest";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { fullFigures } from "#tests/support/insert-publication.ts";
import { textParts, unescaped, xmlMistakes } from "#tests/support/open-packing.ts";
import { groupCanary, markedFigures, packReader } from "#tests/support/pack-reader.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { deckOf } from "./format.server.ts";
import { writePptx } from "./pptx/format.server.ts";

/** An organisation that only just began: a range, and nothing else that can be shown. */
function poorFigures(): PublishedFigures {
  const sample = sampleFigures();
  const headline = { ...sample.organisation.headline, index: null, band: null, lo: 41, hi: 83 };
  return {
    ...sample,
    organisation: { ...sample.organisation, headline, silence: null, readings: null, supportedShare: null },
    leadership: { participation: null, otherParticipation: null, figure: null, others: null, gap: null },
    quarters: [],
    periods: [],
    changes: { previous: null, lastYear: null, asLogged: null },
    groups: [],
    groupsDiffer: null,
    topics: {},
  };
}

const kinds = { sample: sampleFigures, full: fullFigures, poor: poorFigures, marked: markedFigures } as const;

describe.each(["nl", "en"] as const)("the presentation in %s", (language) => {
  const make = async (whole: PublishedFigures, readsGroups = true) => {
    const deck = deckOf(packReader(language, { whole, readsGroups }));
    return { deck, parts: textParts(await writePptx(deck)) };
  };
  const slidesOf = (parts: Map<string, string>) =>
    [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);

  test.each(Object.keys(kinds) as (keyof typeof kinds)[])(
    "is well-formed in every part (%s)",
    async (kind) => {
      const { parts } = await make(kinds[kind]());
      const wrong = [...parts].flatMap(([name, xml]) =>
        xmlMistakes(xml).map((mistake) => `${name}: ${mistake}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  test("gives every slide one title, notes with their source, and things that a reader can tell apart", async () => {
    const { deck, parts } = await make(fullFigures());
    const slides = slidesOf(parts);
    expect(slides).toHaveLength(deck.slides.length);
    for (const [i, xml] of slides.entries()) {
      expect(xml.match(/type="title"/g)).toHaveLength(1);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      const frames = [...xml.matchAll(/<p:graphicFrame>.*?<p:cNvPr [^>]*descr="([^"]*)"/gs)];
      expect(frames).toHaveLength(xml.match(/<p:graphicFrame>/g)?.length ?? 0);
      for (const frame of frames) expect(frame[1]?.length).toBeGreaterThan(15);
      expect(xml.match(/<a:tblPr firstRow="1"\/>/g)?.length ?? 0).toBe(xml.match(/<a:tbl>/g)?.length ?? 0);
      const notes = parts.get(`ppt/notesSlides/notesSlide${i + 1}.xml`) ?? "";
      expect(notes).toContain(language === "nl" ? "Niet voor beloning" : "Not for pay");
      expect(notes).toMatch(/<\/a:p><a:p><a:r>/);
    }
    expect(slides.join("")).not.toMatch(/name="@\d+@"/);
  });

  test("says in which language it is, in every part", async () => {
    const { parts } = await make(sampleFigures());
    const locale = language === "nl" ? "nl-NL" : "en-GB";
    const tags = [...parts.values()].flatMap((xml) => xml.match(/\blang="[^"]*"/g) ?? []);
    const others = language === "nl" ? [] : [`lang="nl-NL"`];
    expect([...new Set(tags)].sort()).toEqual([...others, `lang="${locale}"`].sort());
    expect(parts.get("docProps/core.xml")).toContain(`<dc:language>${locale}</dc:language>`);
  });

  test("draws the numbers of the publication in charts that can be edited, with gaps as gaps", async () => {
    const figures = fullFigures();
    const { parts } = await make(figures);
    const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
    const trend = charts.find((xml) => xml.includes("<c:lineChart>")) ?? "";
    expect(/<c:lineChart>.*/s.exec(trend)?.[0]).toContain('<c:symbol val="circle"/>');
    expect(/<c:barChart>.*<\/c:barChart>/s.exec(trend)?.[0]).not.toContain("<c:marker>");
    const [lo, width, index] = seriesOf(trend);
    const shown = figures.quarters.flatMap(({ figure }, at) => (figure ? [[at, figure] as const] : []));
    expect(index).toEqual(shown.flatMap(([at, { index: point }]) => (point ? [[at, point.value]] : [])));
    expect(lo).toEqual(shown.map(([at, figure]) => [at, figure.lo]));
    expect(width).toEqual(shown.map(([at, figure]) => [at, figure.hi - figure.lo]));
    const weights = Object.values(figures.topics.weights?.organisation.cells ?? {});
    expect(charts.map((xml) => (seriesOf(xml)[0] ?? []).map(([, value]) => value))).toContainEqual(weights);
    expect([...parts.keys()].filter((name) => /\.xlsx!xl\/worksheets\/sheet1\.xml$/.test(name))).toHaveLength(
      charts.length,
    );
  });

  test("puts everything in a chart in the order of the standard, which not every program forgives", async () => {
    const { parts } = await make(fullFigures());
    const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThan(3);
    for (const [name, xml] of charts) expect(outOfOrder(xml), name).toEqual([]);
  });

  test("tells hidden groups in words and stripes, in the order of the organisation", async () => {
    const { parts } = await make(sampleFigures());
    const slide = slidesOf(parts).find((xml) =>
      xml.includes(language === "nl" ? "Stafdiensten" : "Staff functions"),
    );
    const names = sampleFigures().groups.map(({ name }) => name[language]);
    const found = names.map((name) => slide?.indexOf(`<a:t>${name}</a:t>`) ?? -1);
    expect(found.every((place) => place > 0)).toBe(true);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
    const words = language === "nl" ? "verborgen (te weinig mensen)" : "hidden (too few people)";
    expect(slide?.split(words)).toHaveLength(3);
    expect(slide).toContain("<a:pattFill");
  });

  test("holds nothing of groups for a reader who may not see them, not even inside its charts", async () => {
    const { parts } = await make(markedFigures(), false);
    const all = [...parts.values()].join("\n");
    const canary = new RegExp(`Kanarie|Canary|${Object.values(groupCanary).join("|")}`);
    expect(all).not.toMatch(canary);
    expect([...(await make(markedFigures())).parts.values()].join("\n")).toMatch(canary);
  });

  test("never lets a name become a formula or a tag", async () => {
    const sample = sampleFigures();
    const names = ["=1+1", "<b>\"&'", "+cmd|' /C calc'!A0"];
    const groups = sample.groups.map((group, i) => {
      const name = names[i % names.length] ?? "";
      return { ...group, name: { nl: `${name}`, en: `${name}` } };
    });
    const { parts } = await make({ ...sample, name: "=2+2 & <Zoon>", groups });
    for (const [name, xml] of parts) {
      expect(xmlMistakes(xml), name).toEqual([]);
      if (name.includes("!xl/worksheets/")) expect(xml).not.toMatch(/<f[ >]/);
    }
    expect(unescaped(slidesOf(parts).join(""))).toContain("=2+2 & <Zoon>");
  });
});

/** The values of each series of a chart with their places, in the order of the sheet behind it. */
function seriesOf(xml: string): [number, number][][] {
  return [...xml.matchAll(/<c:ser>.*?<c:val>(.*?)<\/c:val>/gs)].map((series) =>
    [...(series[1] ?? "").matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(
      ([, place, value]): [number, number] => [Number(place), Number(value)],
    ),
  );
}

/** ECMA-376, part 1, 21.2: the children of the elements that we use, in the order in which they must stand. */
const standard: Readonly<Record<string, string>> = {
  chartSpace: "date1904 lang roundedCorners style clrMapOvr pivotFmts chart spPr txPr externalData",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth",
  dLbls:
    "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
};

function outOfOrder(xml: string): string[] {
  const open: { name: string; last: number }[] = [];
  const mistakes: string[] = [];
  for (const [, slash, name = "", end] of xml.matchAll(/<(\/?)c:(\w+)[^>]*?(\/?)>/g)) {
    if (slash) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const order = parent && standard[parent.name]?.split(" ");
    if (parent && order) {
      const place = order.indexOf(name);
      if (place < parent.last) mistakes.push(`${name} in ${parent.name}`);
      parent.last = place;
    }
    if (!end) open.push({ name, last: 0 });
  }
  return mistakes;
}
