import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

const alias = { "~": path.resolve("app"), "~db": path.resolve("db") };

// The ballot's own script is built apart from Remix: the survey page loads it and nothing else.
const ballotScript = {
  publicDir: false as const,
  build: {
    outDir: "build/ballot",
    manifest: "manifest.json",
    target: "es2022",
    modulePreload: false as const,
    rollupOptions: {
      input: "app/ballot/browser/main.ts",
      output: { entryFileNames: "assets/ballot-[hash].js" },
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === "ballot") return { resolve: { alias }, ...ballotScript };
  return {
    resolve: { alias },
    plugins: process.env.VITEST ? [] : [remix(remixConfig)],
    build: { target: "es2022", chunkSizeWarningLimit: 700 },
    test: {
      include: ["test/**/*.test.{ts,tsx}"],
      reporters: ["default", "./test/support/plain-reporter.ts"],
      globalSetup: "test/support/built-app.ts",
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
});
