import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import zopfli from "@gfx/zopfli";
import { vitePlugin as remix } from "@remix-run/dev";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

// What respondents and phones in a meeting fetch lies below the addresses of their pages: one rule of a proxy covers all.
const OF_SURVEY = "s/assets";
const OF_MEETING = "m/assets";

const alias = { "~": path.resolve("app"), "~db": path.resolve("db") };

/** A twentieth smaller for the survey, which is fetched over plain http too; seconds for the largest of HR's scripts. */
function smallest(content: Buffer, file: string): Promise<Uint8Array> | Buffer {
  const ofSurvey = /(ballot|survey|carry)-[^/]+$/.test(file) && content.length > 1000;
  return ofSurvey ? zopfli.gzipAsync(content, { numiterations: 15 }) : zlib.gzipSync(content, { level: 9 });
}

/** Compressed once and as small as it gets, instead of at every request: the survey has to fit a slow phone. */
function precompress(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      const made = Object.keys(bundle).map((name) => path.join(dir ?? "", name));
      // Remix moves the stylesheets of its server build over to the client afterwards: the next build finds them.
      const moved = ["build/client/assets", `build/client/${OF_SURVEY}`].filter((place) =>
        fs.existsSync(place),
      );
      const styles = moved.flatMap((place) => fs.readdirSync(place).map((name) => path.join(place, name)));
      for (const file of [...made, ...styles]) {
        if (!/\.(js|css)$/.test(file) || fs.existsSync(`${file}.br`)) continue;
        const content = fs.readFileSync(file);
        fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content));
        fs.writeFileSync(`${file}.gz`, await smallest(content, file));
      }
    },
  };
}

/** What a respondent's browser never calls: square roots, and the issuer's half of the token protocol. */
const NEVER_CALLED: Readonly<Record<string, readonly string[]>> = {
  "/abstract/modular.js": ["sqrt", "invertBatch"],
  "/abstract/oprf.js": [
    "generateKeyPair",
    "deriveKeyPair",
    "blindEvaluate",
    "blindEvaluateBatch",
    "evaluate",
  ],
};

type Node = {
  type?: string;
  start?: number;
  end?: number;
  callee?: Node;
  arguments?: Node[];
  name?: string;
  id?: Node;
  key?: Node;
  value?: Node;
  body?: Node;
};

/**
 * Takes out of the survey's cryptography what no respondent needs: messages of errors that nobody reads there, and the
 * bodies of functions that are never called. Nothing that is called changes. About 3 kB compressed.
 */
function leanCryptography(): Plugin {
  return {
    name: "lean-cryptography",
    apply: "build",
    enforce: "pre",
    // Vite's helper fetches stylesheets along with a script; these have none.
    load: (id) =>
      id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null,
    transform(code, id) {
      if (!id.includes("/node_modules/@noble/")) return null;
      const unused = Object.entries(NEVER_CALLED).find(([file]) => id.endsWith(file))?.[1] ?? [];
      const cuts: { start: number; end: number; put: string }[] = [];
      const met = new Set<string>();
      const visit = (node: unknown): void => {
        if (typeof node !== "object" || node === null) return;
        const { type, callee, arguments: given, end = 0, key, value, id: own, body }: Node = node;
        const name = (key ?? own)?.name ?? "";
        const block = type === "FunctionDeclaration" ? body : value?.body;
        if (type === "NewExpression" && /^(Range|Type)?Error$/.test(callee?.name ?? "") && given?.length)
          cuts.push({ start: callee?.end ?? end, end, put: "" });
        else if (block?.type === "BlockStatement" && unused.includes(name)) {
          met.add(name);
          cuts.push({ start: block.start ?? end, end: block.end ?? end, put: "{ throw new Error(); }" });
        } else for (const child of Object.values(node)) visit(child);
      };
      visit(this.parse(code));
      const missing = unused.filter((name) => !met.has(name));
      if (missing.length > 0) this.error(`${id} has no ${missing.join(", ")} any more`);
      let lean = code;
      for (const { start, end, put } of cuts.sort((x, y) => y.start - x.start))
        lean = lean.slice(0, start) + put + lean.slice(end);
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
    // A function with arguments that is put where it is called needs a variable for each, which weighs more.
    terserOptions: {
      ecma: 2020 as const,
      module: true,
      compress: { passes: 3, inline: 1, unsafe_arrows: true },
    },
    rollupOptions: {
      input: "app/browser/survey/main.ts",
      output: {
        entryFileNames: `${OF_SURVEY}/ballot-[hash].js`,
        chunkFileNames: `${OF_SURVEY}/[name]-[hash].js`,
      },
    },
  },
};

// Scripts of pages without the application's own, each built apart after the ballot's: shared pieces would cost the
// survey a request.
const APART: Readonly<Record<string, { input: string; place: string }>> = {
  trustee: { input: "app/browser/trustee/main.ts", place: "assets" },
  paper: { input: "app/browser/paper/main.ts", place: "assets" },
  meeting: { input: "app/browser/meeting/main.ts", place: OF_MEETING },
};

function scriptApart(name: string, { input, place }: { input: string; place: string }) {
  return {
    publicDir: false as const,
    build: {
      outDir: "build/ballot",
      emptyOutDir: false,
      manifest: `${name}.json`,
      target: "es2022",
      modulePreload: false as const,
      rollupOptions: {
        input,
        output: { entryFileNames: `${place}/${name}-[hash].js` },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const apart = APART[mode];
  if (apart) return { resolve: { alias }, plugins: [precompress()], ...scriptApart(mode, apart) };
  if (mode === "ballot")
    return { resolve: { alias }, plugins: [leanCryptography(), precompress()], ...ballotScript };
  return {
    resolve: { alias },
    plugins: process.env.VITEST ? [] : [remix(remixConfig), precompress()],
    build: {
      target: "es2022",
      chunkSizeWarningLimit: 700,
      rollupOptions: {
        output: {
          assetFileNames: ({ names }) =>
            `${names.includes("survey.css") ? OF_SURVEY : "assets"}/[name]-[hash][extname]`,
        },
      },
    },
    test: {
      include: ["test/**/*.test.{ts,tsx}"],
      reporters: ["default", "./test/support/plain-reporter.ts"],
      globalSetup: "test/support/built-app.ts",
      // The default leaves a core idle, and half of the tests wait for a browser or a server anyway.
      maxWorkers: 2,
      // A browser on a busy machine may miss a moment; what fails twice is broken. The report says what was repeated.
      retry: process.env.CI ? 1 : 0,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
});
