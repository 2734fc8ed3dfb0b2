import { type FieldMetadata, getCollectionProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { FieldError, TextField } from "#app/shared/ui/form.tsx";

interface PrivacyFieldsProps {
  readonly fields: {
    readonly threshold: FieldMetadata<number | undefined>;
    readonly visibility: FieldMetadata<"shared" | "private" | undefined>;
    readonly retentionMonths: FieldMetadata<number | undefined>;
  };
}

/** The three settings, each with its reason; the same in the wizard and in the settings. */
export function PrivacyFields({ fields }: PrivacyFieldsProps) {
  const { t } = useTranslation();
  const { visibility } = fields;
  return (
    <>
      <TextField
        field={fields.threshold}
        type="number"
        label={t(($) => $.organisation.privacy.threshold)}
        hint={t(($) => $.organisation.privacy.thresholdHint)}
      />
      <fieldset
        id={visibility.id}
        tabIndex={-1}
        className="mb-6"
        aria-describedby={visibility.errors ? visibility.errorId : undefined}
      >
        <legend className="label mb-2">{t(($) => $.organisation.privacy.visibility)}</legend>
        <div className="grid gap-2">
          {getCollectionProps(visibility, { type: "radio", options: ["shared", "private"] }).map(
            ({ key, ...input }) => (
              <label key={key} className="option" htmlFor={input.id}>
                <i />
                <input {...input} />
                <span>
                  <b>
                    {input.value === "shared"
                      ? t(($) => $.organisation.privacy.shared)
                      : t(($) => $.organisation.privacy.private)}
                  </b>
                  <small>
                    {input.value === "shared"
                      ? t(($) => $.organisation.privacy.sharedHint)
                      : t(($) => $.organisation.privacy.privateHint)}
                  </small>
                </span>
              </label>
            ),
          )}
        </div>
        <p className="hint mt-2">{t(($) => $.organisation.privacy.visibilityHint)}</p>
        <FieldError field={visibility} />
      </fieldset>
      <TextField
        field={fields.retentionMonths}
        type="number"
        label={t(($) => $.organisation.privacy.retention)}
        hint={t(($) => $.organisation.privacy.retentionHint)}
      />
    </>
  );
}
