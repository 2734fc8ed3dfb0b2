/** Why a decision that waited was not taken; it stays on the device until its author decides. */
export type OutboxProblem =
  | { readonly kind: "refused"; readonly words: readonly string[] }
  /** The same form was stored before, with other words in it. */
  | { readonly kind: "conflict"; readonly id: string };

/** One decision that waits on this device for a connection. */
export interface Waiting {
  readonly key: string;
  /** Only this member ever sends it. */
  readonly memberId: string;
  readonly sharedDevice: boolean;
  readonly at: number;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly problem?: OutboxProblem;
}

type Stored = Waiting & { readonly seq: number };

const room = "waiting";
const sharedFor = 12 * 60 * 60 * 1000;

/** Opened for each piece of work: an open database would hold up signing out, which clears a shared device. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("meegewogen", 1);
    asked.onupgradeneeded = () => {
      const store = asked.result.createObjectStore(room, { keyPath: "seq", autoIncrement: true });
      store.createIndex("key", "key", { unique: true });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(room, mode, { durability: "strict" });
      const asked = work(transaction.objectStore(room));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error ?? asked.error);
    });
  } finally {
    database.close();
  }
}

const everything = () => inStore<Stored[]>("readonly", (store) => store.getAll());

/** What one member has waiting here, in the order in which it was logged. */
export async function readOutbox(memberId: string): Promise<Waiting[]> {
  return (await everything()).filter((each) => each.memberId === memberId);
}

/** Keeps a decision; the same form twice is kept once. */
export async function addToOutbox(waiting: Waiting): Promise<void> {
  try {
    await inStore("readwrite", (store) => store.add(waiting));
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "ConstraintError")) throw error;
  }
  tell("changed");
}

export async function removeFromOutbox(key: string, because: "sent" | "changed" = "changed"): Promise<void> {
  const found = (await everything()).find((each) => each.key === key);
  if (found) await inStore("readwrite", (store) => store.delete(found.seq));
  tell(because);
}

/** On a shared device nothing of one person stays for the next, and nothing longer than a working day. */
export async function clearSharedOutbox(memberId: string, now: number): Promise<void> {
  for (const each of await everything()) {
    const isOver = each.memberId !== memberId || now - each.at > sharedFor;
    if (each.sharedDevice && isOver) await inStore("readwrite", (store) => store.delete(each.seq));
  }
}

type News = "changed" | "sent";

function tell(news: News): void {
  const channel = new BroadcastChannel("outbox");
  channel.postMessage(news);
  channel.close();
}

/** Calls back when this or another tab changed what waits. @returns how to stop listening */
export function onOutboxNews(listen: (news: News) => void): () => void {
  const channel = new BroadcastChannel("outbox");
  channel.onmessage = ({ data }) => listen(data as News);
  return () => channel.close();
}

let isSending = false;

/** Sends what waits, one after the other, by one tab at a time. What cannot be sent now keeps its place. */
export async function sendOutbox(memberId: string): Promise<void> {
  if (isSending) return;
  isSending = true;
  const run = async () => {
    let next: Waiting | undefined;
    do {
      next = (await readOutbox(memberId)).find((each) => !each.problem);
    } while (next && (await sendOne(next)));
  };
  try {
    // Without locks (an old browser) two tabs may send the same decision: its key makes that harmless.
    await (navigator.locks ? navigator.locks.request("outbox", run) : run());
  } finally {
    isSending = false;
  }
}

/** @returns whether the next one can be tried */
async function sendOne(waiting: Waiting): Promise<boolean> {
  const answer = await post(waiting).catch(() => null);
  // Signed out: the answer is a way to the sign-in page, and the same member will be back.
  if (!answer || answer.type === "opaqueredirect") return false;
  if (answer.ok) {
    await removeFromOutbox(waiting.key, "sent");
    return true;
  }
  if (![400, 409, 413].includes(answer.status)) return false;
  const said: Partial<{ words: string[]; id: string }> = await answer.json().catch(() => ({}));
  const problem: OutboxProblem =
    said.id === undefined ? { kind: "refused", words: said.words ?? [] } : { kind: "conflict", id: said.id };
  const found = (await everything()).find((each) => each.key === waiting.key);
  if (found) await inStore("readwrite", (store) => store.put({ ...found, problem }));
  tell("changed");
  return true;
}

function post({ fields, memberId }: Waiting): Promise<Response> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  body.set("member", memberId);
  const signal = AbortSignal.timeout(30_000);
  return fetch("/decisions/waiting", { method: "POST", body, redirect: "manual", signal });
}

/** A new key for a form, also where a page is not served over https and `randomUUID` is missing. */
export function newFormKey(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
