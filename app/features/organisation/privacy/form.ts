import * as z from "zod";
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
});

export type PrivacyFormFields = z.input<typeof privacyForm>;
