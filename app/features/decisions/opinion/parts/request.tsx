import { type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Context } from "../../detail/parts/context.tsx";
import { Heading } from "../../detail/parts/header.tsx";
import type { DetailView } from "../../detail/rules.ts";
import type { OpinionFields } from "../form.ts";
import type { RaterView } from "../rules.ts";
import { Compared } from "./compared.tsx";
import { WeighForm, type WeightSteps } from "./weigh-form.tsx";
import { WeightChip } from "./weight-chip.tsx";

interface RequestProps {
  readonly id: string;
  readonly drawn: boolean;
  readonly opinion: RaterView;
  readonly view: DetailView;
  readonly weights: WeightSteps;
  readonly answer?: { readonly submission: SubmissionResult };
}

/** One decision to weigh along with, or what came of that. */
export function Request({ id, drawn, opinion, view, weights, answer }: RequestProps) {
  const [form, fields] = useForm<OpinionFields>({ id: "opinion", lastResult: answer?.submission });
  const isOpen = opinion.kind === "open";
  return (
    <div className="grid gap-8">
      {isOpen ? null : <Outcome opinion={opinion} view={view} />}
      <div className="grid gap-6">
        {/* Without who sees it: that it became an example would tell how it was weighed. */}
        <Heading view={view} />
        <Context view={view} />
      </div>
      {isOpen ? (
        <WeighForm id={id} drawn={drawn} form={form} field={fields.weight} weights={weights} />
      ) : null}
    </div>
  );
}

function Outcome({ opinion, view }: { opinion: RaterView; view: DetailView }) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-ok grid gap-3" role="status">
      <p className="text-[1.125rem] font-bold">
        {opinion.kind === "declined"
          ? t(($) => $.decisions.opinion.youDeclined)
          : t(($) => $.decisions.opinion.page.result)}
      </p>
      {opinion.kind === "compared" ? (
        <div>
          <Compared {...opinion} who={t(($) => $.decisions.opinion.author)} />
        </div>
      ) : null}
      {opinion.kind === "waiting" ? (
        <>
          <dl>
            <WeightChip who={t(($) => $.decisions.opinion.you)} weight={opinion.mine} />
          </dl>
          <p>{t(($) => $.decisions.opinion.waiting)}</p>
        </>
      ) : null}
      {opinion.kind === "unknown" ? <p>{t(($) => $.decisions.opinion.youUnknown)}</p> : null}
      <p className="flex flex-wrap gap-3">
        <a className="button button-quiet" href="/opinions">
          {t(($) => $.decisions.opinion.page.later)}
        </a>
        <a className="link-button" href={`/decisions/${view.id}`}>
          {t(($) => $.decisions.opinion.page.decision)}
        </a>
      </p>
    </div>
  );
}
