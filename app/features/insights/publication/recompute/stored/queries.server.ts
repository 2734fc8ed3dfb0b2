import type { AuthorMonthSums } from "#app/domain/author-month.ts";
import type { Month } from "#app/domain/calendar.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { sumsOf } from "../../counting/queries.server.ts";
import { inputsForm } from "../../form.ts";
import type { Closing } from "../book/rules.ts";

/** Every closing, oldest first. */
export async function readClosings({ db, organisationId }: WorkScope): Promise<Closing[]> {
  const rows = await db
    .selectFrom("publication")
    .select(["through", "revision", "moved", "methodology", "figures", "inputs", "published_at"])
    .where("organisation_id", "=", organisationId)
    .orderBy("through")
    .orderBy("revision")
    .execute();
  return [...Map.groupBy(rows, ({ through }) => through).values()].flatMap(([first, second, ...others]) =>
    first === undefined
      ? []
      : {
          through: first.through,
          publishedAt: first.published_at,
          moves: first.moved === 1,
          inputs: inputsForm.parse(JSON.parse(first.inputs)),
          figures: first.figures,
          methodology: first.methodology,
          revision: second ?? null,
          others: others.length,
        },
  );
}

/** Every month in which something stands. */
export async function readMonths({ db, organisationId }: WorkScope): Promise<Month[]> {
  const of = async (table: "decision" | "author_month") =>
    db
      .selectFrom(table)
      .select("month")
      .distinct()
      .where("organisation_id", "=", organisationId)
      .orderBy("month")
      .execute();
  const rows = [...(await of("decision")), ...(await of("author_month"))];
  return [...new Set(rows.map(({ month }) => month))].sort();
}

/** The sums of a month as they are kept, by department, author and level. */
export async function readSums(
  { db, organisationId }: WorkScope,
  month: Month,
): Promise<Map<string, AuthorMonthSums>> {
  const rows = await db
    .selectFrom("author_month")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("month", "=", month)
    .execute();
  return new Map(
    rows.map((row) => [`${row.department_id} ${row.author_id} ${row.level}`, sumsOf(row)] as const),
  );
}

/**
 * Of whom not everything is known any more: who erased their account, or took an import back after it was counted.
 * @returns was something of this author forgotten after a moment?
 */
export async function readForgotten({
  db,
  organisationId,
}: WorkScope): Promise<(authorId: string, moment: number) => boolean> {
  const members = await db
    .selectFrom("member")
    .leftJoin("import_run", (join) =>
      join.onRef("import_run.member_id", "=", "member.id").on("import_run.added", "=", 0),
    )
    .select((eb) => ["member.author_id", eb.fn.max("import_run.finished_at").as("removed")])
    .where("member.organisation_id", "=", organisationId)
    .groupBy("member.author_id")
    .execute();
  const removed = new Map(members.map((row) => [row.author_id, row.removed ?? 0]));
  return (authorId, moment) => (removed.get(authorId) ?? Number.POSITIVE_INFINITY) > moment;
}
