import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { type Choice, SelectField, SubmitButton, TextField } from "#app/shared/ui/form.tsx";
import { ownGroup } from "../rules.ts";

type Field = FieldMetadata<string | undefined>;

interface DepartmentFieldsProps {
  readonly fields: Readonly<Record<"nameNl" | "nameEn" | "kind" | "group", Field>> & {
    readonly headcount: FieldMetadata<number | undefined>;
  };
  readonly kinds: readonly Choice[];
  readonly groups: readonly Choice[];
}

/** Everything about one department; the same for a new one. */
export function DepartmentFields({ fields, kinds, groups }: DepartmentFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={fields.nameNl} label={t(($) => $.organisation.nameNl)} autoComplete="off" />
      <TextField field={fields.nameEn} label={t(($) => $.organisation.nameEn)} autoComplete="off" />
      <SelectField
        field={fields.kind}
        label={t(($) => $.organisation.departments.kind)}
        hint={t(($) => $.organisation.departments.kindHint)}
        choices={kinds}
      />
      <TextField
        field={fields.headcount}
        type="number"
        label={t(($) => $.organisation.departments.headcount)}
        hint={t(($) => $.organisation.departments.headcountHint)}
        optional
      />
      <SelectField
        field={fields.group}
        label={t(($) => $.organisation.departments.group)}
        hint={t(($) => $.organisation.departments.groupHint)}
        choices={[{ value: ownGroup, label: t(($) => $.organisation.departments.ownGroup) }, ...groups]}
      />
      <SubmitButton className="w-full md:w-auto">{t(($) => $.shared.form.save)}</SubmitButton>
    </>
  );
}
