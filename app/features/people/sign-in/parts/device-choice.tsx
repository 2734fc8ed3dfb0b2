import { useTranslation } from "react-i18next";

/** The careful answer is chosen beforehand: on a shared device a session must not outlive the person. */
export function DeviceChoice() {
  const { t } = useTranslation();
  return (
    <fieldset className="mb-6">
      <legend className="label mb-2">{t(($) => $.people.signIn.device)}</legend>
      <div className="grid gap-2">
        <label className="option">
          <i />
          <input type="radio" name="device" value="shared" defaultChecked />
          <span>
            <b>{t(($) => $.people.signIn.deviceShared)}</b>
            <small>{t(($) => $.people.signIn.sharedHint)}</small>
          </span>
        </label>
        <label className="option">
          <i />
          <input type="radio" name="device" value="own" />
          <span>
            <b>{t(($) => $.people.signIn.deviceOwn)}</b>
            <small>{t(($) => $.people.signIn.deviceOwnHint)}</small>
          </span>
        </label>
      </div>
    </fieldset>
  );
}
