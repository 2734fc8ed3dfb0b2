import type { Role } from "#app/domain/role.ts";

const columns = ["name", "first", "prefix", "last", "email", "department", "role", "language"] as const;
type Column = (typeof columns)[number];

export type Columns = Readonly<Partial<Record<Column, number>>>;

const names: Readonly<Record<Column, readonly string[]>> = {
  name: [
    "naam",
    "name",
    "volledigenaam",
    "fullname",
    "medewerker",
    "werknemer",
    "employee",
    "displayname",
    "weergavenaam",
    "collega",
  ],
  first: ["voornaam", "roepnaam", "firstname", "givenname", "forename"],
  prefix: ["tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "prefix", "infix"],
  last: ["achternaam", "familienaam", "lastname", "surname", "familyname"],
  email: [
    "email",
    "mail",
    "emailadres",
    "mailadres",
    "emailaddress",
    "mailaddress",
    "workemail",
    "werkemail",
  ],
  department: [
    "afdeling",
    "afdelingsnaam",
    "team",
    "department",
    "dept",
    "organisatieonderdeel",
    "businessunit",
    "unit",
  ],
  role: ["rol", "role", "functierol"],
  language: ["taal", "language", "voorkeurstaal", "preferredlanguage", "lang"],
};

/** Letters and digits only, in lower case and without accents. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Which column holds what, by the heading; without a heading in the order that the page names. */
export function columnsOf(first: readonly string[]): { at: Columns; hasHeading: boolean } {
  const at: Partial<Record<Column, number>> = {};
  first.forEach((cell, index) => {
    const column = columns.find((candidate) => names[candidate].includes(plainWords(cell)));
    if (column !== undefined) at[column] ??= index;
  });
  const hasName = at.name !== undefined || at.last !== undefined || at.first !== undefined;
  // A heading needs two words that we know: "Team" alone could be somebody's department.
  if (Object.keys(at).length >= 2 || (hasName && first.length === 1)) return { at, hasHeading: true };
  return { at: { name: 0, email: 1, department: 2, role: 3, language: 4 }, hasHeading: false };
}

const roleWords: Readonly<Record<Role, readonly string[]>> = {
  employee: ["employee", "medewerker", "werknemer", "staff", "user", "gebruiker", "collega"],
  leader: [
    "leader",
    "leidinggevende",
    "manager",
    "directie",
    "bestuur",
    "board",
    "teamleider",
    "management",
    "director",
    "directeur",
  ],
  cx: ["cx", "cxprofessional", "cxspecialist", "klantbeleving", "customerexperience", "cxer"],
  council: ["council", "workscouncil", "or", "ondernemingsraad", "orlid", "medezeggenschap"],
  admin: ["admin", "beheerder", "administrator", "beheer"],
};

export function roleFrom(text: string): Role | null {
  const word = plainWords(text);
  const found = (Object.keys(roleWords) as Role[]).find((role) => roleWords[role].includes(word));
  return found ?? null;
}

const languageWords = {
  nl: ["nl", "nederlands", "dutch", "nlnl", "nlbe", "vlaams", "nld"],
  en: ["en", "engels", "english", "engb", "enus", "eng"],
} as const;

export function languageFrom(text: string): "nl" | "en" | null {
  const word = plainWords(text);
  const isIn = (words: readonly string[]) => words.includes(word);
  return isIn(languageWords.nl) ? "nl" : isIn(languageWords.en) ? "en" : null;
}
