import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { SubmitButton, TextField } from "#app/shared/ui/form.tsx";

type Field = FieldMetadata<string | undefined>;

export function GroupFields({ fields }: { fields: Readonly<Record<"nameNl" | "nameEn", Field>> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={fields.nameNl} label={t(($) => $.organisation.nameNl)} autoComplete="off" />
      <TextField field={fields.nameEn} label={t(($) => $.organisation.nameEn)} autoComplete="off" />
      <SubmitButton className="w-full md:w-auto">{t(($) => $.shared.form.save)}</SubmitButton>
    </>
  );
}
