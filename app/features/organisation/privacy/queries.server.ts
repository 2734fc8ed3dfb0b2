import type { Scope } from "#app/shared/scope.server.ts";
import { recordChanges } from "../changes/queries.server.ts";
import { differing } from "../changes/rules.ts";
import { inTransaction, readOrganisation } from "../queries.server.ts";
import type { PrivacySettings } from "./rules.ts";

export async function readPrivacy(scope: Scope): Promise<PrivacySettings> {
  const { threshold, visibility, cadence, retentionMonths, lookBackWeeks, opinionPercent } =
    await readOrganisation(scope);
  return { threshold, visibility, cadence, retentionMonths, lookBackWeeks, opinionPercent };
}

/** Saves the settings. Keeping them as they are is logged too: then somebody has looked at them. */
export function changePrivacy(scope: Scope, settings: PrivacySettings): Promise<void> {
  return inTransaction(scope, async (inside) => {
    const before = await readPrivacy(inside);
    await inside.db
      .updateTable("organisation")
      .set({
        threshold: settings.threshold,
        default_visibility: settings.visibility,
        cadence: settings.cadence,
        retention_months: settings.retentionMonths,
        look_back_weeks: settings.lookBackWeeks,
        opinion_percent: settings.opinionPercent,
      })
      .where("id", "=", inside.organisationId)
      .execute();
    const changes = differing([
      { subject: "threshold", before: before.threshold, after: settings.threshold },
      { subject: "default-visibility", before: before.visibility, after: settings.visibility },
      { subject: "cadence", before: before.cadence, after: settings.cadence },
      { subject: "retention-months", before: before.retentionMonths, after: settings.retentionMonths },
      { subject: "look-back-weeks", before: before.lookBackWeeks, after: settings.lookBackWeeks },
      { subject: "opinion-percent", before: before.opinionPercent, after: settings.opinionPercent },
    ]);
    await recordChanges(inside, changes.length > 0 ? changes : [{ subject: "privacy-confirmed" }]);
  });
}
