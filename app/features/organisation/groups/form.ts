import * as z from "zod";
import { nameField } from "../form.ts";

export const groupForm = z.object({ nameNl: nameField, nameEn: nameField });

export type GroupFormFields = z.input<typeof groupForm>;
