import { type FieldMetadata, type FormMetadata, getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import { WeightPicker } from "../../log/parts/weight-picker.tsx";
import type { OpinionFields } from "../form.ts";

export type WeightSteps = Parameters<typeof WeightPicker>[0]["weights"];

/** The same question as the author had, blind; or one tap to leave it. */
export function WeighForm({
  id,
  drawn,
  form,
  field,
  weights,
}: {
  id: string;
  drawn: boolean;
  form: FormMetadata<OpinionFields>;
  field: FieldMetadata<string | undefined>;
  weights: WeightSteps;
}) {
  const { t } = useTranslation();
  return (
    <div className="border-t border-line pt-6">
      <ErrorSummary fields={[field]} />
      <div className="notice mb-6 grid gap-1">
        <p className="font-semibold">{t(($) => $.decisions.opinion.page.blind)}</p>
        <p>
          {drawn
            ? t(($) => $.decisions.opinion.page.blindDrawn)
            : t(($) => $.decisions.opinion.page.blindAsked)}
        </p>
        <p>{t(($) => $.decisions.opinion.page.lead)}</p>
      </div>
      <Form method="post" action={`/opinions/${id}`} {...getFormProps(form)} noValidate>
        <WeightPicker field={field} weights={weights} />
        <SubmitButton className="w-full md:w-auto">{t(($) => $.decisions.opinion.page.save)}</SubmitButton>
      </Form>
      <details className="mt-6">
        <summary className="py-2.5 font-semibold text-brand">
          {t(($) => $.decisions.opinion.page.decline)}
        </summary>
        <form method="post" action={`/opinions/${id}/refusal`} className="panel mt-1">
          <p>{t(($) => $.decisions.opinion.page.declineWhat)}</p>
          <button type="submit" className="button button-quiet mt-3">
            {t(($) => $.decisions.opinion.page.declineSure)}
          </button>
        </form>
      </details>
    </div>
  );
}
