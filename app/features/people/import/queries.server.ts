import type { Scope } from "#app/shared/scope.server.ts";
import { findMemberEmails, listDepartments } from "../queries.server.ts";
import { readRows } from "./format.server.ts";
import { type ListedNewcomer, readPeople, type WrongLine } from "./rules.ts";

export interface Preview {
  readonly people: readonly ListedNewcomer[];
  readonly wrong: readonly WrongLine[];
  /** Members already, by their address; they stay as they are. */
  readonly already: readonly ListedNewcomer[];
}

/** What the list would do now: read again at the confirmation, because the organisation may have changed. */
export async function previewPeople(scope: Scope, text: string, otherwise: string | null): Promise<Preview> {
  const read = readRows(text);
  if (!read.ok) {
    return { people: [], wrong: [{ line: read.line, problem: "unreadable", given: "" }], already: [] };
  }
  const departments = await listDepartments(scope);
  const fallback = departments.find(({ id }) => id === otherwise)?.id ?? null;
  const { people, wrong } = readPeople(read.rows, departments, fallback);
  const members = await findMemberEmails(
    scope,
    people.flatMap(({ email }) => email ?? []),
  );
  const isMember = ({ email }: ListedNewcomer) => email !== null && members.has(email);
  return { people: people.filter((person) => !isMember(person)), wrong, already: people.filter(isMember) };
}
