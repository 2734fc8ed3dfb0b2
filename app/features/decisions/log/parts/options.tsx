import type { ReactNode } from "react";
import { FieldError } from "#app/shared/ui/form.tsx";
import type { Option } from "../content/rules.ts";
import type { Question } from "./fields.tsx";

interface GroupProps {
  readonly field: Question;
  readonly legend: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A question with several answers; its hint and its mistake are read out with it. */
export function Group({ field, legend, hint, children }: GroupProps) {
  const described = [hint ? field.descriptionId : "", field.errors?.length ? field.errorId : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset id={field.id} tabIndex={-1} className="mb-8 min-w-0" aria-describedby={described || undefined}>
      <legend className="label mb-1">{legend}</legend>
      {hint ? (
        <p id={field.descriptionId} className="hint mb-2">
          {hint}
        </p>
      ) : null}
      <FieldError field={field} />
      {children}
    </fieldset>
  );
}

function isChosen(field: Question, value: string): boolean {
  const given: unknown = field.initialValue;
  return Array.isArray(given) ? given.includes(value) : given === value;
}

/** Large rows: one tap with a thumb. Native radios: one Tab stop, arrows move. */
export function RadioRows({ field, options }: { field: Question; options: readonly Option[] }) {
  return (
    <div className="mt-2 grid gap-2">
      {options.map((option) => (
        <label key={option.value} className="option">
          <i aria-hidden="true" />
          <input
            type="radio"
            required
            name={field.name}
            value={option.value}
            defaultChecked={isChosen(field, option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

/** Compact answers beside each other, for what may be skipped. */
export function Choices({
  field,
  options,
  type,
}: {
  field: Question;
  options: readonly Option[];
  type: "radio" | "checkbox";
}) {
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type={type}
            name={field.name}
            value={option.value}
            defaultChecked={isChosen(field, option.value)}
          />
          <span>
            {option.label}
            {option.help ? <small className="hint block">{option.help}</small> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
