import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, SubmitButton, TextArea } from "#app/shared/ui/form.tsx";
import type { LookBackView } from "../rules.ts";

interface WordsShape {
  readonly noticed?: string;
  readonly should_hear?: string;
  readonly next_time?: string;
}

interface WordsFormProps {
  readonly view: LookBackView;
  readonly last: SubmissionResult | undefined;
  readonly isChange: boolean;
}

/** The second step: everything in it may be skipped. */
export function WordsForm({ view, last, isChange }: WordsFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<WordsShape>({
    id: "words",
    lastResult: last ?? null,
    defaultValue: {
      noticed: view.words.noticed,
      should_hear: view.words.shouldHear,
      next_time: view.words.nextTime,
    },
  });
  const outcome = view.answer?.key;
  return (
    <Form method="post" action={`/decisions/${view.id}/look-back`} {...getFormProps(form)} noValidate>
      <ErrorSummary fields={[fields.noticed, fields.should_hear, fields.next_time]} />
      <input type="hidden" name="outcome" value={outcome} />
      <input type="hidden" name="told" value="1" />
      <TextArea
        field={fields.noticed}
        rows={3}
        optional
        label={t(($) => $.decisions.lookBack.noticed)}
        hint={t(($) => $.decisions.lookBack.noticedHint)}
      />
      {outcome === "better" ? (
        <>
          <TextArea
            field={fields.should_hear}
            rows={2}
            optional
            label={t(($) => $.decisions.lookBack.shouldHear)}
            hint={t(($) => $.decisions.lookBack.shouldHearHint)}
          />
          <Example view={view} />
        </>
      ) : null}
      {outcome === "worse" || outcome === "mixed" ? (
        <TextArea
          field={fields.next_time}
          rows={2}
          optional
          label={t(($) => $.decisions.lookBack.nextTime)}
          hint={t(($) => $.decisions.lookBack.nextTimeHint)}
        />
      ) : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <SubmitButton className="w-full md:w-auto md:min-w-[12rem]">
          {t(($) => $.shared.form.save)}
        </SubmitButton>
        <a className="inline-flex min-h-[44px] items-center" href={`/decisions/${view.id}/look-back?saved=1`}>
          {isChange ? t(($) => $.decisions.lookBack.leave) : t(($) => $.decisions.lookBack.skip)}
        </a>
      </div>
    </Form>
  );
}

/** What becomes visible stands beside the tick, before it is set. */
function Example({ view }: { view: LookBackView }) {
  const { t } = useTranslation();
  if (view.isExample) return <p className="notice mb-6">{t(($) => $.decisions.lookBack.isExample)}</p>;
  return (
    <div className="panel mb-6">
      <label className="choice font-semibold">
        <input type="checkbox" name="example" value="1" aria-describedby="example-means" />
        {t(($) => $.decisions.lookBack.example)}
      </label>
      <p id="example-means" className="hint mt-1">
        {view.weight
          ? t(($) => $.decisions.lookBack.exampleWeight, { weight: view.weight })
          : t(($) => $.decisions.lookBack.exampleMeans)}
      </p>
    </div>
  );
}
