import * as z from "zod";
import { kinds } from "./rules.ts";

const url = "messages.channels.problem.url";

export const channelForm = z.object({
  kind: z.enum(kinds, "messages.channels.problem.kind"),
  url: z.string(url).trim().min(1, url).max(2000, url),
  name: z
    .string("messages.channels.problem.name")
    .trim()
    .min(1, "messages.channels.problem.name")
    .max(80, "messages.channels.problem.name"),
  /** The whole organisation when it is missing. */
  department: z.string().max(64).optional(),
  language: z.enum(["nl", "en"], "messages.channels.problem.language"),
});

export type ChannelFields = z.input<typeof channelForm>;
