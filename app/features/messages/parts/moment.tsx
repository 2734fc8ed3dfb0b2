import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { SelectField } from "#app/shared/ui/form.tsx";

interface MomentProps {
  readonly weekday: FieldMetadata<number | undefined>;
  readonly hour: FieldMetadata<number | undefined>;
}

type Field = FieldMetadata<string | undefined>;

export function Moment({ weekday, hour }: MomentProps) {
  const { t } = useTranslation();
  const days = [
    t(($) => $.messages.weekdays.d1),
    t(($) => $.messages.weekdays.d2),
    t(($) => $.messages.weekdays.d3),
    t(($) => $.messages.weekdays.d4),
    t(($) => $.messages.weekdays.d5),
    t(($) => $.messages.weekdays.d6),
    t(($) => $.messages.weekdays.d7),
  ];
  const hours = Array.from({ length: 24 }, (_, at) => ({
    value: String(at),
    label: `${String(at).padStart(2, "0")}:00`,
  }));
  return (
    <div className="grid gap-x-4 md:grid-cols-2">
      <SelectField
        field={weekday as unknown as Field}
        label={t(($) => $.messages.weekday)}
        choices={days.map((label, i) => ({ value: String(i + 1), label }))}
      />
      <SelectField field={hour as unknown as Field} label={t(($) => $.messages.hour)} choices={hours} />
    </div>
  );
}
