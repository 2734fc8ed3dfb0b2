/** Remix's options; `vite.config.ts` hands them to the plugin. @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: "app",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // One 7.5 kB request to /__manifest can block the server for 3.5 s.
    v3_lazyRouteDiscovery: false,
  },
};
