import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useSubmit } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, SubmitButton, TextArea } from "#app/shared/ui/form.tsx";
import type { FormContent } from "../content/rules.ts";
import type { DepartmentOption } from "../queries.server.ts";
import type { Question } from "../rules.ts";
import { Defaults } from "./defaults.tsx";
import { DraftNote, OfflineNote } from "./draft-note.tsx";
import { type FormShape, optionalFields } from "./fields.tsx";
import { Examples, Guide } from "./guide.tsx";
import { Choices, Group, RadioRows } from "./options.tsx";
import { Questions } from "./questions.tsx";
import { TellMore } from "./tell-more.tsx";
import { useDeviceDraft } from "./use-device-draft.tsx";
import { WeightPicker } from "./weight-picker.tsx";

interface DecisionFormProps {
  readonly values: FormShape;
  readonly content: FormContent;
  readonly departments: readonly DepartmentOption[];
  readonly today: string;
  readonly memberId: string;
  readonly sharedDevice: boolean;
  /** New forms keep a draft; an edit starts from what is stored. */
  readonly draft: "none" | "server" | "off";
  readonly answer:
    | {
        readonly submission?: SubmissionResult;
        readonly questions?: readonly Question[];
        readonly offline?: boolean;
      }
    | undefined;
}

const repeatEvery = 15_000;

/** The product: one sentence and three taps. The same markup with and without JavaScript. */
export function DecisionForm({
  values,
  content,
  departments,
  today,
  memberId,
  sharedDevice,
  draft,
  answer,
}: DecisionFormProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLFormElement>(null);
  const [form, fields] = useForm<FormShape>({
    id: "log",
    lastResult: answer?.submission ?? null,
    defaultValue: values,
  });
  const shown = (answer?.submission?.initialValue ?? values) as FormShape;
  const [now, setNow] = useState(() => pick((name) => shown[name]));
  const sync = useCallback(() => {
    if (element.current) {
      const data = new FormData(element.current);
      setNow(pick((name) => data.get(name)));
    }
  }, []);
  const kept = useDeviceDraft({
    form: element,
    memberId,
    sharedDevice,
    keeps: draft !== "off",
    restore: draft === "none" && !answer,
    onRestored: sync,
  });
  useRepeatWhenOnline(element, answer?.offline ?? false);
  const guide = content.guides.find(
    (one) => one.kind === departments.find((place) => place.id === now.department)?.kind,
  );
  const required = [
    fields.title,
    fields.touch,
    fields.weight,
    fields.department,
    fields.decided_on,
    fields.visibility,
  ];
  const open = optionalFields.some((name) => fields[name].errors?.length || (shown[name]?.length ?? 0) > 0);

  return (
    <Form
      ref={element}
      method="post"
      {...getFormProps(form)}
      noValidate
      onChange={sync}
      className="decision-form"
    >
      <input type="hidden" name="key" defaultValue={String(shown.key ?? "")} />
      <div className="min-w-0">
        <ErrorSummary fields={[...required, ...optionalFields.map((name) => fields[name])]} />
        {answer?.offline ? <OfflineNote /> : null}
        {draft === "off" ? null : (
          <DraftNote state={draft === "server" && kept === "empty" ? "restored" : kept} memberId={memberId} />
        )}
        <Questions asked={answer?.questions ?? []} change={`#${fields.title.id}`} />
        <TextArea
          field={fields.title}
          rows={2}
          label={t(($) => $.decisions.log.what)}
          hint={t(($) => $.decisions.log.whatHint)}
        >
          {guide ? <Examples examples={guide.examples} titleId={fields.title.id} onFilled={sync} /> : null}
        </TextArea>
        <Group field={fields.touch} legend={t(($) => $.decisions.log.touch)}>
          <RadioRows field={fields.touch} options={content.touches} />
        </Group>
      </div>
      {guide ? <Guide question={guide.question} prompt={guide.prompt} /> : null}
      <div className="min-w-0">
        <WeightPicker field={fields.weight} weights={content.weights} />
        <div className="when-outweighed">
          <Group
            field={fields.outweighed}
            legend={t(($) => $.decisions.log.outweighed)}
            hint={t(($) => $.decisions.log.several)}
          >
            <Choices field={fields.outweighed} options={content.outweighed} type="checkbox" />
          </Group>
        </div>
        <Defaults fields={fields} departments={departments} today={today} now={now} />
        <SubmitButton className="mb-6 w-full md:w-auto md:min-w-[16rem]">
          {t(($) => $.shared.form.save)}
        </SubmitButton>
        <TellMore
          fields={fields}
          content={content}
          departments={departments}
          reachExample={guide?.reachExample}
          open={open}
        />
        <p className="hint mb-6">{t(($) => $.decisions.log.privacy)}</p>
      </div>
    </Form>
  );
}

function pick(value: (name: "department" | "decided_on" | "visibility") => unknown) {
  const textOf = (name: "department" | "decided_on" | "visibility") =>
    typeof value(name) === "string" ? (value(name) as string) : "";
  return {
    department: textOf("department"),
    decided_on: textOf("decided_on"),
    visibility: textOf("visibility"),
  };
}

/** Sends the same form again, with the same key, as soon as there is a connection. */
function useRepeatWhenOnline(form: { readonly current: HTMLFormElement | null }, offline: boolean) {
  const submit = useSubmit();
  useEffect(() => {
    if (!offline) return;
    const again = () => form.current && submit(form.current);
    const timer = window.setInterval(again, repeatEvery);
    window.addEventListener("online", again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [offline, submit, form]);
}
