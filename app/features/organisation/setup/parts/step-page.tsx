import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SubmitButton } from "#app/shared/ui/form.tsx";
import { Icon } from "#app/shared/ui/icon.tsx";

const total = 5;

interface StepPageProps {
  readonly step: number;
  readonly title: string;
  readonly lead: string;
  /** Address of the step before, when there is one to go back to. */
  readonly previous?: string;
  readonly problems?: ReactNode;
  readonly children: ReactNode;
}

/** One page of the wizard: where you are, one question, a way back. */
export function StepPage({ step, title, lead, previous, problems, children }: StepPageProps) {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-[40rem] pt-2 md:pt-6">
      {problems}
      <div className="flex items-center gap-4">
        <p className="flex-none text-muted">{t(($) => $.organisation.setup.progress, { step, total })}</p>
        <div className="flex flex-1 gap-1" aria-hidden="true">
          {Array.from({ length: total }, (_, i) => i + 1).map((place) => (
            <span
              key={place}
              className={`h-1.5 flex-1 rounded-full ${place <= step ? "bg-brand" : "bg-surface-2"}`}
            />
          ))}
        </div>
      </div>
      <h1 className="mt-3">{title}</h1>
      <p className="mt-2 mb-8 text-muted">{lead}</p>
      {children}
      {previous ? (
        <p className="mt-8 border-t border-line pt-2">
          <a href={previous} className="link-button gap-2">
            <Icon name="back" />
            {t(($) => $.organisation.setup.previous)}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** To a later step without saving anything; a form, because the place is kept. */
export function ProgressButton({ to, quiet, children }: { to: string; quiet: boolean; children: ReactNode }) {
  return (
    <Form method="post" action="/setup/progress">
      <input type="hidden" name="step" value={to} />
      {quiet ? (
        <button type="submit" className="link-button">
          {children}
        </button>
      ) : (
        <SubmitButton className="w-full md:w-auto">{children}</SubmitButton>
      )}
    </Form>
  );
}
