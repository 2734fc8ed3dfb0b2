import { format } from "node:util";

// A warning nobody reads hides the next one, so it fails the test in which it appears.
for (const level of ["error", "warn"] as const) {
  console[level] = (...parts: unknown[]) => {
    throw new Error(`A test may not write to console.${level}: ${format(...parts)}`);
  };
}
