import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface DefaultsProps {
  readonly departments: readonly { readonly value: string; readonly label: string }[];
  readonly departmentId: string;
  readonly visibility: string;
  readonly children: ReactNode;
}

/** What goes for every decision about which the file says nothing. */
export function Defaults({ departments, departmentId, visibility, children }: DefaultsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="panel min-w-0 max-w-[60rem]">
      <legend className="sr-only">{t(($) => $.exchange.import.defaults)}</legend>
      <h2>{t(($) => $.exchange.import.defaults)}</h2>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        <div>
          <label className="label" htmlFor="department">
            {t(($) => $.exchange.import.field.department)}
          </label>
          <select id="department" name="department" defaultValue={departmentId} className="field mt-1">
            {departments.map((each) => (
              <option key={each.value} value={each.value}>
                {each.label}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="label" htmlFor="visibility">
            {t(($) => $.exchange.import.field.visibility)}
          </label>
          <select id="visibility" name="visibility" defaultValue={visibility} className="field mt-1">
            <option value="shared">{t(($) => $.exchange.import.visibility.shared)}</option>
            <option value="private">{t(($) => $.exchange.import.visibility.private)}</option>
            <option value="example">{t(($) => $.exchange.import.visibility.example)}</option>
          </select>
        </div>
      </div>
      <p className="mt-4">{children}</p>
    </fieldset>
  );
}
