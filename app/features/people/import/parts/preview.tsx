import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Role } from "#app/domain/role.ts";
import { SubmitButton } from "#app/shared/ui/form.tsx";
import type { WrongLine } from "../rules.ts";

export interface PreviewProps {
  readonly key: string;
  readonly text: string;
  readonly department: string;
  readonly count: number;
  readonly invitations: number;
  /** There is a mail server. */
  readonly canMail: boolean;
  readonly already: readonly string[];
  readonly wrong: readonly WrongLine[];
  /** The first few, to see that the columns were understood. */
  readonly sample: readonly {
    line: number;
    name: string;
    email: string | null;
    department: string;
    role: Role;
  }[];
}

/** What would happen: wrong lines by number, who is a member already, and who comes in. */
export function Preview({ preview }: { preview: PreviewProps }) {
  const { t } = useTranslation();
  const { count, already, wrong, sample } = preview;
  return (
    <section aria-labelledby="preview" className="mb-10">
      <h2 id="preview" role="status">
        {t(($) => $.people.import.ready, { count })}
      </h2>
      {wrong.length > 0 ? <WrongLines wrong={wrong} /> : null}
      {already.length > 0 ? (
        <details className="notice mt-4">
          <summary className="min-h-[44px] content-center">
            {t(($) => $.people.import.already, { count: already.length })}
          </summary>
          <p className="hint [overflow-wrap:anywhere]">{already.slice(0, 200).join(", ")}</p>
        </details>
      ) : null}
      {count > 0 ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard */}
          <section className="scroll-x mt-4" tabIndex={0} aria-labelledby="preview">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {t(($) => $.people.import.line)}
                  </th>
                  <th scope="col">{t(($) => $.people.name)}</th>
                  <th scope="col">{t(($) => $.people.email)}</th>
                  <th scope="col">{t(($) => $.people.department)}</th>
                  <th scope="col">{t(($) => $.people.roleLabel)}</th>
                </tr>
              </thead>
              <tbody>
                {sample.map((person) => (
                  <tr key={person.line}>
                    <td className="number text-muted">{person.line}</td>
                    <th scope="row">{person.name}</th>
                    <td>{person.email ?? t(($) => $.people.import.getsCode)}</td>
                    <td>{person.department}</td>
                    <td>{t(($) => $.people.role[person.role])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {count > sample.length ? (
            <p className="hint mt-2">{t(($) => $.people.import.more, { count: count - sample.length })}</p>
          ) : null}
          <Confirmation preview={preview} />
        </>
      ) : null}
    </section>
  );
}

function Confirmation({ preview }: { preview: PreviewProps }) {
  const { t } = useTranslation();
  const { key, text, department, count, wrong } = preview;
  return (
    <Form
      method="post"
      action="/admin/people/import/confirmation"
      encType="multipart/form-data"
      className="mt-6"
    >
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="department" value={department} />
      <input type="hidden" name="expected" value={count} />
      {preview.canMail && preview.invitations > 0 ? (
        <label className="option mb-4 max-w-[40rem]" htmlFor="mail">
          <i />
          <input type="checkbox" id="mail" name="mail" value="yes" defaultChecked />
          <span>
            <b>{t(($) => $.people.import.mail, { count: preview.invitations })}</b>
            <small>{t(($) => $.people.import.mailHint)}</small>
          </span>
        </label>
      ) : null}
      <textarea name="text" hidden readOnly value={text} />
      <SubmitButton>
        {wrong.length > 0
          ? t(($) => $.people.import.confirmWithout, { count })
          : t(($) => $.people.import.confirm, { count })}
      </SubmitButton>
      <p className="hint mt-2">{t(($) => $.people.import.confirmHint)}</p>
    </Form>
  );
}

const shown = 500;

function WrongLines({ wrong }: { wrong: readonly WrongLine[] }) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-warn mt-4" role="alert">
      <p className="font-semibold">{t(($) => $.people.import.wrong, { count: wrong.length })}</p>
      <ul className="mt-2 grid gap-1">
        {wrong.slice(0, shown).map(({ line, problem, given }) => (
          <li key={line} className="[overflow-wrap:anywhere]">
            <b>{t(($) => $.people.import.lineNumber, { line })}</b>{" "}
            {t(($) => $.people.import.problem[problem])}
            {given ? <q className="ml-1 text-muted">{given}</q> : null}
          </li>
        ))}
      </ul>
      {wrong.length > shown ? (
        <p className="mt-2">{t(($) => $.people.import.moreWrong, { count: wrong.length - shown })}</p>
      ) : null}
      <p className="mt-2">{t(($) => $.people.import.mend)}</p>
    </div>
  );
}
