import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PersonState } from "../../rules.ts";

interface Props {
  readonly id: string;
  readonly email: string | null;
  readonly state: PersonState;
  readonly isYou: boolean;
}

/** How this person comes in, and how they no longer do. */
export function PersonAccess({ id, email, state, isYou }: Props) {
  const { t } = useTranslation();
  const path = `/admin/people/${id}`;
  if (state === "deactivated") {
    return (
      <section className="mt-10 border-t border-line pt-6">
        <h2>{t(($) => $.people.access.title)}</h2>
        <p className="hint mt-1 mb-3">{t(($) => $.people.access.deactivated)}</p>
        <Form method="post" action={`${path}/reactivation`}>
          <button type="submit" className="button button-quiet">
            {t(($) => $.people.access.reactivate)}
          </button>
        </Form>
      </section>
    );
  }
  return (
    <section className="mt-10 border-t border-line pt-6">
      <h2>{t(($) => $.people.access.title)}</h2>
      <p className="hint mt-1 mb-3">
        {email === null ? t(($) => $.people.access.codeHint) : t(($) => $.people.access.linkHint)}
      </p>
      <Form method="post" action={email === null ? `${path}/code` : `${path}/invitation`}>
        <button type="submit" className="button button-quiet">
          {email === null ? t(($) => $.people.access.newCode) : t(($) => $.people.access.newLink)}
        </button>
      </Form>
      <p className="hint mt-8 mb-3">
        {isYou ? t(($) => $.people.access.deactivateYou) : t(($) => $.people.access.deactivateHint)}
      </p>
      <Form method="post" action={`${path}/deactivation`}>
        <button type="submit" className="button button-danger">
          {t(($) => $.people.access.deactivate)}
        </button>
      </Form>
    </section>
  );
}
