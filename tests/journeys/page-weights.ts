import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Prints, after the journeys, what they measured: kilobytes per page, and times on a slow connection. */
export default class PageWeights implements Reporter {
  private readonly lines = new Map<string, string>();

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description = "" } of annotations) {
      if (type === "weight" || type === "slow 4G")
        this.lines.set(description.split("\t")[0] ?? "", description);
    }
  }

  onEnd(_result: FullResult): void {
    if (this.lines.size === 0) return;
    console.log("\nPage weights in KB, compressed (script, style, everything):");
    for (const line of this.lines.values()) {
      const [name = "", ...numbers] = line.split("\t");
      console.log(`  ${name.padEnd(44)}${numbers.map((number) => number.padStart(8)).join("")}`);
    }
  }
}
