import { useTranslation } from "react-i18next";
import { SelectField, TextArea, TextField } from "#app/shared/ui/form.tsx";
import type { MomentChoice } from "../../look-back/moment/queries.server.ts";
import type { FormContent } from "../content/rules.ts";
import type { DepartmentOption } from "../queries.server.ts";
import type { Fields } from "./fields.tsx";
import { Choices, Group } from "./options.tsx";

interface TellMoreProps {
  readonly fields: Fields;
  readonly content: FormContent;
  readonly departments: readonly DepartmentOption[];
  readonly moments: MomentChoice;
  readonly reachExample: string | undefined;
  readonly open: boolean;
}

/** Everything that may be skipped, closed until somebody wants to tell more. */
export function TellMore({ fields, content, departments, moments, reachExample, open }: TellMoreProps) {
  const { t } = useTranslation();
  const yesNo = [
    { value: "yes", label: t(($) => $.decisions.log.yes) },
    { value: "no", label: t(($) => $.decisions.log.no) },
  ];
  const places = departments.map((department) => ({ value: department.id, label: department.name }));
  return (
    <details open={open} className="mb-8 border-y border-line">
      <summary className="flex min-h-[48px] items-center font-semibold text-brand">
        {t(($) => $.decisions.log.more)}
      </summary>
      <div className="pt-4">
        <Group field={fields.prevailed} legend={t(($) => $.decisions.log.prevailed)}>
          <Choices field={fields.prevailed} options={content.prevailed} type="radio" />
        </Group>
        <p className="when-other-prevailed -mt-6 mb-8">
          <a href={`#${fields.outweighed.id}`}>{t(($) => $.decisions.log.sayOutweighed)}</a>
        </p>
        <Group
          field={fields.evidence}
          legend={t(($) => $.decisions.log.evidence)}
          hint={t(($) => $.decisions.log.several)}
        >
          <Choices field={fields.evidence} options={content.evidence} type="checkbox" />
        </Group>
        <Group
          field={fields.moments}
          legend={t(($) => $.decisions.log.moment)}
          hint={t(($) => $.decisions.log.several)}
        >
          <Choices field={fields.moments} options={content.moments} type="checkbox" />
        </Group>
        <Group field={fields.handover} legend={content.handoverQuestion}>
          <Choices field={fields.handover} options={yesNo} type="radio" />
        </Group>
        <Group
          field={fields.touched}
          legend={t(($) => $.decisions.log.touched)}
          hint={t(($) => $.decisions.log.several)}
        >
          <Choices field={fields.touched} options={places} type="checkbox" />
        </Group>
        <Group
          field={fields.asked}
          legend={t(($) => $.decisions.log.asked)}
          hint={t(($) => $.decisions.log.askedHint)}
        >
          <Choices field={fields.asked} options={places} type="checkbox" />
        </Group>
        <Group field={fields.level} legend={t(($) => $.decisions.log.level)}>
          <Choices field={fields.level} options={content.levels} type="radio" />
        </Group>
        <Group field={fields.cx_help} legend={t(($) => $.decisions.log.cxHelp)}>
          <Choices field={fields.cx_help} options={yesNo} type="radio" />
        </Group>
        <SelectField
          field={fields.reach}
          label={content.reachQuestion}
          hint={[content.reachHelp, reachExample].filter(Boolean).join(" ")}
          choices={content.reaches}
          empty={t(($) => $.decisions.log.notSaid)}
        />
        <TextField
          field={fields.customer_group}
          label={t(($) => $.decisions.log.customerGroup)}
          hint={t(($) => $.decisions.log.customerGroupHint)}
        />
        <TextArea
          field={fields.note}
          rows={4}
          label={t(($) => $.decisions.log.note)}
          hint={t(($) => $.decisions.log.noteHint)}
        />
        <SelectField
          field={fields.look_back}
          label={t(($) => $.decisions.log.lookBack)}
          hint={t(($) => $.decisions.log.lookBackHint)}
          empty={t(($) => $.decisions.log.weeksUsual, { count: moments.usual })}
          choices={moments.others.map((count) => ({
            value: `${count}`,
            label: t(($) => $.decisions.log.weeks, { count }),
          }))}
        />
        <SelectField
          field={fields.language}
          label={t(($) => $.decisions.log.textLanguage)}
          choices={[
            { value: "nl", label: t(($) => $.decisions.log.dutch) },
            { value: "en", label: t(($) => $.decisions.log.english) },
          ]}
        />
      </div>
    </details>
  );
}
