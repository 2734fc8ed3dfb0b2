import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const known = new Set(["0", "1", "2", "3", "4", "n", "?", "s"]);
const setting = "weighing-keys";

/** Weighing by keyboard. Single keys get in the way of speech input, so they can be switched off (WCAG 2.1.4). */
export function Keys() {
  const { t } = useTranslation();
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => setOn(window.localStorage.getItem(setting) !== "off"), []);
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!known.has(key) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (
        event.target instanceof HTMLInputElement &&
        event.target.type !== "radio" &&
        event.target.type !== "checkbox"
      )
        return;
      event.preventDefault();
      document.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
  // Without script there are no keys to switch.
  if (isOn === null) return null;
  return (
    <div className="mt-6 hidden border-t border-line pt-4 md:block">
      <label className="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            window.localStorage.setItem(setting, event.target.checked ? "on" : "off");
            setOn(event.target.checked);
          }}
        />
        {t(($) => $.exchange.weighing.keys)}
      </label>
      <p className="hint">{t(($) => $.exchange.weighing.keysHelp)}</p>
    </div>
  );
}
