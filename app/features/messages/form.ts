import * as z from "zod";
import { ways } from "./rules.ts";

const moment = "messages.problem.moment";

export const settingForm = z.object({
  way: z.enum(ways, "messages.problem.way"),
  weekday: z.number(moment).int(moment).min(1, moment).max(7, moment),
  hour: z.number(moment).int(moment).min(0, moment).max(23, moment),
});

export type SettingFields = z.input<typeof settingForm>;
