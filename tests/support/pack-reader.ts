import type { Language } from "#app/domain/language.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import type { Reader } from "#app/features/insights/pack/format.server.ts";
import { takenAlong } from "#app/features/insights/pack/rules.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { strings as en } from "#app/strings.en.ts";
import { strings as nl } from "#app/strings.nl.ts";
import { sampleFigures } from "./sample-figures.ts";

const texts = { nl: createI18n("nl", nl), en: createI18n("en", en) };

/** Somebody who takes figures along, for tests of the files. */
export function packReader(
  language: Language,
  { readsGroups = true, whole = sampleFigures() }: { readsGroups?: boolean; whole?: PublishedFigures } = {},
): Reader {
  return {
    t: texts[language].t,
    language,
    timeZone: "Europe/Amsterdam",
    figures: takenAlong(whole, readsGroups),
    whole,
    readsGroups,
    source: { revision: 1, methodology: "1" },
    example: { id: "1", title: "Bedenktijd naar 30 dagen", language: "nl", decidedOn: "2026-10-02" },
    madeAt: Date.UTC(2026, 10, 23, 11),
  };
}

/** Numbers that belong to groups and stand nowhere else. */
export const groupCanary = { decisions: 71_077, people: 61_066, count: 51_055 } as const;

/** The sample in which everything of groups says so: names, sizes and counts. */
export function markedFigures(): PublishedFigures {
  const sample = sampleFigures();
  const marked = { decisions: groupCanary.decisions, people: groupCanary.people };
  const figureOf = <T>(figure: T | null) => figure && { ...figure, ...marked };
  return {
    ...sample,
    groups: sample.groups.map((group) => ({
      ...group,
      name: { nl: `Kanarie ${group.id}`, en: `Canary ${group.id}` },
      figure: figureOf(group.figure),
      quarters: group.quarters.map((quarter) => ({ ...quarter, figure: figureOf(quarter.figure) })),
    })),
    topics: Object.fromEntries(
      Object.entries(sample.topics).map(([key, topic]) => [
        key,
        {
          ...topic,
          groups: Object.fromEntries(
            Object.entries(topic.groups).map(([id, row]) => [
              id,
              {
                ...row,
                ...marked,
                cells: Object.fromEntries(
                  Object.entries(row.cells).map(([cell, count]) => [cell, count && groupCanary.count]),
                ),
              },
            ]),
          ),
        },
      ]),
    ),
  };
}
