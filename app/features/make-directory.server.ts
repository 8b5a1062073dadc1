import fs from "node:fs";
import path from "node:path";

/**
 * Makes a directory for this account only, and those above it that are missing; returns the ones that it made, outermost
 * first. One after the other: asked for all at once, Node.js tries for ever below places that take none, such as /proc.
 */
export function makeDirectory(directory: string): string[] {
  const missing: string[] = [];
  for (let at = path.resolve(directory); !fs.existsSync(at); at = path.dirname(at)) missing.unshift(at);
  for (const one of missing) fs.mkdirSync(one, { mode: 0o700 });
  return missing;
}
