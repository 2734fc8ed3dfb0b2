import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/** The least that Remix can be, to measure the app against. Built by bare-build.ts into `.cache`. */
export default defineConfig({
  plugins: [
    remix({
      appDirectory: "tests/bench/bare/app",
      buildDirectory: ".cache/bench-bare",
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
  build: { target: "es2022", assetsInlineLimit: 0 },
});
