import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { vitePlugin as remix } from "@remix-run/dev";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

const alias = { "~": path.resolve("app"), "~db": path.resolve("db") };

/** Compressed once and as small as it gets, instead of at every request: the survey has to fit a slow phone. */
function precompress(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!/\.(js|css)$/.test(name)) continue;
        const file = path.join(dir ?? "", name);
        const content = fs.readFileSync(file);
        fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content));
        fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }));
      }
    },
  };
}

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
  if (mode === "ballot") return { resolve: { alias }, plugins: [precompress()], ...ballotScript };
  return {
    resolve: { alias },
    plugins: process.env.VITEST ? [] : [remix(remixConfig), precompress()],
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
