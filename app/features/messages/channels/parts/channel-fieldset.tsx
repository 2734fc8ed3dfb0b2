import { type FieldMetadata, getCollectionProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { type Choice, FieldError, SelectField, TextField } from "#app/shared/ui/form.tsx";
import { type Kind, kinds } from "../rules.ts";

interface ChannelFieldsetProps {
  readonly fields: {
    readonly kind: FieldMetadata<Kind | undefined>;
    readonly url: FieldMetadata<string | undefined>;
    readonly name: FieldMetadata<string | undefined>;
    readonly department: FieldMetadata<string | undefined>;
    readonly language: FieldMetadata<"nl" | "en" | undefined>;
  };
  readonly departments: readonly Choice[];
}

const languages = [
  { value: "nl", label: "Nederlands" },
  { value: "en", label: "English" },
] as const;

export function ChannelFieldset({ fields, departments }: ChannelFieldsetProps) {
  const { t } = useTranslation();
  const { kind } = fields;
  const words: Readonly<Record<Kind, readonly [string, string]>> = {
    teams: [t(($) => $.messages.channels.teams), t(($) => $.messages.channels.teamsHint)],
    slack: [t(($) => $.messages.channels.slack), t(($) => $.messages.channels.slackHint)],
  };
  return (
    <>
      <fieldset
        id={kind.id}
        tabIndex={-1}
        className="mb-6"
        aria-describedby={kind.errors ? kind.errorId : undefined}
      >
        <legend className="label mb-2">{t(($) => $.messages.channels.kind)}</legend>
        <div className="grid gap-2">
          {getCollectionProps(kind, { type: "radio", options: [...kinds] }).map(({ key, ...input }) => (
            <label key={key} className="option" htmlFor={input.id}>
              <i />
              <input {...input} />
              <span>
                <b>{words[input.value as Kind][0]}</b>
                <small>{words[input.value as Kind][1]}</small>
              </span>
            </label>
          ))}
        </div>
        <FieldError field={kind} />
      </fieldset>
      <TextField
        field={fields.url}
        label={t(($) => $.messages.channels.url)}
        hint={t(($) => $.messages.channels.urlHint)}
        autoComplete="off"
      />
      <TextField
        field={fields.name}
        label={t(($) => $.messages.channels.name)}
        hint={t(($) => $.messages.channels.nameHint)}
        autoComplete="off"
      />
      <SelectField
        field={fields.department}
        label={t(($) => $.messages.channels.about)}
        empty={t(($) => $.messages.channels.whole)}
        choices={departments}
      />
      <SelectField
        field={fields.language as FieldMetadata<string | undefined>}
        label={t(($) => $.messages.channels.language)}
        choices={languages}
      />
    </>
  );
}
