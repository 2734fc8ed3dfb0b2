import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Choice, SelectField, TextField } from "#app/shared/ui/form.tsx";
import { Icon, type IconName } from "#app/shared/ui/icon.tsx";
import type { DepartmentOption } from "../queries.server.ts";
import type { Fields, Question } from "./fields.tsx";

interface DefaultsProps {
  readonly fields: Pick<Fields, "department" | "decided_on" | "visibility">;
  readonly departments: readonly DepartmentOption[];
  readonly today: string;
  /** What is filled in at this moment. */
  readonly now: { readonly department: string; readonly decided_on: string; readonly visibility: string };
}

/** Filled in already: department, day, and who sees it. A tap on one opens it. */
export function Defaults({ fields, departments, today, now }: DefaultsProps) {
  const { t, i18n } = useTranslation();
  const visibilities: Choice[] = [
    { value: "shared", label: t(($) => $.decisions.log.visibilityShared) },
    { value: "private", label: t(($) => $.decisions.log.visibilityPrivate) },
    { value: "example", label: t(($) => $.decisions.log.visibilityExample) },
  ];
  // Whatever was typed is shown again, also a day that no calendar has.
  const instant = Date.parse(now.decided_on);
  const day = Number.isNaN(instant)
    ? now.decided_on
    : new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" }).format(instant);
  return (
    <div className="defaults mb-6">
      <Default
        icon="home"
        open={hasError(fields.department)}
        says={departments.find((one) => one.id === now.department)?.name}
      >
        <SelectField
          field={fields.department}
          label={t(($) => $.decisions.log.department)}
          choices={departments.map((department) => ({ value: department.id, label: department.name }))}
        />
      </Default>
      <Default
        icon="calendar"
        open={hasError(fields.decided_on)}
        says={now.decided_on === today ? t(($) => $.decisions.log.today) : day}
      >
        <TextField field={fields.decided_on} type="date" label={t(($) => $.decisions.log.decidedOn)} />
      </Default>
      <Default
        icon={now.visibility === "private" ? "lock" : now.visibility === "example" ? "star" : "eye"}
        open={hasError(fields.visibility)}
        says={visibilities.find((one) => one.value === now.visibility)?.label}
      >
        <SelectField
          field={fields.visibility}
          label={t(($) => $.decisions.log.visibility)}
          hint={t(($) => $.decisions.log.visibilityHint)}
          choices={visibilities}
        />
      </Default>
    </div>
  );
}

function hasError(field: Question): boolean {
  return Boolean(field.errors?.length);
}

function Default({
  icon,
  says,
  open,
  children,
}: {
  icon: IconName;
  says: string | undefined;
  open: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <details open={open} className="group">
      <summary className="chip">
        <Icon name={icon} />
        <span>{says}</span>
        <Icon name="edit" className="text-muted" />
        <span className="sr-only">{t(($) => $.decisions.log.change)}</span>
      </summary>
      <div className="mt-3 border-l-4 border-line pl-4">{children}</div>
    </details>
  );
}
