import { keepForm } from "./kept-form.ts";
import { clearSharedOutbox, sendOutbox } from "./outbox.ts";

const repeatEvery = 15_000;

/**
 * On every page of somebody who is signed in: sends what waits, and keeps the log form for without a connection.
 * @returns how to stop
 */
export function beginOnThisDevice(memberId: string, sharedDevice: boolean): () => void {
  const send = () => {
    if (document.visibilityState === "visible") void sendOutbox(memberId).catch(() => undefined);
  };
  void clearSharedOutbox(memberId, Date.now()).then(send, () => undefined);
  void keepReady(memberId, sharedDevice).catch(() => undefined);
  // A server that comes back says nothing; only trying again tells.
  const timer = window.setInterval(send, repeatEvery);
  window.addEventListener("online", send);
  document.addEventListener("visibilitychange", send);
  return () => {
    window.clearInterval(timer);
    window.removeEventListener("online", send);
    document.removeEventListener("visibilitychange", send);
  };
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(from: string): string };
}

let address: string | undefined;

/** Under Trusted Types a browser takes the address of a script only from a policy; this one knows a single address. */
function script(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const createScriptURL = () => "/sw.js";
  address ??= trustedTypes?.createPolicy("service-worker", { createScriptURL }).createScriptURL("");
  return address ?? createScriptURL();
}

async function keepReady(memberId: string, sharedDevice: boolean): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register(script(), { updateViaCache: "none" });
  if (!registration) return;
  await navigator.serviceWorker.ready;
  await keepForm(memberId, sharedDevice);
}
