import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { type Choice, SelectField, TextArea, TextField } from "#app/shared/ui/form.tsx";

type Text = FieldMetadata<string | undefined>;

interface Props {
  readonly fields: Readonly<Record<"title" | "note" | "owner" | "dueOn" | "group", Text>>;
  readonly owners: readonly Choice[];
  readonly groups: readonly Choice[];
}

/** What was agreed, the same whether it begins or changes. */
export function ActionFields({ fields, owners, groups }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        field={fields.title}
        autoComplete="off"
        label={t(($) => $.actions.form.what)}
        hint={t(($) => $.actions.form.whatHint)}
      />
      <SelectField
        field={fields.owner}
        choices={owners}
        empty={t(($) => $.actions.form.choose)}
        label={t(($) => $.actions.form.owner)}
        hint={t(($) => $.actions.form.ownerHint)}
      />
      <TextField field={fields.dueOn} type="date" label={t(($) => $.actions.form.due)} />
      <SelectField
        field={fields.group}
        choices={groups}
        empty={t(($) => $.actions.whole)}
        label={t(($) => $.actions.form.group)}
        hint={t(($) => $.actions.form.groupHint)}
      />
      <TextArea field={fields.note} rows={3} optional label={t(($) => $.actions.form.note)} />
    </>
  );
}
