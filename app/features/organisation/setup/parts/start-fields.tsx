import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { type Choice, ErrorSummary, SelectField, SubmitButton, TextField } from "#app/shared/ui/form.tsx";
import { OrganisationFields } from "../../parts/organisation-fields.tsx";

type Field = FieldMetadata<string | undefined>;

export interface StartFieldsProps {
  readonly fields: Readonly<
    Record<"name" | "email" | "password" | "again" | "kind" | "organisation" | "language" | "timeZone", Field>
  >;
  readonly kinds: readonly Choice[];
  readonly zones: readonly string[];
}

/** Who sets up, and for which organisation. */
export function StartFields({ fields, kinds, zones }: StartFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <ErrorSummary
        fields={[
          fields.name,
          fields.email,
          fields.password,
          fields.again,
          fields.kind,
          fields.organisation,
          fields.language,
          fields.timeZone,
        ]}
      />
      <h2 className="mb-4">{t(($) => $.organisation.setup.start.you)}</h2>
      <TextField field={fields.name} label={t(($) => $.organisation.setup.start.name)} autoComplete="name" />
      <TextField
        field={fields.email}
        type="email"
        label={t(($) => $.organisation.setup.start.email)}
        hint={t(($) => $.organisation.setup.start.emailHint)}
        autoComplete="username"
      />
      <TextField
        field={fields.password}
        type="password"
        label={t(($) => $.organisation.setup.start.password)}
        hint={t(($) => $.organisation.setup.start.passwordHint)}
        autoComplete="new-password"
      />
      <TextField
        field={fields.again}
        type="password"
        label={t(($) => $.organisation.setup.start.again)}
        autoComplete="new-password"
      />
      <SelectField
        field={fields.kind}
        label={t(($) => $.organisation.setup.start.kind)}
        hint={t(($) => $.organisation.setup.start.kindHint)}
        choices={kinds}
        empty=""
      />
      <h2 className="mt-10 mb-4">{t(($) => $.organisation.setup.start.organisation)}</h2>
      <OrganisationFields fields={fields} zones={zones} />
      <SubmitButton className="w-full md:w-auto">{t(($) => $.organisation.setup.start.submit)}</SubmitButton>
    </>
  );
}
