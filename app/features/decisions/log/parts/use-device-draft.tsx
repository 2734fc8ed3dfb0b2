import { type RefObject, useEffect, useRef, useState } from "react";

type Entries = readonly (readonly [string, string])[];

/** Where a draft may stay: on a shared device only until the tab closes. */
function storage(sharedDevice: boolean): Storage {
  return sharedDevice ? window.sessionStorage : window.localStorage;
}

function nameOf(memberId: string): string {
  return `draft:${memberId}`;
}

export function forgetDeviceDraft(memberId: string): void {
  for (const shared of [true, false]) {
    try {
      storage(shared).removeItem(nameOf(memberId));
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }
}

interface DraftOptions {
  readonly form: RefObject<HTMLFormElement>;
  readonly memberId: string;
  readonly sharedDevice: boolean;
  /** An edit keeps nothing: what it changes is stored already. */
  readonly keeps: boolean;
  /** Only an untouched new form takes over what this device kept. */
  readonly restore: boolean;
  /** What was typed before is kept elsewhere by now. */
  readonly startsAnew: boolean;
  readonly onRestored: () => void;
}

/** Keeps what is typed on this device, so that a lost connection, a crash or another language loses nothing. */
export function useDeviceDraft({
  form,
  memberId,
  sharedDevice,
  keeps,
  restore,
  startsAnew,
  onRestored,
}: DraftOptions) {
  const [state, setState] = useState<"empty" | "restored" | "kept">("empty");
  const latest = useRef({ restore, startsAnew, onRestored });

  useEffect(() => {
    const element = form.current;
    if (!element || !keeps) return;
    const name = nameOf(memberId);
    let timer: number | undefined;
    let dirty = false;
    const keep = () => {
      if (!dirty) return;
      dirty = false;
      try {
        // Whose form it is, the page itself knows.
        const entries = [...new FormData(element)].filter(
          ([field, value]) => typeof value === "string" && field !== "member" && field !== "device",
        );
        storage(sharedDevice).setItem(name, JSON.stringify(entries));
        setState("kept");
      } catch {
        // Full or forbidden storage: the form itself still works.
      }
    };
    const onInput = () => {
      dirty = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, 300);
    };
    // Nothing may be kept after the form was sent: it would come back as if it never arrived.
    const onSubmit = () => {
      window.clearTimeout(timer);
      keep();
    };
    if (latest.current.startsAnew) forgetDeviceDraft(memberId);
    else if (latest.current.restore && putBack(element, read(storage(sharedDevice), name))) {
      setState("restored");
      latest.current.onRestored();
    }
    element.addEventListener("input", onInput);
    element.addEventListener("submit", onSubmit);
    window.addEventListener("pagehide", keep);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener("input", onInput);
      element.removeEventListener("submit", onSubmit);
      window.removeEventListener("pagehide", keep);
    };
  }, [form, memberId, sharedDevice, keeps]);

  return state;
}

function read(store: Storage, name: string): Entries {
  try {
    const found: unknown = JSON.parse(store.getItem(name) ?? "[]");
    return Array.isArray(found) ? (found as Entries) : [];
  } catch {
    return [];
  }
}

/** The key comes back too: if the first try did arrive, sending again stores nothing twice. */
export function putBack(form: HTMLFormElement, entries: Entries): boolean {
  const title = entries.find(([name]) => name === "title")?.[1];
  const answered = entries.some(([name]) => name === "touch" || name === "weight");
  if (!title && !answered) return false;
  for (const control of form.elements) {
    const values = entries
      .filter(([name]) => name === (control as HTMLInputElement).name)
      .map(([, value]) => value);
    if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
      control.checked = values.includes(control.value);
    } else if (
      (control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement) &&
      values[0] !== undefined
    ) {
      control.value = values[0];
    }
  }
  return true;
}
