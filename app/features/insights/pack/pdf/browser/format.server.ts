import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Duplex, Readable } from "node:stream";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** What Chromium must be to print one page of ours and nothing else. */
function flags(folder: string): string[] {
  return [
    "--headless",
    "--remote-debugging-pipe",
    // It refuses its sandbox to root. What it shows is our own page: no script, nothing from elsewhere.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    `--user-data-dir=${join(folder, "profile")}`,
    ...["--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-breakpad"],
    ...["--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"],
  ];
}

/**
 * Starts a browser of its own in a folder, lets it print one address on A4 and ends it.
 * @throws Error when it does not start, does not know the way, or takes longer than `patience` milliseconds
 */
export async function printAddress(
  program: string,
  { address, folder, patience }: { address: string; folder: string; patience: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const isGroup = process.platform !== "win32";
  const child = spawn(program, flags(folder), {
    cwd: folder,
    // No setting of ours: an environment can hold secrets.
    env: { NODE_ENV: "production", HOME: folder, TMPDIR: folder, PATH: "/usr/local/bin:/usr/bin:/bin" },
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    detached: isGroup,
  });
  const ended = new Promise<never>((_, reject) => {
    child.once("error", (error) => reject(new Error(`it does not start: ${error.name}`)));
    child.once("exit", (code, signal) => reject(new Error(`it ended with ${signal ?? code}`)));
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("it took too long")), patience).unref();
  });
  try {
    const talk = talkThrough(child.stdio[3] as Duplex, child.stdio[4] as Readable);
    return await Promise.race([print(talk, address), ended, late]);
  } finally {
    try {
      if (isGroup && child.pid) process.kill(-child.pid, "SIGKILL");
      else child.kill("SIGKILL");
    } catch {
      // Already gone.
    }
  }
}

type Talk = ReturnType<typeof talkThrough>;

async function print({ ask, hear }: Talk, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  await ask("Emulation.setScriptExecutionDisabled", { value: true }, sessionId);
  await ask("Page.enable", {}, sessionId);
  const isThere = hear("Page.loadEventFired");
  const { errorText } = await ask("Page.navigate", { url: address }, sessionId);
  if (errorText) throw new Error(String(errorText));
  await isThere;
  const paper = { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true };
  const { data } = await ask("Page.printToPDF", { ...paper, generateDocumentOutline: true }, sessionId);
  return new Uint8Array(Buffer.from(String(data), "base64"));
}

/** The DevTools protocol over two pipes: JSON, each message closed by a zero. */
function talkThrough(out: Duplex, back: Readable) {
  let lastId = 0;
  let rest: Buffer[] = [];
  const answers = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, () => void>();
  const receive = (text: string) => {
    const message: Message = JSON.parse(text);
    if (message.id !== undefined) answers.get(message.id)?.(message);
    else if (message.method) listeners.get(message.method)?.();
  };
  back.on("data", (piece: Buffer) => {
    let from = 0;
    for (let zero = piece.indexOf(0); zero >= 0; zero = piece.indexOf(0, from)) {
      receive(Buffer.concat([...rest, piece.subarray(from, zero)]).toString("utf8"));
      rest = [];
      from = zero + 1;
    }
    rest.push(piece.subarray(from));
  });
  // A browser that dies closes its ends first; that it ended is told by its exit.
  for (const pipe of [out, back]) pipe.on("error", () => undefined);
  return {
    ask: (method: string, params: object, sessionId?: unknown) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        lastId += 1;
        answers.set(lastId, ({ result, error }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
        );
        out.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
    hear: (method: string) => new Promise<void>((resolve) => listeners.set(method, resolve)),
  };
}
