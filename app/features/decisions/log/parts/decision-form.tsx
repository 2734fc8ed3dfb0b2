import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, SubmitButton, TextArea } from "#app/shared/ui/form.tsx";
import type { MomentChoice } from "../../look-back/moment/queries.server.ts";
import type { FormContent } from "../content/rules.ts";
import { useFresh, useReopened } from "../later/parts/keep.tsx";
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
  readonly moments: MomentChoice;
  readonly today: string;
  readonly memberId: string;
  readonly sharedDevice: boolean;
  /** New forms keep a draft; an edit starts from what is stored. */
  readonly draft: "none" | "server" | "off";
  readonly answer:
    | {
        readonly submission?: SubmissionResult;
        readonly questions?: readonly Question[];
        readonly unkept?: boolean;
      }
    | undefined;
  /** The page came from this device, where it was kept. */
  readonly isKept?: boolean;
  /** A decision that waited on this device and is to be mended. */
  readonly reopened?: string | null;
  /** The form before it is kept to be sent later. */
  readonly startsAnew?: boolean;
}

/** The product: one sentence and three taps. The same markup with and without JavaScript. */
export function DecisionForm({
  values,
  content,
  departments,
  moments,
  today,
  memberId,
  sharedDevice,
  draft,
  answer,
  isKept = false,
  reopened = null,
  startsAnew = false,
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
  const freshToday = useFresh(element, isKept, sync) ?? today;
  useReopened(element, memberId, reopened, sync);
  const kept = useDeviceDraft({
    form: element,
    memberId,
    sharedDevice,
    keeps: draft !== "off" && !reopened,
    restore: draft === "none" && !answer,
    startsAnew,
    onRestored: sync,
  });
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
      {/* Held by the state: React would put a default back at every render. */}
      <input type="hidden" name="key" value={now.key} />
      <input type="hidden" name="member" value={memberId} />
      <input type="hidden" name="device" value={sharedDevice ? "shared" : "own"} />
      <div className="min-w-0">
        <ErrorSummary fields={[...required, ...optionalFields.map((name) => fields[name])]} />
        {answer?.unkept ? <OfflineNote /> : null}
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
        <Defaults fields={fields} departments={departments} today={freshToday} now={now} />
        <SubmitButton className="mb-6 w-full md:w-auto md:min-w-[16rem]">
          {t(($) => $.shared.form.save)}
        </SubmitButton>
        <TellMore
          fields={fields}
          content={content}
          departments={departments}
          moments={moments}
          reachExample={guide?.reachExample}
          open={open}
        />
        <p className="hint mb-6">{t(($) => $.decisions.log.privacy)}</p>
      </div>
    </Form>
  );
}

type Held = "key" | "department" | "decided_on" | "visibility";

function pick(value: (name: Held) => unknown) {
  const textOf = (name: Held) => (typeof value(name) === "string" ? (value(name) as string) : "");
  return {
    key: textOf("key"),
    department: textOf("department"),
    decided_on: textOf("decided_on"),
    visibility: textOf("visibility"),
  };
}
