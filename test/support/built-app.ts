import "~/refuse-unsupported-node.js";
import { execFileSync } from "node:child_process";
import fs from "node:fs";

/** `npm test` builds first; a single test file run by hand builds when nothing is there. */
export default function ensureBuilt(): void {
  if (fs.existsSync("build/server/index.js") && fs.existsSync("build/ballot/manifest.json")) return;
  // vite.config.ts leaves Remix out where it runs the tests.
  const { VITEST: _, ...env } = process.env;
  execFileSync("npm", ["run", "build"], { stdio: "inherit", env });
}
