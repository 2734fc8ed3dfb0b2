import type { Role } from "#app/domain/role.ts";
import { mintScope, type Scope } from "#app/shared/scope.server.ts";
import type { Connection } from "#db/client.server.ts";

/** Noon on a Monday in Amsterdam, the day on which this project began. */
export const testNow = Date.UTC(2026, 10, 23, 11, 0, 0);

export interface SmallOrganisation {
  readonly id: string;
  readonly groups: { readonly floor: string; readonly staff: string };
  readonly departments: { readonly service: string; readonly purchasing: string; readonly board: string };
  /** A scope of the first member with this role. */
  scope(role: Role, now?: number): Scope;
  scopes: readonly Scope[];
}

/** An organisation with two reporting groups, three departments and one member per role, in a test database. */
export async function insertSmallOrganisation(
  connection: Connection,
  name = "Proefbedrijf",
): Promise<SmallOrganisation> {
  const { db } = connection;
  const id = crypto.randomUUID();
  const [floor, staff] = [crypto.randomUUID(), crypto.randomUUID()];
  const [service, purchasing, board] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  await db
    .insertInto("organisation")
    .values({ id, name, default_language: "nl", time_zone: "Europe/Amsterdam", created_at: 0 })
    .execute();
  await db
    .insertInto("reporting_group")
    .values([
      { id: floor, organisation_id: id, name_nl: "Werkvloer", name_en: "Floor", position: 0 },
      { id: staff, organisation_id: id, name_nl: "Staf", name_en: "Staff", position: 1 },
    ])
    .execute();
  const department = (
    key: string,
    kind: string,
    nl: string,
    en: string,
    group: string,
    position: number,
  ) => ({
    id: key,
    organisation_id: id,
    kind,
    name_nl: nl,
    name_en: en,
    headcount: 10,
    reporting_group_id: group,
    position,
  });
  await db
    .insertInto("department")
    .values([
      department(service, "service", "Klantenservice", "Customer service", floor, 0),
      department(purchasing, "purchasing", "Inkoop", "Purchasing", staff, 1),
      department(board, "board", "Directie", "Board", staff, 2),
    ])
    .execute();
  const roles: readonly (readonly [Role, string])[] = [
    ["employee", service],
    ["leader", board],
    ["cx", service],
    ["council", purchasing],
    ["admin", purchasing],
  ];
  const scopes: Scope[] = [];
  for (const [role, departmentId] of roles) {
    const personId = crypto.randomUUID();
    const memberId = crypto.randomUUID();
    const authorId = crypto.randomUUID();
    await db
      .insertInto("person")
      .values({
        id: personId,
        email: `${role}@${id.slice(0, 8)}.example`,
        password_hash: null,
        language: null,
        created_at: 0,
      })
      .execute();
    await db
      .insertInto("member")
      .values({
        id: memberId,
        organisation_id: id,
        person_id: personId,
        author_id: authorId,
        name: `Test ${role}`,
        role,
        department_id: departmentId,
        created_at: 0,
      })
      .execute();
    scopes.push(
      mintScope({
        db,
        now: testNow,
        organisationId: id,
        organisationName: name,
        memberId,
        personId,
        authorId,
        name: `Test ${role}`,
        role,
        departmentId,
        language: "nl",
        timeZone: "Europe/Amsterdam",
        threshold: 5,
        defaultVisibility: "shared",
        isDemo: false,
        sharedDevice: false,
      }),
    );
  }
  return {
    id,
    groups: { floor, staff },
    departments: { service, purchasing, board },
    scopes,
    scope: (role, now = testNow) => ({ ...(scopes.find((scope) => scope.role === role) as Scope), now }),
  };
}
