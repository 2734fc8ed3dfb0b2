import * as z from "zod";

export const invitationForm = z.strictObject({
  password: z.string("people.problem.passwordMissing").max(1000, "people.problem.passwordLong"),
});
export type InvitationFields = z.input<typeof invitationForm>;
