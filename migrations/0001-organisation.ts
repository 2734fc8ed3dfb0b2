import { type Kysely, sql } from "kysely";

/** Who and where: organisations, people, departments, sessions. Frozen, as every migration: changes come as new files. */
export async function up(db: Kysely<any>, dialect: "sqlite" | "postgres"): Promise<void> {
  const sqlite = dialect === "sqlite";
  const bigint = sqlite ? sql`integer` : sql`bigint`;
  // SQLite keeps STRICT tables fast by their text key only without a hidden row number.
  const keyed = (name: string) =>
    sqlite ? db.schema.createTable(name).modifyEnd(sql`strict, without rowid`) : db.schema.createTable(name);

  await keyed("setting")
    .addColumn("key", "text", (c) => c.primaryKey().notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();

  await keyed("organisation")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("default_language", "text", (c) => c.notNull())
    .addColumn("time_zone", "text", (c) => c.notNull())
    .addColumn("threshold", "integer", (c) => c.notNull().defaultTo(5).check(sql`threshold >= 5`))
    .addColumn("retention_months", "integer", (c) => c.notNull().defaultTo(13))
    .addColumn("cadence", "text", (c) => c.notNull().defaultTo("monthly"))
    .addColumn("default_visibility", "text", (c) => c.notNull().defaultTo("shared"))
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("setup_step", "text", (c) => c.notNull().defaultTo("done"))
    .addColumn("created_at", bigint, (c) => c.notNull())
    .execute();

  await keyed("person")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("email", "text", (c) => c.unique())
    .addColumn("password_hash", "text")
    .addColumn("language", "text")
    .addColumn("created_at", bigint, (c) => c.notNull())
    .execute();

  await keyed("reporting_group")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("name_nl", "text", (c) => c.notNull())
    .addColumn("name_en", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("reporting_group_organisation")
    .on("reporting_group")
    .columns(["organisation_id", "position"])
    .execute();

  await keyed("department")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("name_nl", "text", (c) => c.notNull())
    .addColumn("name_en", "text", (c) => c.notNull())
    .addColumn("headcount", "integer", (c) => c.check(sql`headcount >= 0`))
    .addColumn("reporting_group_id", "text", (c) => c.notNull().references("reporting_group.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("archived", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex("department_organisation")
    .on("department")
    .columns(["organisation_id", "position"])
    .execute();

  await keyed("member")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("author_id", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("department_id", "text", (c) => c.notNull().references("department.id"))
    .addColumn("active", "integer", (c) => c.notNull().defaultTo(1))
    .addColumn("code_hash", "text", (c) => c.unique())
    .addColumn("created_at", bigint, (c) => c.notNull())
    .addColumn("deactivated_at", bigint)
    .addUniqueConstraint("member_person_once", ["organisation_id", "person_id"])
    .execute();
  await db.schema.createIndex("member_person").on("member").column("person_id").execute();
  await db.schema.createIndex("member_name").on("member").columns(["organisation_id", "name"]).execute();

  await keyed("session")
    .addColumn("id_hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id").onDelete("cascade"))
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("member_id", "text", (c) => c.notNull().references("member.id").onDelete("cascade"))
    .addColumn("created_at", bigint, (c) => c.notNull())
    .addColumn("last_seen_at", bigint, (c) => c.notNull())
    .addColumn("expires_at", bigint, (c) => c.notNull())
    .addColumn("shared_device", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("device", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("session_person").on("session").column("person_id").execute();
  await db.schema.createIndex("session_member").on("session").column("member_id").execute();

  await keyed("invitation")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("member_id", "text", (c) => c.notNull().references("member.id").onDelete("cascade"))
    .addColumn("token_hash", "text", (c) => c.notNull().unique())
    .addColumn("expires_at", bigint, (c) => c.notNull())
    .addColumn("used_at", bigint)
    .addColumn("created_at", bigint, (c) => c.notNull())
    .execute();
  await db.schema.createIndex("invitation_member").on("invitation").column("member_id").execute();
}
