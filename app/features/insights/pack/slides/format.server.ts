import { localeOf, periodOf, type Reader } from "../format.server.ts";
import { coverSlide } from "./cover/format.server.ts";
import { discussSlide } from "./discuss/format.server.ts";
import { groupSlides } from "./groups/format.server.ts";
import { leadershipSlide } from "./leadership/format.server.ts";
import { methodSlide } from "./method/format.server.ts";
import { reasonsSlide } from "./reasons/format.server.ts";
import type { Deck } from "./rules.ts";
import { trendSlide } from "./trend/format.server.ts";
import { weightsSlide } from "./weights/format.server.ts";

/** The board's presentation in words and numbers; the worker draws it. */
export function deckOf(reader: Reader): Deck {
  const { t, figures, language } = reader;
  const values = { organisation: figures.name, period: periodOf(reader) };
  const chart = t(($) => $.insights.files.slides.names.chart);
  return {
    language: localeOf[language],
    title: t(($) => $.insights.files.slides.title, values),
    subject: t(($) => $.insights.files.slides.subject, values),
    organisation: figures.name,
    layouts: {
      cover: t(($) => $.insights.files.slides.layout.cover),
      page: t(($) => $.insights.files.slides.layout.page),
    },
    names: {
      text: t(($) => $.insights.files.slides.names.text),
      shape: t(($) => $.insights.files.slides.names.shape),
      table: t(($) => $.insights.files.slides.names.table),
      trend: chart,
      bars: chart,
    },
    footer: t(($) => $.insights.files.slides.footer, values),
    slides: [
      coverSlide(reader),
      leadershipSlide(reader),
      trendSlide(reader),
      ...groupSlides(reader),
      reasonsSlide(reader),
      weightsSlide(reader),
      discussSlide(reader),
      methodSlide(reader),
    ].filter((slide) => slide !== null),
  };
}
