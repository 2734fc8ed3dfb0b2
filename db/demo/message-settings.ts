import type { Insertable } from "kysely";
import { nextMoment } from "#app/domain/messages.ts";
import type { Database } from "../schema.ts";
import type { DemoPerson } from "./organisation.ts";

interface Member {
  readonly memberId: string;
  readonly person: DemoPerson;
}

/** How some of the demo's people chose to hear what waits; nobody who is listed to sign in, so that they can choose. */
export function demoMessageSettings(
  organisationId: string,
  members: readonly Member[],
  now: number,
  timeZone: string,
): Insertable<Database["message_setting"]>[] {
  const listed = members.find(({ person }) => person.role === "employee" && person.email);
  return members.flatMap(({ memberId, person }, i) => {
    const way =
      i % 5 === 2 && person.email ? "mail" : i % 7 === 3 ? "calendar" : i % 11 === 4 ? "none" : null;
    if (way === null || person.role !== "employee" || memberId === listed?.memberId) return [];
    const moment = { weekday: (i % 5) + 1, hour: 9 + (i % 7) };
    return [
      {
        member_id: memberId,
        organisation_id: organisationId,
        way,
        ...moment,
        next_at: way === "mail" ? nextMoment(moment, now, timeZone) : null,
      },
    ];
  });
}
