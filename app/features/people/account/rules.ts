export interface Session {
  /** A short name for it in a form; neither the token nor its hash. */
  readonly id: string;
  readonly device: string;
  readonly organisationName: string;
  readonly lastSeenAt: number;
  readonly isShared: boolean;
  readonly isThisOne: boolean;
}

/** This device first, then the one used last. */
export function inOrder(sessions: readonly Session[]): Session[] {
  return [...sessions].sort(
    (one, other) => Number(other.isThisOne) - Number(one.isThisOne) || other.lastSeenAt - one.lastSeenAt,
  );
}
