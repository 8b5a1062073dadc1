import fs from "node:fs";
import path from "node:path";
import { type ServedApp, serveApp } from "./served-app";

const SOURCES = [
  "app",
  "db",
  "public",
  "package.json",
  "remix.config.js",
  "source-hash.ts",
  "tsconfig.json",
  "vite.config.ts",
];

export type DevelopmentApp = ServedApp & {
  /** Replaces text in one of the sources that this server runs. */
  edit: (file: string, from: string, to: string) => void;
};

/**
 * The development server on a fresh checkout: a copy of the sources below the project, without anything built and with
 * nothing prepared by earlier runs. Packages are found further up.
 */
export async function serveDevelopment(environment: Record<string, string> = {}): Promise<DevelopmentApp> {
  fs.mkdirSync("test/output", { recursive: true });
  const copy = fs.mkdtempSync(path.resolve("test/output/development-"));
  for (const source of SOURCES) fs.cpSync(source, path.join(copy, source), { recursive: true });
  const entry = path.join(copy, "app/development.js");
  const app = await serveApp({ NODE_ENV: "development", ...environment }, copy, entry);
  return {
    ...app,
    edit: (file, from, to) => {
      const text = fs.readFileSync(path.join(copy, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
      fs.writeFileSync(path.join(copy, file), text.replace(from, to));
    },
    stop: async (signal) => {
      await app.stop(signal);
      fs.rmSync(copy, { recursive: true, force: true });
    },
  };
}
