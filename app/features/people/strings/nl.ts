import type { Strings } from "#app/shared/strings.ts";
import { accountNl } from "../account/strings/nl.ts";
import { directoryNl } from "../directory/strings/nl.ts";
import { erasureNl } from "../erasure/strings/nl.ts";
import { importNl } from "../import/strings/nl.ts";
import { invitationNl } from "../invitation/strings/nl.ts";
import { signInNl } from "../sign-in/strings/nl.ts";
import type { peopleEn } from "./en.ts";

export const peopleNl: Strings<typeof peopleEn> = {
  erasure: erasureNl,
  account: accountNl,
  invitation: invitationNl,
  import: importNl,
  signIn: signInNl,
  ...directoryNl,
  admin: "Beheer",
  name: "Naam",
  email: "E-mailadres",
  password: "Wachtwoord",
  newPassword: "Kies een wachtwoord",
  newPasswordHint:
    "Minstens 8 tekens. Een paar woorden achter elkaar onthoud je makkelijk en zijn moeilijk te raden.",
  department: "Afdeling",
  language: "Taal",
  dutch: "Nederlands",
  english: "Engels",
  roleLabel: "Rol",
  role: {
    employee: "Medewerker",
    leader: "Leidinggevende",
    cx: "CX-professional",
    council: "Ondernemingsraad",
    admin: "Beheerder",
  },
  state: { active: "Actief", invited: "Uitgenodigd", code: "Persoonlijke code", deactivated: "Gestopt" },
  problem: {
    signIn: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze allebei na en probeer het opnieuw.",
    emailMissing: "Vul je e-mailadres in.",
    emailWrong: "Vul een e-mailadres in zoals naam@voorbeeld.nl.",
    passwordMissing: "Vul een wachtwoord in.",
    passwordWrong: "Dit wachtwoord klopt niet. Probeer het opnieuw.",
    currentMissing: "Vul je huidige wachtwoord in.",
    passwordShort: "Kies een wachtwoord van minstens 8 tekens.",
    passwordLong: "Kies een wachtwoord van hoogstens 200 tekens.",
    passwordCommon: "Dit wachtwoord gebruiken veel mensen. Kies een ander.",
    passwordOwn: "Dit wachtwoord lijkt te veel op je naam, e-mailadres of organisatie. Kies een ander.",
    codeMissing: "Vul je code in.",
    codeWrong: "Deze code kennen we niet. Kijk op je kaartje en probeer het opnieuw.",
    nameMissing: "Vul een naam in.",
    nameLong: "Vul een naam in van hoogstens 120 tekens.",
    departmentMissing: "Kies een afdeling.",
    roleMissing: "Kies een rol.",
    adminNeedsEmail: "Een beheerder heeft een e-mailadres nodig.",
    alreadyMember: "Iemand met dit e-mailadres hoort al bij je organisatie. Zoek in de lijst met mensen.",
    lastAdmin: "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.",
    listMissing: "Kies een bestand of plak een lijst.",
    listLong: "Deze lijst is te lang. Splits hem in tweeën.",
  },
};
