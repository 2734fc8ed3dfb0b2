import { type FieldMetadata, getInputProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { FieldError } from "#app/shared/ui/form.tsx";

interface HeadcountProps {
  readonly field: FieldMetadata<string | undefined>;
  readonly name: string;
}

function Headcount({ field, name }: HeadcountProps) {
  const { t } = useTranslation();
  const { key, ...input } = getInputProps(field, { type: "text" });
  return (
    <input
      key={key}
      {...input}
      inputMode="numeric"
      autoComplete="off"
      aria-label={t(($) => $.organisation.setup.departments.headcountOf, { name })}
      className="field w-20 flex-none text-right"
    />
  );
}

function RowsHead({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <div className="flex items-end justify-between gap-4 border-b border-line pb-2">
      <span className="text-[1.25rem] leading-tight font-bold">{title}</span>
      <span className="w-20 flex-none pr-3 text-right text-xs font-semibold text-muted">
        {t(($) => $.organisation.setup.departments.headcount)}
      </span>
    </div>
  );
}

/** Departments that are there, each with its headcount. */
export function PresentRows({
  title,
  rows,
}: {
  title: string;
  rows: readonly (HeadcountProps & { id: string })[];
}) {
  return (
    <fieldset className="mb-8">
      <legend className="w-full">
        <RowsHead title={title} />
      </legend>
      {rows.map(({ id, name, field }) => (
        <div key={id} className="border-b border-line py-2">
          <div className="flex min-h-[44px] items-center justify-between gap-4">
            <span>{name}</span>
            <Headcount field={field} name={name} />
          </div>
          <FieldError field={field} />
        </div>
      ))}
    </fieldset>
  );
}

export interface KindRow extends HeadcountProps {
  readonly kind: string;
  readonly isTicked: boolean;
}

/** Kinds of department to tick. The tick carries no `id`: one field holds them all. */
export function KindRows({ title, name, rows }: { title: string; name: string; rows: readonly KindRow[] }) {
  if (rows.length === 0) return null;
  return (
    <fieldset className="mb-8">
      <legend className="w-full">
        <RowsHead title={title} />
      </legend>
      {rows.map((row) => (
        <div key={row.kind} className="border-b border-line py-2">
          <div className="flex items-center justify-between gap-4">
            <label className="choice flex-1">
              <input type="checkbox" name={name} value={row.kind} defaultChecked={row.isTicked} />
              {row.name}
            </label>
            <Headcount field={row.field} name={row.name} />
          </div>
          <FieldError field={row.field} />
        </div>
      ))}
    </fieldset>
  );
}
