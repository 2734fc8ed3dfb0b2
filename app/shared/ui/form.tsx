import { type FieldMetadata, getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import { useNavigation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIsFirstRender } from "./first-render.ts";
import { useProblemText } from "./problem-text.ts";

type Text = FieldMetadata<string | undefined>;

interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

type Wrongable = Pick<FieldMetadata<unknown>, "id" | "errors">;

/** Above the page title after a failed post: what to mend, each line a link to its field. */
export function ErrorSummary({ fields }: { fields: readonly Wrongable[] }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  const wrong = fields.filter((field) => field.errors?.length);
  const shown = wrong.map((field) => field.id).join();
  useEffect(() => {
    if (!shown) return;
    box.current?.focus();
    const prefix = t(($) => $.shared.form.errorTitle);
    if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
  }, [shown, t]);
  if (wrong.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="notice notice-danger mb-6">
      <p className="font-semibold">{t(($) => $.shared.form.summary)}</p>
      <ul className="mt-1 list-disc pl-5">
        {wrong.flatMap((field) =>
          (field.errors ?? []).map((error) => (
            <li key={`${field.id}${error}`}>
              <a href={`#${field.id}`}>{problemText(error)}</a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

/** The message under a field; the summary says the same words. */
export function FieldError({ field }: { field: Pick<FieldMetadata<unknown>, "errorId" | "errors"> }) {
  const problemText = useProblemText();
  if (!field.errors?.length) return null;
  return (
    <p id={field.errorId} className="error mt-1">
      {field.errors.map(problemText).join(" ")}
    </p>
  );
}

function Label({ field, label, hint, optional }: Labelled & { field: FieldMetadata<unknown> }) {
  const { t } = useTranslation();
  return (
    <>
      <label htmlFor={field.id} className="label">
        {label}{" "}
        {optional ? <span className="font-normal text-muted">{t(($) => $.shared.form.optional)}</span> : null}
      </label>
      {hint ? (
        <p id={field.descriptionId} className="hint">
          {hint}
        </p>
      ) : null}
    </>
  );
}

type InputType = "text" | "email" | "password" | "number" | "date" | "search";

export function TextField({
  field,
  type = "text",
  autoComplete,
  ...labels
}: Labelled & {
  field: FieldMetadata<string | number | undefined>;
  type?: InputType;
  autoComplete?: string;
}) {
  const { key, ...input } = getInputProps(field as Text, {
    type,
    ariaDescribedBy: labels.hint ? field.descriptionId : undefined,
  });
  return (
    <div className="mb-6">
      <Label field={field} {...labels} />
      <input key={key} {...input} autoComplete={autoComplete} className="field mt-1" />
      <FieldError field={field} />
    </div>
  );
}

/** `children` stand under the box, and can hide themselves once something is typed (`:placeholder-shown`). */
export function TextArea({
  field,
  rows,
  children,
  ...labels
}: Labelled & { field: Text; rows: number; children?: ReactNode }) {
  const box = useTypedBefore(field.id);
  const { key, ...area } = getTextareaProps(field, {
    ariaDescribedBy: labels.hint ? field.descriptionId : undefined,
  });
  return (
    <div className="mb-6">
      <Label field={field} {...labels} />
      <textarea key={key} {...area} ref={box} rows={rows} placeholder=" " className="field mt-1" />
      <FieldError field={field} />
      {children}
    </div>
  );
}

/** React puts a text area back to what the server sent; on a slow phone somebody has typed in it by then. */
function useTypedBefore(id: string) {
  const box = useRef<HTMLTextAreaElement>(null);
  const isFirst = useIsFirstRender();
  const [typed] = useState(() => {
    if (!isFirst || typeof document === "undefined") return null;
    const found = document.getElementById(id) as HTMLTextAreaElement | null;
    return found && found.value !== found.defaultValue ? found.value : null;
  });
  useEffect(() => {
    if (box.current && typed !== null && box.current.value === box.current.defaultValue)
      box.current.value = typed;
  }, [typed]);
  return box;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function SelectField({
  field,
  choices,
  empty,
  ...labels
}: Labelled & { field: Text; choices: readonly Choice[]; empty?: string }) {
  const { key, ...select } = getSelectProps(field, {
    ariaDescribedBy: labels.hint ? field.descriptionId : undefined,
  });
  return (
    <div className="mb-6">
      <Label field={field} {...labels} />
      <select key={key} {...select} className="field mt-1">
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <FieldError field={field} />
    </div>
  );
}

/** Busy while the form is on its way; never disabled, because a disabled button tells nobody why. */
export function SubmitButton({ children, className = "" }: { children: ReactNode; className?: string }) {
  const busy = useNavigation().state === "submitting";
  return (
    <button type="submit" className={`button ${className}`} aria-disabled={busy}>
      {children}
    </button>
  );
}
