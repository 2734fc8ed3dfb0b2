import type { ServerBuild } from "@remix-run/node";
import { type DestinationStream, type Logger, pino } from "pino";

/** One JSON object per line. What a visitor typed stands in no line, not even inside an error's message. */
export function createLogger(destination?: DestinationStream): Logger {
  const options = {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { log: (fields: Record<string, unknown>) => withoutMessages(fields) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Messages of parsers and databases quote their input; name, code and place say enough to find the cause. */
function withoutMessages(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (value instanceof Error) return [key, value.stack ? framesOf(value.stack) : value.name];
      if (key === "stack" || key === "render") return [key, framesOf(String(value))];
      return [key, value];
    }),
  );
}

function framesOf(stack: string): string[] {
  const lines = stack.split("\n");
  const kind = /^(Uncaught )?[A-Za-z]{1,40}(?=:|$)/.exec(lines[0] ?? "")?.[0] ?? "Error";
  return [
    kind,
    ...lines
      .map((line) => line.trim())
      .filter((line) => frame.test(line))
      .slice(0, 20),
  ];
}

const frame = /^at [^"'`]{1,300}:\d+:\d+\)?$/;

/** Writes a path with only the words that our own routes spell out: ids, tokens and searches become dots. */
export function createPathShape(build: ServerBuild): (path: string) => string {
  const words = new Set(["", "assets", "healthz", "readyz", "_root.data"]);
  for (const route of Object.values(build.routes)) {
    for (const word of (route?.path ?? "").split("/")) {
      if (!/^[:*]/.test(word)) words.add(word).add(`${word}.data`);
    }
  }
  return (path) =>
    path
      .split("/", 12)
      .map((part) => (words.has(part) ? part : part.endsWith(".data") ? "….data" : "…"))
      .join("/");
}
