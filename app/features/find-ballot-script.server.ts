import fs from "node:fs";
import { z } from "zod";

const manifest = z.record(z.string(), z.object({ file: z.string(), isEntry: z.boolean().optional() }));

let address: string | undefined;

/** Where the built server finds the ballot's own script; its name changes with its content. */
export function ballotScript(): string {
  if (address === undefined) {
    const built = manifest.parse(JSON.parse(fs.readFileSync("build/ballot/manifest.json", "utf8")));
    const entry = Object.values(built).find(({ isEntry }) => isEntry);
    if (!entry) throw new Error("build/ballot/manifest.json names no script; run npm run build");
    address = `/${entry.file}`;
  }
  return address;
}
