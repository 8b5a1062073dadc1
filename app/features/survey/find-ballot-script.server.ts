import fs from "node:fs";
import { z } from "zod";
import { en } from "~/content/settings/en";
import { fill } from "~/content/translated";

const manifest = z.record(z.string(), z.object({ file: z.string() }));

const addresses = new Map<string, string>();

/** The address of the ballot's own script: its name changes with its content. */
export function findBallotScript(): string {
  return addressOf("app/browser/survey/main.ts", "build/ballot/manifest.json");
}

/** The same for the script with which key holders make and use their keys. */
export function findHolderScript(): string {
  return addressOf("app/browser/holder/main.ts", "build/ballot/apart.json");
}

/** The same for the script with which two people type in paper ballots. */
export function findPaperScript(): string {
  return addressOf("app/browser/paper/main.ts", "build/ballot/apart.json");
}

/** The same for the script of phones in a meeting. */
export function findMeetingScript(): string {
  return addressOf("app/browser/meeting/main.ts", "build/ballot/apart.json");
}

/** The development server answers with the source itself. */
function addressOf(source: string, built: string): string {
  if (import.meta.env.DEV) return `/${source}`;
  const known = addresses.get(source);
  if (known !== undefined) return known;
  const entry = manifest.parse(JSON.parse(fs.readFileSync(built, "utf8")))[source];
  if (!entry) throw new Error(fill(en.notBuilt, { built, source }));
  const address = `/${entry.file}`;
  addresses.set(source, address);
  return address;
}
