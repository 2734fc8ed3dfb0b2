import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { type Choice, SelectField, TextField } from "#app/shared/ui/form.tsx";
import { roles } from "../../rules.ts";

type Text = FieldMetadata<string | undefined>;

/** Department and role, the same whether somebody is added or changed. */
export function PlaceFields({
  department,
  role,
  departments,
}: {
  department: Text;
  role: Text;
  departments: readonly Choice[];
}) {
  const { t } = useTranslation();
  const choices = roles.map((value) => ({ value, label: t(($) => $.people.role[value]) }));
  return (
    <>
      <SelectField
        field={department}
        choices={departments}
        empty={t(($) => $.people.directory.choose)}
        label={t(($) => $.people.department)}
      />
      <SelectField
        field={role}
        choices={choices}
        label={t(($) => $.people.roleLabel)}
        hint={t(($) => $.people.directory.roleHint)}
      />
    </>
  );
}

export function NewcomerFields({
  name,
  email,
  language,
}: Readonly<Record<"name" | "email" | "language", Text>>) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={name} autoComplete="off" label={t(($) => $.people.name)} />
      <TextField
        field={email}
        type="email"
        autoComplete="off"
        optional
        label={t(($) => $.people.email)}
        hint={t(($) => $.people.directory.emailHint)}
      />
      <SelectField
        field={language}
        choices={[
          { value: "nl", label: t(($) => $.people.dutch) },
          { value: "en", label: t(($) => $.people.english) },
        ]}
        empty={t(($) => $.people.directory.languageOfOrganisation)}
        label={t(($) => $.people.language)}
      />
    </>
  );
}
