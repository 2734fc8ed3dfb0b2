import { type FieldMetadata, getCollectionProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import type { Cadence } from "#app/domain/calendar.ts";
import { FieldError, TextField } from "#app/shared/ui/form.tsx";
import { cadences } from "../rules.ts";

interface PrivacyFieldsProps {
  readonly fields: {
    readonly threshold: FieldMetadata<number | undefined>;
    readonly visibility: FieldMetadata<"shared" | "private" | undefined>;
    readonly cadence: FieldMetadata<Cadence | undefined>;
    readonly retentionMonths: FieldMetadata<number | undefined>;
    readonly lookBackWeeks: FieldMetadata<number | undefined>;
    readonly opinionPercent: FieldMetadata<number | undefined>;
  };
}

/** The settings, each with its reason; the same in the wizard and in the settings. */
export function PrivacyFields({ fields }: PrivacyFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        field={fields.threshold}
        type="number"
        label={t(($) => $.organisation.privacy.threshold)}
        hint={t(($) => $.organisation.privacy.thresholdHint)}
      />
      <Choice
        field={fields.visibility}
        label={t(($) => $.organisation.privacy.visibility)}
        hint={t(($) => $.organisation.privacy.visibilityHint)}
        options={["shared", "private"]}
        words={{
          shared: [t(($) => $.organisation.privacy.shared), t(($) => $.organisation.privacy.sharedHint)],
          private: [t(($) => $.organisation.privacy.private), t(($) => $.organisation.privacy.privateHint)],
        }}
      />
      <Choice
        field={fields.cadence}
        label={t(($) => $.organisation.privacy.cadence)}
        hint={t(($) => $.organisation.privacy.cadenceHint)}
        options={cadences}
        words={{
          monthly: [t(($) => $.organisation.privacy.monthly), t(($) => $.organisation.privacy.monthlyHint)],
          weekly: [t(($) => $.organisation.privacy.weekly), t(($) => $.organisation.privacy.weeklyHint)],
        }}
      />
      <TextField
        field={fields.retentionMonths}
        type="number"
        label={t(($) => $.organisation.privacy.retention)}
        hint={t(($) => $.organisation.privacy.retentionHint)}
      />
      <TextField
        field={fields.lookBackWeeks}
        type="number"
        label={t(($) => $.organisation.privacy.lookBack)}
        hint={t(($) => $.organisation.privacy.lookBackHint)}
      />
      <TextField
        field={fields.opinionPercent}
        type="number"
        label={t(($) => $.organisation.privacy.opinions)}
        hint={t(($) => $.organisation.privacy.opinionsHint)}
      />
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly field: FieldMetadata<T | undefined>;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly T[];
  /** Of each option its name and what it does. */
  readonly words: Readonly<Record<T, readonly [string, string]>>;
}

function Choice<T extends string>({ field, label, hint, options, words }: ChoiceProps<T>) {
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className="mb-6"
      aria-describedby={field.errors ? field.errorId : undefined}
    >
      <legend className="label mb-2">{label}</legend>
      <div className="grid gap-2">
        {getCollectionProps(field, { type: "radio", options: [...options] }).map(({ key, ...input }) => (
          <label key={key} className="option" htmlFor={input.id}>
            <i />
            <input {...input} />
            <span>
              <b>{words[input.value as T][0]}</b>
              <small>{words[input.value as T][1]}</small>
            </span>
          </label>
        ))}
      </div>
      <p className="hint mt-2">{hint}</p>
      <FieldError field={field} />
    </fieldset>
  );
}
