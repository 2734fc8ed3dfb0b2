import type { DepartmentKindKey } from "#app/domain/content/departments.ts";
import type { Language, Text } from "#app/domain/language.ts";
import type { Role } from "#app/domain/role.ts";
import { peopleByDepartment } from "./people-list.ts";

export interface DemoGroup {
  readonly key: string;
  readonly name: Text;
}

export interface DemoDepartment {
  readonly key: DepartmentKindKey;
  readonly kind: DepartmentKindKey;
  readonly name: Text;
  readonly headcount: number;
  readonly groupKey: string;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  /** Null for people who sign in with a personal code. */
  readonly email: string | null;
  readonly role: Role;
  readonly departmentKey: DepartmentKindKey;
  readonly language: Language;
}

/** A person with how often he or she logs, from 0 (never) to 9. */
export interface DemoWriter {
  readonly person: DemoPerson;
  readonly activity: number;
}

/** Zwaluwbaak sells beds, furniture and lamps in a web shop and four shops, and delivers by itself. */
export const demoCompany = {
  name: "Zwaluwbaak",
  defaultLanguage: "nl",
  timeZone: "Europe/Amsterdam",
} as const;

/** Board and design are left too small to show on purpose. */
export const demoGroups: readonly DemoGroup[] = [
  { key: "board", name: { nl: "Directie", en: "Board" } },
  { key: "staff", name: { nl: "Stafdiensten", en: "Staff functions" } },
  { key: "trade", name: { nl: "Inkoop en marketing", en: "Purchasing and marketing" } },
  { key: "it", name: { nl: "IT en ontwikkeling", en: "IT and development" } },
  { key: "design", name: { nl: "Ontwerp en product", en: "Design and product" } },
  { key: "logistics", name: { nl: "Magazijn en bezorging", en: "Warehouse and delivery" } },
  { key: "service", name: { nl: "Klantenservice", en: "Customer service" } },
  { key: "sales", name: { nl: "Verkoop en winkels", en: "Sales and shops" } },
];

function department(
  key: DepartmentKindKey,
  nl: string,
  en: string,
  headcount: number,
  groupKey: string,
): DemoDepartment {
  return { key, kind: key, name: { nl, en }, headcount, groupKey };
}

export const demoDepartments: readonly DemoDepartment[] = [
  department("hr", "HR", "HR", 6, "staff"),
  department("purchasing", "Inkoop", "Purchasing", 10, "trade"),
  department("marketing", "Marketing", "Marketing", 11, "trade"),
  department("legal", "Juridische zaken", "Legal", 4, "staff"),
  department("board", "Directie", "Board", 4, "board"),
  department("it", "IT en ontwikkeling", "IT and development", 13, "it"),
  department("design", "Ontwerp en product", "Design and product", 3, "design"),
  department("logistics", "Magazijn en bezorging", "Warehouse and delivery", 27, "logistics"),
  department("service", "Klantenservice", "Customer service", 24, "service"),
  department("sales", "Verkoop en winkels", "Sales and shops", 26, "sales"),
  department("other", "Financiën", "Finance", 8, "staff"),
];

/** "Gülay Demirtaş" becomes "gulay.demirtas". */
function mailName(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replaceAll("ı", "i")
    .toLowerCase();
  const [first = "", ...rest] = plain.split(" ");
  return `${first}.${rest.join("")}`;
}

function writer(line: string, departmentKey: DepartmentKindKey): DemoWriter {
  const [role, languageOrCode, activity, ...words] = line.split(" ");
  const name = words.join(" ");
  const key = mailName(name);
  const email = languageOrCode === "code" ? null : `${key}@zwaluwbaak.example`;
  const language = languageOrCode === "en" ? "en" : "nl";
  return {
    person: { key, name, email, role: role as Role, departmentKey, language },
    activity: Number(activity),
  };
}

export const demoWriters: readonly DemoWriter[] = demoDepartments.flatMap(({ key }) =>
  peopleByDepartment[key]
    .trim()
    .split("\n")
    .map((line) => writer(line, key)),
);
