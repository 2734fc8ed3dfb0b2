import * as z from "zod";
import { insightsFilter } from "../filter.ts";

/** Which period somebody meant to close, as a URL names it: a second tap then finds it closed. */
export const closingForm = z.object({ period: insightsFilter.shape.period });
