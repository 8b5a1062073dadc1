import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const SOURCES = [
  "app",
  "db",
  "public",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];
const RECORD = "build/sources.sha256";

/** Of everything that the build is made from: two builds with the same hash do the same. */
function hashSources(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesBelow).sort()) {
    hash.update(`${file}\n${fs.statSync(file).size}\n`).update(fs.readFileSync(file));
  }
  return hash.digest("hex");
}

/** Forgotten before a build and recorded after its last part: what was interrupted is no build. */
export function forgetBuild(): void {
  fs.rmSync(RECORD, { force: true });
}

export function recordBuild(): void {
  fs.writeFileSync(RECORD, hashSources());
}

/** Whether build/ was made from the sources as they are now. */
export function isBuilt(): boolean {
  return fs.existsSync(RECORD) && fs.readFileSync(RECORD, "utf8") === hashSources();
}

function filesBelow(place: string): string[] {
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs.readdirSync(place).flatMap((name) => filesBelow(path.posix.join(place, name)));
}
