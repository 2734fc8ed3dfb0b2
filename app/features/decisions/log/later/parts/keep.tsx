import { type RefObject, useEffect, useRef, useState } from "react";
import { addToOutbox, newFormKey, readOutbox, removeFromOutbox } from "#app/shared/outbox.ts";
import { forgetDeviceDraft, putBack } from "../../parts/use-device-draft.tsx";
import { mistakesWithoutServer, questionsWithoutServer, valuesOf } from "../rules.ts";

const patience = 15_000;

/** A connection that says nothing for this long counts as none. */
export function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), patience);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** Keeps a form that did not arrive, after the questions and remarks that the server would have had. */
export async function keepForLater(form: FormData, reopened: string | null) {
  const fields = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const values = valuesOf(fields);
  const reply = { initialValue: values, status: "error" as const };
  const mistakes = mistakesWithoutServer(values);
  if (mistakes) return { offline: true as const, submission: { ...reply, error: mistakes } };
  const questions = questionsWithoutServer(values);
  if (questions.length > 0)
    return { offline: true as const, submission: { initialValue: values }, questions };
  const memberId = form.get("member") as string;
  try {
    await addToOutbox({
      key: form.get("key") as string,
      memberId,
      sharedDevice: form.get("device") === "shared",
      at: Date.now(),
      fields,
    });
  } catch {
    // A browser that keeps nothing: the form stays as it is.
    return { offline: true as const, unkept: true as const };
  }
  if (reopened) await removeFromOutbox(reopened);
  else forgetDeviceDraft(memberId);
  // Not waited for: a browser may think about it for as long as there is no connection.
  void askToSendLater().catch(() => undefined);
  return { offline: true as const, keptAs: newFormKey() };
}

interface Synced {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Where a browser can, it wakes the service worker when the connection is back, also without a page. */
async function askToSendLater(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await (registration as Synced | undefined)?.sync?.register("outbox");
}

/** Fills the form with a decision that waits or was refused; it gets a key of its own. */
export function useReopened(
  form: RefObject<HTMLFormElement>,
  memberId: string,
  key: string | null,
  onFilled: () => void,
) {
  const filled = useRef(onFilled);
  useEffect(() => {
    if (!key) return;
    void readOutbox(memberId).then((all) => {
      const found = all.find((each) => each.key === key);
      if (!found || !form.current) return;
      const fields = found.fields.filter(([name]) => name !== "key" && name !== "seen");
      putBack(form.current, fields);
      filled.current();
    });
  }, [form, memberId, key]);
}

/**
 * A page that was kept on the device still carries the day and the key of when it was kept.
 * @returns today, once it is known to differ from what the page says
 */
export function useFresh(
  form: RefObject<HTMLFormElement>,
  isKept: boolean,
  onFilled: () => void,
): string | null {
  const [today, setToday] = useState<string | null>(null);
  const filled = useRef(onFilled);
  useEffect(() => {
    if (!isKept || !form.current) return;
    const day = new Intl.DateTimeFormat("sv-SE").format();
    const values: [string, string][] = [
      ["key", newFormKey()],
      ["decided_on", day],
    ];
    for (const [name, value] of values) {
      const control = form.current.elements.namedItem(name);
      if (control instanceof HTMLInputElement) control.value = value;
    }
    filled.current();
    setToday(day);
  }, [form, isKept]);
  return today;
}
