import type { Env } from "#app/shared/env.server.ts";
import type { Connection } from "#db/client.server.ts";

export async function fillDemo(_connection: Connection, _env: Env, _now: number): Promise<string[]> {
  return [];
}
