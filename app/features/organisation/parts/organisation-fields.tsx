import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "#app/shared/ui/form.tsx";

type Field = FieldMetadata<string | undefined>;

/** Languages are named in themselves, so that everybody finds their own. */
const languages = [
  { value: "nl", label: "Nederlands" },
  { value: "en", label: "English" },
];

interface OrganisationFieldsProps {
  readonly fields: Readonly<Record<"organisation" | "language" | "timeZone", Field>>;
  readonly zones: readonly string[];
}

/** Name, language and time zone: the same in the wizard and in the settings. */
export function OrganisationFields({ fields, zones }: OrganisationFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        field={fields.organisation}
        label={t(($) => $.organisation.setup.start.organisationName)}
        autoComplete="organization"
      />
      <SelectField
        field={fields.language}
        label={t(($) => $.organisation.setup.start.language)}
        hint={t(($) => $.organisation.setup.start.languageHint)}
        choices={languages}
      />
      <SelectField
        field={fields.timeZone}
        label={t(($) => $.organisation.setup.start.timeZone)}
        choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
      />
    </>
  );
}
