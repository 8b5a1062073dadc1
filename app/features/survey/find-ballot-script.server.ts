import fs from "node:fs";
import { z } from "zod";

const manifest = z.record(z.string(), z.object({ file: z.string(), isEntry: z.boolean().optional() }));

const addresses = new Map<string, string>();

/** Where the built server finds the ballot's own script; its name changes with its content. */
export function findBallotScript(): string {
  return builtScript("build/ballot/manifest.json");
}

/** The same for the script with which a trustee makes a key and opens a wave. */
export function findTrusteeScript(): string {
  return builtScript("build/ballot/trustee.json");
}

/** The same for the script with which two people type in paper ballots. */
export function findPaperScript(): string {
  return builtScript("build/ballot/paper.json");
}

/** The same for the script of phones in a meeting. */
export function findMeetingScript(): string {
  return builtScript("build/ballot/meeting.json");
}

function builtScript(file: string): string {
  const known = addresses.get(file);
  if (known !== undefined) return known;
  const built = manifest.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  const entry = Object.values(built).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`${file} names no script; run npm run build`);
  const address = `/${entry.file}`;
  addresses.set(file, address);
  return address;
}
