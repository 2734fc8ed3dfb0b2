import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { JourneyOptions, Questions } from "./journey-process.ts";
import { freePort } from "./server.ts";

const program = path.join(import.meta.dirname, "journey-process.ts");

/** A Monday morning on which nine months of the demo are closed; the journeys never depend on today. */
export const journeyStart = Date.parse("2026-11-23T09:30:00Z");

export interface JourneyServer {
  readonly url: string;
  ask<Q extends keyof Questions>(question: Q, asked: Questions[Q]["asked"]): Promise<Questions[Q]["answer"]>;
  /** As a power cut: no farewell. */
  kill(): Promise<void>;
  /** The same data and address again, after `kill`. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The real server in a process of its own, with data of its own. */
export async function startJourneyServer(
  chosen: Partial<Omit<JourneyOptions, "env">> = {},
): Promise<JourneyServer> {
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(tmpdir(), "meegewogen-journey-"));
  const url = `http://localhost:${port}`;
  const options: JourneyOptions = {
    engine: "sqlite",
    demo: true,
    start: journeyStart,
    limitFactor: 10_000,
    ...chosen,
    env: { port, publicUrl: url, dataDir },
  };
  let running = await begin(options);
  return {
    url,
    ask: (question, asked) => running.ask(question, asked),
    kill: () => running.kill(),
    restart: async () => {
      running = await begin(options);
    },
    stop: async () => {
      await running.ask("stop", null).catch(() => null);
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function begin(options: JourneyOptions) {
  const child = fork(program, [JSON.stringify(options)], {
    execArgv: [],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  child.on("message", (message: { id: number; answer: never; error?: string }) => {
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) waiter?.reject(new Error(message.error));
    else waiter?.resolve(message.answer);
  });
  const gone = new Promise<void>((resolve) => {
    child.once("exit", (code) => {
      for (const { reject } of waiting.values()) reject(new Error(`The journey's server ended with ${code}`));
      waiting.clear();
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => waiting.set(0, { resolve, reject }));
  return {
    ask: <Q extends keyof Questions>(question: Q, asked: Questions[Q]["asked"]) =>
      new Promise<Questions[Q]["answer"]>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        child.send({ id: last, question, asked });
      }),
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
