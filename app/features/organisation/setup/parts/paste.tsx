import { useTranslation } from "react-i18next";
import type { PastedLine } from "../rules.ts";

/** Which pasted lines cannot be read, and why. */
export function WrongLines({ lines }: { lines: readonly PastedLine[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <div className="notice notice-danger -mt-2 mb-6">
      <p className="font-semibold">{t(($) => $.organisation.setup.departments.wrongLines)}</p>
      <ul className="mt-1 list-disc pl-5">
        {lines.map(({ line, text, problem }) => (
          <li key={line}>
            {t(($) => $.organisation.setup.departments.wrongLine, { line, text })}
            <br />
            {problem === "long"
              ? t(($) => $.organisation.setup.departments.wrongLong)
              : t(($) => $.organisation.setup.departments.wrongHeadcount)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The offer to count small departments together, with the reason. */
export function BundleChoice({ name, isTicked }: { name: string; isTicked: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="panel mb-6">
      <label className="choice items-start font-semibold">
        <input type="checkbox" name={name} defaultChecked={isTicked} aria-describedby="bundle-why" />
        {t(($) => $.organisation.setup.departments.bundle)}
      </label>
      <p id="bundle-why" className="hint mt-2">
        {t(($) => $.organisation.setup.departments.bundleHint)}
      </p>
    </div>
  );
}
