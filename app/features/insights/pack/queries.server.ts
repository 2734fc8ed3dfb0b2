import { METHODOLOGY } from "#app/domain/publication.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { readAsked } from "../asked/queries.server.ts";
import { readNewestExample } from "../discuss/queries.server.ts";

interface Wanted {
  readonly period?: string | undefined;
  readonly revision?: number | undefined;
}

/**
 * What a file is made of: the publication that an address names, or the newest. "missing" when it names one that does
 * not exist, "none" when there are no figures in it.
 */
export async function readTaken(scope: Scope, wanted: Wanted) {
  const asked = await readAsked(scope, wanted);
  if (asked === null) return { kind: "missing" as const };
  const { closed, figures } = asked;
  if (closed === null || figures?.kind !== "figures") return { kind: "none" as const };
  const revision = wanted.revision ?? closed.revision;
  const row = await scope.db
    .selectFrom("publication")
    .select("methodology")
    .where("organisation_id", "=", scope.organisationId)
    .where("through", "=", closed.through)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return {
    kind: "figures" as const,
    figures,
    source: { revision, methodology: row?.methodology ?? METHODOLOGY },
    example: (await readNewestExample(scope, closed.through)) ?? null,
  };
}
