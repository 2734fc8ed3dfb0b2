// Background work in a process of its own, so that it can be killed.
import { setTimeout } from "node:timers/promises";
import { createJobs } from "#app/front/jobs.ts";
import { connect, type Where } from "#db/client.server.ts";
import { workContext } from "./work-context.ts";

export interface WorkProcessOptions {
  readonly where: Where;
  readonly smtpUrl: string;
  readonly now: number;
}

const { where, smtpUrl, now } = JSON.parse(process.argv[2] ?? "{}") as WorkProcessOptions;
const begin = Date.now();
const context = workContext(connect(where), { smtpUrl, clock: () => now + (Date.now() - begin) });
const jobs = createJobs(context);
process.send?.("ready");
process.once("message", async () => {
  for (;;) {
    jobs.wake();
    await setTimeout(50);
  }
});
process.on("disconnect", () => process.exit(0));
