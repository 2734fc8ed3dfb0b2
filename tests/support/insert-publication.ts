import { type Figures, METHODOLOGY, type PublishedFigures, parametersOf } from "#app/domain/publication.ts";
import type { Connection } from "#db/client.server.ts";
import { sampleFigures } from "./sample-figures.ts";

/** Puts figures in the place where pages read them, as if they were published the day after they close. */
export async function insertPublication(
  { db }: Pick<Connection, "db">,
  organisationId: string,
  figures: Figures,
  revision = 0,
): Promise<void> {
  await db
    .insertInto("publication")
    .values({
      id: crypto.randomUUID(),
      organisation_id: organisationId,
      through: figures.through,
      revision,
      moved: 1,
      methodology: METHODOLOGY,
      parameters: JSON.stringify(parametersOf(figures.threshold)),
      figures: JSON.stringify(figures),
      inputs: "{}",
      published_at: Date.parse(`${figures.through}T12:00:00Z`) + (1 + revision) * 86_400_000,
    })
    .execute();
}

/** As much as a publication can hold: two years, every sentence, ten groups with long names. */
export function fullFigures(): PublishedFigures {
  const sample = sampleFigures();
  const change = { points: 9, lo: 4, hi: 15, verdict: "up" } as const;
  const fall = { points: -8, lo: -15, hi: -2, verdict: "down" } as const;
  const quarters = [2025, 2026].flatMap((year) => [1, 2, 3, 4].map((n) => `${year}-Q${n}`));
  const [shown] = sample.groups.filter(({ figure }) => figure !== null);
  const [hidden] = sample.groups.filter(({ figure }) => figure === null);
  if (!shown || !hidden) throw new Error("the sample shows and hides groups");
  return {
    ...sample,
    name: "Koninklijke Coöperatieve Vereniging De Verenigde Zwaluwbaken",
    through: "2026-12-31",
    from: "2026-01",
    quarters: quarters.map((key, at) => ({
      key,
      figure: at === 2 ? null : (sample.quarters[at % 3]?.figure ?? null),
    })),
    changes: { ...sample.changes, previous: change, lastYear: fall },
    leadership: { ...sample.leadership, gap: fall },
    groups: Array.from({ length: 10 }, (_, at) => ({
      ...(at % 5 === 0 ? hidden : shown),
      id: at === 3 ? "service" : at === 4 ? "trade" : at === 6 ? "logistics" : `group-${at}`,
      name: {
        nl: `Verkoop en klantcontact regio ${at + 1}`,
        en: `Sales and customer contact region ${at + 1}`,
      },
      quarters: quarters.map(() => ({ figure: null, counted: false })),
      change: at % 5 === 0 ? null : at % 2 ? change : fall,
    })),
  };
}
