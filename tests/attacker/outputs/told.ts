import { periodKey } from "#app/domain/calendar.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import type { Connection } from "#db/client.server.ts";
import { lived } from "../attack/siege.ts";
import { type Plan, planOf } from "../story/plan.ts";

/** Organisations of the attack that tell something of groups, and closed months only. */
export async function tellingPlans(connection: Connection, from: number, count: number): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (let seed = from; plans.length < count; seed += 1) {
    if (seed > from + 200) throw new Error("Too few organisations tell something of groups.");
    const plan = planOf(seed);
    // A week would close while the tests read.
    if (plan.weeklyFrom < plan.months.length) continue;
    await lived(connection, plan);
    const newest = (await publicationsOf(connection, plan)).at(-1)?.figures;
    if (newest?.kind === "figures" && newest.groups.some(({ figure }) => figure !== null)) plans.push(plan);
  }
  return plans;
}

/** Publications, oldest first. */
export async function publicationsOf({ db }: Pick<Connection, "db">, { id }: Plan) {
  const rows = await db
    .selectFrom("publication")
    .select(["id", "through", "revision", "figures"])
    .where("organisation_id", "=", id)
    .orderBy("through")
    .orderBy("revision")
    .execute();
  return rows.map((row) => ({
    ...row,
    period: periodKey(row.through),
    figures: JSON.parse(row.figures) as PublishedFigures | { readonly kind: "none" },
  }));
}

/** The periods with figures. Where there are none, the page tells how far the organisation is today. */
export async function toldPeriods(connection: Pick<Connection, "db">, plan: Plan): Promise<string[]> {
  const all = await publicationsOf(connection, plan);
  return [...new Set(all.filter(({ figures }) => figures.kind === "figures").map(({ period }) => period))];
}

/** An example that somebody shares is a text of theirs, no result: it may come and go. */
export async function hideExamples({ db }: Connection, { id }: Plan): Promise<void> {
  await db
    .updateTable("decision")
    .set({ visibility: "shared" })
    .where("organisation_id", "=", id)
    .where("visibility", "=", "example")
    .execute();
}
