import type { Db } from "#db/client.server.ts";
import type { World } from "./world.ts";

const atOnce = 1000;

/** The organisation itself, through the same Kysely as the app. */
export async function insertWorld(db: Db, world: World, createdAt: number): Promise<void> {
  const { organisationId } = world;
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto("organisation")
      .values({
        id: organisationId,
        name: "Meetbedrijf",
        default_language: "nl",
        time_zone: "Europe/Amsterdam",
        created_at: createdAt,
      })
      .execute();
    await trx
      .insertInto("reporting_group")
      .values(
        world.groups.map(({ id, name }, position) => ({
          id,
          organisation_id: organisationId,
          name_nl: name,
          name_en: name,
          position,
        })),
      )
      .execute();
    await trx
      .insertInto("department")
      .values(
        world.departments.map((department, position) => ({
          id: department.id,
          organisation_id: organisationId,
          kind: department.kind,
          name_nl: department.name,
          name_en: department.name,
          headcount: department.people,
          reporting_group_id: department.groupId,
          position,
        })),
      )
      .execute();
    for (let i = 0; i < world.people.length; i += atOnce) {
      const some = world.people.slice(i, i + atOnce);
      await trx
        .insertInto("person")
        .values(
          some.map(({ personId, language }, j) => ({
            id: personId,
            email: `p${i + j}@meetbedrijf.example`,
            password_hash: null,
            language,
            created_at: createdAt,
          })),
        )
        .execute();
      await trx
        .insertInto("member")
        .values(
          some.map((person, j) => ({
            id: person.memberId,
            organisation_id: organisationId,
            person_id: person.personId,
            author_id: person.authorId,
            name: `Persoon ${i + j}`,
            role: person.role,
            department_id: person.department.id,
            created_at: createdAt,
          })),
        )
        .execute();
    }
  });
}
