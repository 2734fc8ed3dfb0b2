import { localDay } from "#app/domain/calendar.ts";
import type { Role } from "#app/domain/role.ts";
import { publishMissedPeriods } from "#app/features/insights/publication/queries.server.ts";
import type { Env } from "#app/shared/env.server.ts";
import { hashPassword } from "#app/shared/password.server.ts";
import { mintWorkScope } from "#app/shared/scope.server.ts";
import { hashCode } from "#app/shared/secret.server.ts";
import type { Connection } from "#db/client.server.ts";
import { demoOrganisation } from "#db/demo/demo-organisation.ts";
import type { DemoPerson } from "#db/demo/organisation.ts";
import { insertDemo } from "#db/seed.ts";

export const demoPassword = "klant-weegt-mee";

/** The same for ever, so that a printed line still works; the demo holds nothing that is real. */
function codeOf(person: DemoPerson, people: readonly DemoPerson[]): string {
  const number = people.filter((one) => !one.email).findIndex((one) => one.key === person.key);
  return `DEMK-TEST-22${"23456789"[number % 8]}${"ABCDEFGH"[Math.floor(number / 8) % 8]}`;
}

const roles: readonly Role[] = ["employee", "leader", "cx", "council", "admin"];

/** Fills an empty database with the demo organisation and says how to sign in, one line per role. */
export async function fillDemo({ db }: Connection, env: Env, now: number): Promise<string[]> {
  const demo = demoOrganisation(localDay(now, "Europe/Amsterdam"));
  const organisation = await db.selectFrom("organisation").select("is_demo").limit(1).executeTakeFirst();
  if (organisation && organisation.is_demo !== 1) {
    throw new Error(
      "This database holds a real organisation; the demo wants one of its own (set DATABASE_URL or DATA_DIR).",
    );
  }
  if (!organisation) {
    const { organisationId } = await insertDemo(db, demo, {
      passwordHash: await hashPassword(demoPassword),
      codeHash: (person) => hashCode(codeOf(person, demo.people), env.sessionSecret),
    });
    await publishMissedPeriods(mintWorkScope({ db, now, organisationId }));
  }
  const lines = roles.map((role) => {
    const person = demo.people.find((one) => one.role === role && one.email);
    return `  ${role.padEnd(9)} ${(person?.email ?? "").padEnd(38)} ${demoPassword}`;
  });
  const withoutMail = demo.people.find((one) => !one.email);
  return [
    `${demo.organisation.name}, the demo organisation. Sign in at ${env.publicUrl}/login with:`,
    ...lines,
    ...(withoutMail ? [`  code      ${env.publicUrl}/login/code   ${codeOf(withoutMail, demo.people)}`] : []),
  ];
}
