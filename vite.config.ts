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
      const made = Object.keys(bundle).map((name) => path.join(dir ?? "", name));
      // Remix moves the stylesheets of its server build over to the client afterwards: the next build finds them.
      const moved = "build/client/assets";
      const styles = fs.existsSync(moved) ? fs.readdirSync(moved).map((name) => path.join(moved, name)) : [];
      for (const file of [...made, ...styles]) {
        if (!/\.(js|css)$/.test(file) || fs.existsSync(`${file}.br`)) continue;
        const content = fs.readFileSync(file);
        fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content));
        fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }));
      }
    },
  };
}

type Node = {
  type?: string;
  start?: number;
  end?: number;
  callee?: Node & { name?: string };
  arguments?: Node[];
};

/** Takes the messages out of the errors of the cryptography: nobody reads them in a browser, and they weigh 2 kB. */
function withoutErrorMessages(): Plugin {
  return {
    name: "without-error-messages",
    apply: "build",
    transform(code, id) {
      if (!id.includes("/node_modules/@noble/")) return null;
      const cuts: [number, number][] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== "object" || node === null) return;
        const { type, callee, arguments: given, end = 0 }: Node = node;
        const isError = type === "NewExpression" && /^(Range|Type)?Error$/.test(callee?.name ?? "");
        if (isError && given?.length) cuts.push([callee?.end ?? end, end]);
        else for (const child of Object.values(node)) visit(child);
      };
      visit(this.parse(code));
      let lean = code;
      for (const [start, end] of cuts.sort(([a], [b]) => b - a))
        lean = lean.slice(0, start) + lean.slice(end);
      return { code: lean, map: null };
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
    minify: "terser" as const,
    terserOptions: { ecma: 2020 as const, module: true, compress: { passes: 3, unsafe_arrows: true } },
    rollupOptions: {
      input: "app/ballot/browser/main.ts",
      output: { entryFileNames: "assets/ballot-[hash].js", chunkFileNames: "assets/[name]-[hash].js" },
    },
  },
};

// The trustee's script is built apart from both, after the ballot's: shared pieces would cost the survey a request.
const trusteeScript = {
  publicDir: false as const,
  build: {
    outDir: "build/ballot",
    emptyOutDir: false,
    manifest: "trustee.json",
    target: "es2022",
    modulePreload: false as const,
    rollupOptions: {
      input: "app/ballot/browser-trustee/main.ts",
      output: { entryFileNames: "assets/trustee-[hash].js" },
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === "trustee") return { resolve: { alias }, plugins: [precompress()], ...trusteeScript };
  if (mode === "ballot")
    return { resolve: { alias }, plugins: [withoutErrorMessages(), precompress()], ...ballotScript };
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
