import type { Kysely } from "kysely";
import type { NewDecision } from "#app/domain/decision.ts";
import type { Database } from "../schema.ts";

/** How a decision begins that repairs an earlier one, and how that one begins. */
const pairs: readonly (readonly [string, string])[] = [
  ["Geen maximale gesprekstijd meer voor vragen over", "Bij drukte op"],
  ["In de chat zetten we eerst een medewerker", "De chatbot komt voor de medewerker te staan"],
  ["De oorzaak van een klacht over", "Een klacht over"],
  ["een vaste contactpersoon bij een herhaalde klacht", "Een klacht over"],
  ["Wie twee keer belt over", "Vragen over"],
  ["gaan een dag eerder de deur uit", "De avondroute in"],
];

interface Row {
  readonly row: Pick<NewDecision, "id" | "title" | "decidedOn" | "loggedAt" | "visibility">;
  readonly withdrawn: boolean;
}

/** Which decisions of the demo repair an earlier one that colleagues can see: the newest that fits. */
export function demoRepairs(decisions: readonly Row[]) {
  const standing = decisions.filter(({ withdrawn }) => !withdrawn).map(({ row }) => row);
  return standing.flatMap((later) => {
    const pair = pairs.find(([words]) => later.title.includes(words));
    const repaired = standing
      .filter(({ title, visibility }) => pair && title.startsWith(pair[1]) && visibility !== "private")
      .filter(({ id, decidedOn }) => id !== later.id && decidedOn < later.decidedOn)
      .sort((one, other) => (one.decidedOn < other.decidedOn ? 1 : -1))[0];
    return repaired
      ? [{ decisionId: later.id, repairedId: repaired.id, linkedAt: later.loggedAt + 600_000 }]
      : [];
  });
}

export async function insertDemoRepairs(
  trx: Kysely<Database>,
  organisationId: string,
  decisions: readonly Row[],
): Promise<void> {
  const links = demoRepairs(decisions).map(({ decisionId, repairedId, linkedAt }) => ({
    decision_id: decisionId,
    organisation_id: organisationId,
    repaired_id: repairedId,
    linked_at: linkedAt,
  }));
  if (links.length > 0) await trx.insertInto("decision_repair").values(links).execute();
}
