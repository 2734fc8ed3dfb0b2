import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printAddress } from "./browser/format.server.ts";
import { type Errand, openGate } from "./gate/format.server.ts";

type Printed =
  | { readonly kind: "printed"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly why: string };

const patience = 25_000;
const mostWaiting = 4;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** A page of ours on paper. One at a time, and a short line: a browser is heavy. */
export async function printPdf(
  chromium: string,
  { signal, ...errand }: Errand & { readonly signal: AbortSignal },
): Promise<Printed> {
  if (waiting >= mostWaiting) return { kind: "busy" };
  waiting += 1;
  const turn = last.then(() => (signal.aborted ? leftAlone : print(chromium, errand)));
  last = turn;
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

const leftAlone: Printed = { kind: "failed", why: "nobody waits for it any more" };

async function print(chromium: string, errand: Errand): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), "meegewogen-pdf-"));
  const gate = await openGate(errand);
  try {
    const bytes = await printAddress(chromium, { address: gate.address, folder, patience });
    const status = gate.status();
    return status === 200
      ? { kind: "printed", bytes }
      : { kind: "failed", why: `the page answered ${status}` };
  } catch (error) {
    return { kind: "failed", why: error instanceof Error ? error.message : "it failed" };
  } finally {
    gate.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}
