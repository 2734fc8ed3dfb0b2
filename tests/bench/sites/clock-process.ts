// The app's server as main.ts starts it, with a clock that the bench sets and a door to its worker.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { startServer } from "#app/front/serve.ts";
import { readEnv } from "#app/shared/env.server.ts";

export type ClockOrder =
  | { readonly kind: "now"; readonly now: number }
  /** What the schedule does when a period is due. */
  | { readonly kind: "publish"; readonly organisationId: string };
export interface ClockAnswer {
  readonly ms: number;
  /** Processor time of this process meanwhile, in ms: what it would take on a machine that does nothing else. */
  readonly cpu: number;
  /** 99th percentile of the delay of this process's event loop meanwhile, in ms. */
  readonly delay: number;
}

const { now } = JSON.parse(process.argv[2] ?? "{}") as { now: number };
let ahead = now - Date.now();
const server = await startServer(readEnv(), { clock: () => Date.now() + ahead, say: () => undefined });

process.on("message", async (order: ClockOrder) => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  if (order.kind === "now") ahead = order.now - Date.now();
  else await server.context.work(order);
  delays.disable();
  const { user, system } = process.cpuUsage(used);
  const answer: ClockAnswer = {
    ms: performance.now() - begun,
    cpu: (user + system) / 1000,
    delay: delays.percentile(99) / 1e6,
  };
  process.send?.(answer);
});
process.once("SIGTERM", () => void server.stop().then(() => process.exit(0)));
