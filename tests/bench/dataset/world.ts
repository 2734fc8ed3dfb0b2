import { type DepartmentKindKey, departmentKinds } from "#app/domain/content/departments.ts";
import type { Language } from "#app/domain/language.ts";
import { mulberry32 } from "#app/domain/random.ts";
import type { Role } from "#app/domain/role.ts";
import { idMaker } from "./random-id.ts";

export interface WorldDepartment {
  readonly id: string;
  readonly kind: DepartmentKindKey;
  readonly name: string;
  readonly groupId: string;
  readonly people: number;
}

export interface WorldPerson {
  readonly personId: string;
  readonly memberId: string;
  readonly authorId: string;
  readonly role: Role;
  readonly language: Language;
  readonly department: WorldDepartment;
  /** How much this person logs, beside the others. */
  readonly activity: number;
}

/** The organisation of the bench: large, uneven, and the same in every run. */
export interface World {
  readonly organisationId: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly departments: readonly WorldDepartment[];
  readonly people: readonly WorldPerson[];
}

const groupCount = 12;
const departmentCount = 40;

export function makeWorld(authors: number): World {
  const random = mulberry32(40);
  const newId = idMaker(random);
  const groups = Array.from({ length: groupCount }, (_, i) => ({ id: newId(), name: `Onderdeel ${i + 1}` }));
  // Few large departments and many small ones, every one of them with at least a handful of people.
  const shares = Array.from({ length: departmentCount }, (_, i) => 1 / (1 + i) ** 0.7);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const departments = shares.map((share, i): WorldDepartment => {
    const kind = departmentKinds[i % departmentKinds.length] as (typeof departmentKinds)[number];
    return {
      id: newId(),
      kind: kind.key,
      name: `${kind.name.nl} ${1 + Math.floor(i / departmentKinds.length)}`,
      groupId: (groups[i % groupCount] as { id: string }).id,
      people: Math.max(5, Math.round((authors * share) / whole)),
    };
  });
  const places = departments.flatMap((department) =>
    Array<WorldDepartment>(department.people).fill(department),
  );
  const people = Array.from(
    { length: authors },
    (_, i): WorldPerson => ({
      personId: newId(),
      memberId: newId(),
      authorId: newId(),
      role: roleOf(i, random()),
      language: random() < 0.8 ? "nl" : "en",
      department: places[i % places.length] as WorldDepartment,
      activity: skewed(random),
    }),
  );
  return { organisationId: newId(), groups, departments, people };
}

function roleOf(i: number, draw: number): Role {
  if (i === 0) return "admin";
  if (i <= 5) return "cx";
  return draw < 0.07 ? "leader" : "employee";
}

/** A heavy tail: a tenth of the people log more than half of everything, and a third hardly log at all. */
function skewed(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(1.3 * normal);
}
