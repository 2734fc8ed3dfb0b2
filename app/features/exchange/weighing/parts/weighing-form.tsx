import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface WeighingFormProps {
  readonly record: { readonly id: string; readonly touch: string | null };
  readonly weights: readonly {
    readonly value: 0 | 1 | 2 | 3 | 4;
    readonly label: string;
    readonly anchor: string;
  }[];
  readonly place: { readonly at: number; readonly of: number };
  readonly skip: string;
}

const edges = ["weight-0", "weight-1", "weight-2", "weight-3", "weight-4"] as const;

/** One tap weighs and brings the next. `data-key` is what the keyboard looks for. */
export function WeighingForm({ record, weights, place, skip }: WeighingFormProps) {
  const { t } = useTranslation();
  return (
    <>
      <Form method="post" action={`/decisions/${record.id}/weighing`} className="mt-6">
        <input type="hidden" name="at" value={place.at} />
        <input type="hidden" name="of" value={place.of} />
        <fieldset className="min-w-0">
          <legend className="label">
            {t(($) => $.exchange.weighing.touch)}{" "}
            <span className="font-normal text-muted">{t(($) => $.shared.form.optional)}</span>
          </legend>
          <div className="flex flex-wrap gap-x-6">
            <label className="choice">
              <input type="radio" name="touch" value="direct" defaultChecked={record.touch === "direct"} />
              {t(($) => $.exchange.weighing.direct)}
            </label>
            <label className="choice">
              <input
                type="radio"
                name="touch"
                value="indirect"
                defaultChecked={record.touch === "indirect"}
              />
              {t(($) => $.exchange.weighing.indirect)}
            </label>
          </div>
        </fieldset>
        <fieldset className="mt-5 min-w-0">
          <legend className="label">{t(($) => $.exchange.weighing.question)}</legend>
          <p className="hint">{t(($) => $.exchange.weighing.help)}</p>
          <div className="mt-2 grid gap-2">
            {weights.map((step) => (
              <button
                key={step.value}
                type="submit"
                name="answer"
                value={step.value}
                data-key={step.value}
                className="option w-full text-left bg-page"
              >
                <i className={edges[step.value]} aria-hidden="true" />
                <span className="number text-[1.25rem] font-bold" aria-hidden="true">
                  {step.value}
                </span>
                <span>
                  <b>
                    <span className="sr-only">{step.value} · </span>
                    {step.label}
                  </b>
                  <small>{step.anchor}</small>
                </span>
              </button>
            ))}
          </div>
          <div className="mt-4 flex flex-wrap gap-3">
            <button type="submit" name="answer" value="unknown" data-key="?" className="button button-quiet">
              {t(($) => $.exchange.weighing.unknown)}
            </button>
            <button
              type="submit"
              name="answer"
              value="none_seen"
              data-key="n"
              className="button button-quiet"
            >
              {t(($) => $.exchange.weighing.noneSeen)}
            </button>
            <Link to={skip} data-key="s" className="button button-quiet">
              {t(($) => $.exchange.weighing.skip)}
            </Link>
          </div>
        </fieldset>
      </Form>
      <Form method="post" action={`/decisions/${record.id}/weighing/withdrawal`} className="mt-3">
        <input type="hidden" name="at" value={place.at} />
        <input type="hidden" name="of" value={place.of} />
        <button type="submit" className="link-button min-h-[44px]">
          {t(($) => $.exchange.weighing.withdraw)}
        </button>
      </Form>
    </>
  );
}
