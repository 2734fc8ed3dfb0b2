import { defineConfig } from "vitest/config";

// These need `npm run build` first; `npm run check` leaves them to `npm test`.
const needBuild = [
  "tests/{closing,doors,front,holes,log,office,paper,people,stopping}*.test.ts",
  "tests/attacker/{outputs,still}.test.ts",
];
const everywhere = [
  "app/**/*.test.{ts,tsx}",
  "db/**/*.test.ts",
  "migrations/**/*.test.ts",
  "tests/**/*.test.ts",
];

export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    maxWorkers: 2,
    pool: "forks",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    globalSetup: ["tests/support/global-setup.ts"],
    setupFiles: ["tests/support/no-console-noise.ts"],
    // A suite of zero tests is a broken suite, and `.only` left behind hides all the others.
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: everywhere, exclude: ["tests/journeys/**", ...needBuild] },
      },
      { extends: true, test: { name: "built", include: needBuild, exclude: ["tests/journeys/**"] } },
    ],
  },
});
