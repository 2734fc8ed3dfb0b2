import { accountEn } from "../account/strings/en.ts";
import { directoryEn } from "../directory/strings/en.ts";
import { erasureEn } from "../erasure/strings/en.ts";
import { importEn } from "../import/strings/en.ts";
import { invitationEn } from "../invitation/strings/en.ts";
import { signInEn } from "../sign-in/strings/en.ts";

export const peopleEn = {
  erasure: erasureEn,
  account: accountEn,
  invitation: invitationEn,
  import: importEn,
  signIn: signInEn,
  ...directoryEn,
  admin: "Admin",
  name: "Name",
  email: "E-mail address",
  password: "Password",
  newPassword: "Choose a password",
  newPasswordHint: "At least 8 characters. A few words in a row are easy to remember and hard to guess.",
  department: "Department",
  language: "Language",
  dutch: "Dutch",
  english: "English",
  roleLabel: "Role",
  role: {
    employee: "Employee",
    leader: "Leader",
    cx: "CX professional",
    council: "Works council",
    admin: "Administrator",
  },
  state: { active: "Active", invited: "Invited", code: "Personal code", deactivated: "Deactivated" },
  problem: {
    signIn: "This e-mail address and password do not belong together. Check both and try again.",
    emailMissing: "Enter your e-mail address.",
    emailWrong: "Enter an e-mail address like name@example.com.",
    passwordMissing: "Enter a password.",
    passwordWrong: "This password is not right. Try again.",
    currentMissing: "Enter your current password.",
    passwordShort: "Choose a password of at least 8 characters.",
    passwordLong: "Choose a password of at most 200 characters.",
    passwordCommon: "Many people use this password. Choose another.",
    passwordOwn: "This password is too much like your name, e-mail address or organisation. Choose another.",
    codeMissing: "Enter your code.",
    codeWrong: "We do not know this code. Check your card and try again.",
    nameMissing: "Enter a name.",
    nameLong: "Enter a name of at most 120 characters.",
    departmentMissing: "Choose a department.",
    roleMissing: "Choose a role.",
    adminNeedsEmail: "An administrator needs an e-mail address.",
    alreadyMember:
      "Somebody with this e-mail address is in your organisation already. Search the list of people.",
    lastAdmin: "This is the last administrator. First make somebody else an administrator.",
    listMissing: "Choose a file or paste a list.",
    listLong: "This list is too long. Split it in two.",
  },
} as const;
