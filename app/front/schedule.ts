import type { AppContext } from "#app/shared/context.server.ts";

export function startSchedule(_context: AppContext) {
  return { stop: () => undefined };
}
