import type { Visibility } from "#app/domain/decision.ts";
import type { Language } from "#app/domain/language.ts";
import type { Role } from "#app/domain/role.ts";
import type { Db } from "#db/client.server.ts";

declare const minted: unique symbol;

/**
 * Who asks, in which organisation, at what moment: the first argument of every query.
 * Only `session.server.ts` (a person) and `mintWorkScope` (the worker and the seed) make one.
 */
export interface Scope {
  readonly [minted]: true;
  readonly db: Db;
  readonly now: number;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly memberId: string;
  readonly personId: string;
  readonly authorId: string;
  readonly name: string;
  readonly role: Role;
  readonly departmentId: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly threshold: number;
  readonly defaultVisibility: Visibility;
  readonly isDemo: boolean;
  readonly sharedDevice: boolean;
}

/** A scope without a person: what the worker, the scheduler and the seed act in. */
export type WorkScope = Pick<Scope, typeof minted | "db" | "now" | "organisationId">;

export function mintScope(fields: Omit<Scope, typeof minted>): Scope {
  return fields as Scope;
}

export function mintWorkScope(fields: Omit<WorkScope, typeof minted>): WorkScope {
  return fields as WorkScope;
}
