import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";
import { forgetBuild, recordBuild } from "./source-hash";

// What respondents and phones in a meeting fetch lies below the addresses of their pages: one rule of a proxy covers all.
const OF_SURVEY = "s/assets";
const OF_MEETING = "m/assets";

const alias = { "~": path.resolve("app"), "~db": path.resolve("db") };

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
        fs.writeFileSync(`${file}.gz`, await gzipped(file, content));
      }
    },
  };
}

/** Plain http knows no brotli. Zopfli makes 5 % less that every browser unpacks, and takes too long for all scripts. */
async function gzipped(file: string, content: Buffer): Promise<Uint8Array> {
  const ofSurvey = path.dirname(file).endsWith(path.normalize(OF_SURVEY));
  return ofSurvey ? gzipAsync(content, {}) : zlib.gzipSync(content, { level: 9 });
}

/** Every licence's notice once in a script, not once for each of its files: 300 bytes of the survey's budget. */
function noticesOnce(): Plugin {
  return {
    name: "notices-once",
    apply: "build",
    renderChunk(code) {
      const seen = new Set<string>();
      const kept = code.replace(/\/\*![^*]*\*\//g, (notice) => {
        const isFirst = !seen.has(notice);
        seen.add(notice);
        return isFirst ? notice : "";
      });
      return { code: kept, map: null };
    },
  };
}

/**
 * Vite waits for the styles of a script that is fetched later. These have none, and what waits for nothing costs 450 bytes
 * of the survey's budget.
 */
function fetchPlainly(): Plugin {
  return {
    name: "fetch-plainly",
    apply: "build",
    enforce: "pre",
    load: (id) =>
      id.includes("vite/preload-helper") ? "export const __vitePreload = (fetch) => fetch();" : null,
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
    // 1.6 kB less over plain http than Vite's own minifier: the difference between within and beyond the budget.
    minify: "terser" as const,
    // 200 bytes less than one pass makes.
    terserOptions: { ecma: 2020 as const, compress: { passes: 3, ecma: 2020 as const } },
    rollupOptions: {
      input: "app/browser/survey/main.ts",
      output: {
        entryFileNames: `${OF_SURVEY}/ballot-[hash].js`,
        chunkFileNames: `${OF_SURVEY}/[name]-[hash].js`,
      },
    },
  },
};

// Scripts of pages without the application's own, built after the ballot's and apart from it: a piece shared with them
// would cost the survey a request.
const scriptsApart = {
  publicDir: false as const,
  build: {
    outDir: "build/ballot",
    emptyOutDir: false,
    manifest: "apart.json",
    target: "es2022",
    modulePreload: false as const,
    rollupOptions: {
      input: {
        holder: "app/browser/holder/main.ts",
        paper: "app/browser/paper/main.ts",
        meeting: "app/browser/meeting/main.ts",
      },
      output: {
        entryFileNames: ({ name }: { name: string }) =>
          `${name === "meeting" ? OF_MEETING : "assets"}/[name]-[hash].js`,
        chunkFileNames: "assets/[name]-[hash].js",
      },
    },
  },
};

// What a key holder saves is one file: its script has no pieces to fetch.
const offlineScript = {
  publicDir: false as const,
  build: {
    outDir: "build/offline",
    target: "es2022",
    modulePreload: false as const,
    rollupOptions: {
      input: "app/browser/holder/offline.ts",
      output: { format: "iife" as const, entryFileNames: "holder.js" },
    },
  },
};

/**
 * What scripts in the browser import, prepared for the development server before the first page. Nothing else is: a
 * package that Vite found on the way would be prepared anew and meet a second React.
 */
const BROWSER_PACKAGES = [
  "@noble/ciphers/chacha.js",
  "@noble/curves/ed25519.js",
  "@noble/hashes/hkdf.js",
  "@noble/hashes/hmac.js",
  "@noble/hashes/scrypt.js",
  "@noble/hashes/sha2.js",
  "@noble/hashes/utils.js",
  "@simplewebauthn/browser",
  "qrcode",
  "react-dom",
  "recharts",
];

/** What the development server keeps to itself, although it lies in the project's folder. */
const PRIVATE = [process.env.DATA_DIRECTORY || "data", process.env.KEY_DIRECTORY || "keys"].map(
  (directory) => `${path.resolve(directory)}/**`,
);
const UNWATCHED = ["build", "test"].map((directory) => `${path.resolve(directory)}/**`);

/** The tests build when the sources are not those that this says. */
function recordSources(mode: string): Plugin {
  return {
    name: "record-sources",
    apply: "build",
    buildStart: () => (mode === "apart" ? undefined : forgetBuild()),
    closeBundle: () => (mode === "apart" ? recordBuild() : undefined),
  };
}

export default defineConfig(({ command, mode }) => {
  // Wherever it is built, what only developers see stays out.
  if (command === "build") process.env.NODE_ENV = "production";
  const plugins = [precompress(), recordSources(mode)];
  if (mode === "ballot")
    return { resolve: { alias }, plugins: [...plugins, noticesOnce(), fetchPlainly()], ...ballotScript };
  if (mode === "offline") return { resolve: { alias }, plugins: [recordSources(mode)], ...offlineScript };
  if (mode === "apart") return { resolve: { alias }, plugins, ...scriptsApart };
  return {
    resolve: { alias },
    plugins: [remix(remixConfig), ...plugins],
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
    optimizeDeps: { include: BROWSER_PACKAGES, noDiscovery: true },
    server: {
      fs: { deny: [...PRIVATE, "*.sqlite*", ".env", ".env.*", "**/.git/**"] },
      watch: { ignored: [...PRIVATE, ...UNWATCHED] },
    },
  };
});
