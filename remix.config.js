// @ts-check
/** @satisfies {import("@remix-run/dev").VitePluginConfig} */
const config = {
  appDirectory: "app",
  buildDirectory: "build",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_throwAbortReason: true,
    // Both are open denial-of-service doors in the last Remix 2 release; a test asserts that they stay shut.
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: false,
  },
};

export default config;
