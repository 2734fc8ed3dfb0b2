import { defineConfig } from "vitest/config";

/** The tests of the domain and the published vectors, without databases: what `npm run mutants` runs hundreds of times. */
export default defineConfig({
  test: {
    include: ["app/domain/**/*.test.ts", "tests/vectors.test.ts"],
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
