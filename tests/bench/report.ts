import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { dirname, resolve } from "node:path";
import { isMet, type Line, verdictOf } from "./lines.ts";
import type { Options } from "./options.ts";
import type { Times } from "./sites/timing.ts";

const head = [
  "goal",
  "engine",
  "decisions",
  "what",
  "p50 / p99 ms",
  "against",
  "p50 / p99 ms",
  "measured",
  "goal",
  "",
];

/** One table for people and one file for programs. */
export function report(lines: readonly Line[], options: Options, seconds: number): void {
  const rows = [...lines].sort(byGoal).map(cells);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? "").length)));
  const print = (row: readonly string[]) =>
    console.log(
      row
        .map((cell, i) => (isRight(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    );
  console.log("");
  print(head);
  print(widths.map((width) => "-".repeat(width)));
  for (const row of rows) print(row);
  if (options.base < 1000)
    console.log("\nSo few decisions and tries prove that the bench works, and nothing else.");
  const judged = lines.filter((line) => isMet(line) !== null);
  const met = judged.filter((line) => isMet(line)).length;
  console.log(
    `\n${met} of ${judged.length} goals met, ${Math.round(seconds)} s, ${os.cpus().length} cores, Node ${process.version}`,
  );
  const file = resolve(options.out);
  mkdirSync(dirname(file), { recursive: true });
  const about = {
    at: new Date().toISOString(),
    node: process.version,
    cores: os.cpus().length,
    seconds,
    options,
  };
  writeFileSync(file, `${JSON.stringify({ ...about, lines: lines.map(withVerdict) }, null, 1)}\n`);
  console.log(`Written to ${file}`);
}

function withVerdict(line: Line) {
  return { ...line, met: isMet(line), verdict: verdictOf(line) };
}

function byGoal(one: Line, other: Line): number {
  return Number(one.goal.slice(1)) - Number(other.goal.slice(1));
}

function cells(line: Line): string[] {
  const { values, unit, sense } = line;
  const goals = values.filter(({ goal }) => goal !== null);
  return [
    line.goal,
    line.engine,
    line.decisions ? line.decisions.toLocaleString("en") : "",
    line.what,
    line.times ? pair(line.times) : "",
    line.against?.name ?? "",
    line.against?.times ? pair(line.against.times) : "",
    values.map(({ value }) => `${round(value)} ${unit}`).join(" / "),
    goals.length > 0 ? `${sense} ${goals.map(({ goal }) => `${goal} ${unit}`).join(" / ")}` : "",
    verdictOf(line),
  ];
}

function pair({ p50, p99 }: Times): string {
  return `${round(p50)} / ${round(p99)}`;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Figures stand at the right, words at the left. */
function isRight(column: number): boolean {
  return [2, 4, 6, 7].includes(column);
}
