import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { weights } from "#app/domain/content/weighing.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { weighingQuery } from "../form.ts";
import { Keys } from "../parts/keys.tsx";
import { PileEnd } from "../parts/pile-end.tsx";
import { RecordCard } from "../parts/record-card.tsx";
import { WeighingForm } from "../parts/weighing-form.tsx";
import { countLeft, readDepartmentName, readNext } from "../queries.server.ts";
import { opening, placeOf, weighingAddress } from "../rules.ts";

export const handle = { title: ($) => $.exchange.weighing.title } satisfies PageHandle;

export const loader = door("decision:log", async ({ scope, request, language }) => {
  const asked = weighingQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw problem("invalid");
  const { undo } = asked.data;
  const record = await readNext(scope, asked.data);
  const left = await countLeft(scope);
  const place = placeOf(asked.data, left);
  return {
    left,
    place,
    undo: undo ?? null,
    skip: record && weighingAddress({ at: place.at + 1, of: place.of, after: record.id }),
    weights: weights.map(({ value, label, anchor }) => ({
      value,
      label: label[language],
      anchor: anchor[language],
    })),
    record: record && {
      id: record.id,
      title: record.title,
      note: record.note,
      opening: opening(record.note),
      lang: record.language === language ? undefined : record.language,
      decidedOn: record.decidedOn,
      department: await readDepartmentName(scope, record.departmentId),
      status: record.status ?? null,
      touch: record.touch,
    },
  };
});

export default function Weighing() {
  const { t, i18n } = useTranslation();
  const { record, left, place, undo, skip, weights: steps } = useLoaderData<typeof loader>();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <div className="max-w-[48rem]">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <h1 className="mr-auto">{t(($) => $.exchange.weighing.title)}</h1>
        {undo ? (
          <Form method="post" action={`/decisions/${undo}/weighing/removal`}>
            <input type="hidden" name="at" value={place.at} />
            <input type="hidden" name="of" value={place.of} />
            <button type="submit" className="link-button min-h-[44px]">
              {t(($) => $.exchange.weighing.undo)}
            </button>
          </Form>
        ) : null}
      </div>
      {record ? (
        <>
          <div className="mt-2 flex items-center gap-4">
            <progress
              aria-label={t(($) => $.exchange.weighing.progress)}
              className="h-3 flex-1 appearance-none overflow-hidden rounded-full bg-surface-2 [&::-webkit-progress-bar]:bg-surface-2 [&::-webkit-progress-value]:bg-brand [&::-moz-progress-bar]:bg-brand"
              value={place.at - 1}
              max={place.of}
            />
            <p className="number whitespace-nowrap">
              {t(($) => $.exchange.weighing.place, {
                at: number.format(place.at),
                of: number.format(place.of),
              })}
            </p>
          </div>
          <RecordCard key={record.id} record={record} />
          <WeighingForm
            key={`form ${record.id}`}
            record={record}
            weights={steps}
            place={place}
            skip={skip ?? ""}
          />
          <Keys />
        </>
      ) : (
        <PileEnd left={left} />
      )}
    </div>
  );
}
