import type { FieldMetadata } from "@conform-to/react";
import { type Choice, FieldError } from "#app/shared/ui/form.tsx";

interface Props {
  readonly field: Pick<FieldMetadata<unknown>, "id" | "name" | "errorId" | "errors" | "initialValue">;
  readonly options: readonly Choice[];
  readonly legend: string;
}

/** Large rows: one tap with a thumb. Native radios: one Tab stop, arrows move. */
export function OutcomeField({ field, options, legend }: Props) {
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className="mb-8 min-w-0"
      aria-describedby={field.errors?.length ? field.errorId : undefined}
    >
      <legend className="label mb-1">{legend}</legend>
      <FieldError field={field} />
      <div className="mt-2 grid gap-2">
        {options.map(({ value, label }) => (
          <label key={value} className="option">
            <i aria-hidden="true" />
            <input
              type="radio"
              required
              name={field.name}
              value={value}
              defaultChecked={field.initialValue === value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
