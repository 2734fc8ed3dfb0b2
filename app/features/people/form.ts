import type { PasswordProblem } from "#app/shared/password.server.ts";

/** How the rooms of this feature word what is wrong with a new password. */
export const passwordKeys: Readonly<Record<PasswordProblem, string>> = {
  short: "people.problem.passwordShort",
  long: "people.problem.passwordLong",
  common: "people.problem.passwordCommon",
  own: "people.problem.passwordOwn",
};
