import * as z from "zod";
import { OPINION_PERCENT } from "#app/domain/draw-opinions.ts";
import { lookBackWeeks } from "#app/domain/look-back.ts";
import { cadences, largestThreshold, retentionRange, smallestThreshold } from "./rules.ts";

export const privacyForm = z.object({
  threshold: z
    .number("organisation.privacy.problem.threshold")
    .int("organisation.privacy.problem.threshold")
    .min(smallestThreshold, "organisation.privacy.problem.thresholdLow")
    .max(largestThreshold, "organisation.privacy.problem.thresholdHigh"),
  visibility: z.enum(["shared", "private"], "organisation.privacy.problem.visibility"),
  cadence: z.enum(cadences, "organisation.privacy.problem.cadence"),
  retentionMonths: z
    .number("organisation.privacy.problem.retention")
    .int("organisation.privacy.problem.retention")
    .min(retentionRange.least, "organisation.privacy.problem.retention")
    .max(retentionRange.most, "organisation.privacy.problem.retention"),
  lookBackWeeks: z
    .number("organisation.privacy.problem.lookBack")
    .int("organisation.privacy.problem.lookBack")
    .min(lookBackWeeks.least, "organisation.privacy.problem.lookBack")
    .max(lookBackWeeks.most, "organisation.privacy.problem.lookBack"),
  opinionPercent: z
    .number("organisation.privacy.problem.opinions")
    .int("organisation.privacy.problem.opinions")
    .min(OPINION_PERCENT.least, "organisation.privacy.problem.opinions")
    .max(OPINION_PERCENT.most, "organisation.privacy.problem.opinions"),
});

export type PrivacyFormFields = z.input<typeof privacyForm>;
