import { type FieldMetadata, getCollectionProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { FieldError } from "#app/shared/ui/form.tsx";
import { type Way, ways } from "../rules.ts";

interface WayChoiceProps {
  readonly field: FieldMetadata<Way | undefined>;
  readonly hasAddress: boolean;
  readonly hasServer: boolean;
}

/** A choice without a default: nobody gets messages who did not ask for them. */
export function WayChoice({ field, hasAddress, hasServer }: WayChoiceProps) {
  const { t } = useTranslation();
  const words: Readonly<Record<Way, readonly [string, string]>> = {
    mail: [t(($) => $.messages.ways.mail), t(($) => $.messages.ways.mailHint)],
    calendar: [t(($) => $.messages.ways.calendar), t(($) => $.messages.ways.calendarHint)],
    none: [t(($) => $.messages.ways.none), t(($) => $.messages.ways.noneHint)],
  };
  const obstacle = hasAddress
    ? hasServer
      ? null
      : t(($) => $.messages.noServer)
    : t(($) => $.messages.noAddress);
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className="mb-6"
      aria-describedby={field.errors ? field.errorId : undefined}
    >
      <legend className="label mb-2">{t(($) => $.messages.way)}</legend>
      <div className="grid gap-2">
        {getCollectionProps(field, {
          type: "radio",
          options: ways.filter((way) => way !== "mail" || hasAddress),
        }).map(({ key, ...input }) => (
          <label key={key} className="option" htmlFor={input.id}>
            <i />
            <input {...input} />
            <span>
              <b>{words[input.value as Way][0]}</b>
              <small>{words[input.value as Way][1]}</small>
            </span>
          </label>
        ))}
      </div>
      <FieldError field={field} />
      {obstacle ? <p className="notice mt-3">{obstacle}</p> : null}
    </fieldset>
  );
}
