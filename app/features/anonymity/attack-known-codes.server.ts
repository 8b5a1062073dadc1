import { parseCode } from "~/ballot/code";
import type { KnownCode } from "./attack-knowledge.server";
import { takeSnapshot } from "./attack-snapshot.server";

const ADDRESS = /[^\s<>,;"']+@[^\s<>,;"']+/;
const CODE = /[01][.-]?(?:[0-9A-Z][- ]?){22}[0-9A-Z]/i;

/** Codes as they stand in mails or lists, a line each: a link or a typed code, with or without an address before it. */
export function readKnownCodes(text: string, databaseFile: string): KnownCode[] {
  const waves = (takeSnapshot(databaseFile)?.tables.get("wave")?.rows ?? []).map(([id]) => String(id));
  return text.split("\n").flatMap((line) => {
    const written = line.split("#")[1]?.trim() ?? CODE.exec(line)?.[0];
    if (written === undefined) return [];
    return waves.flatMap((wave) => {
      const parsed = parseCode(wave, written);
      if (!parsed.ok) return [];
      const { code, departmentIndex } = parsed;
      return [{ wave, departmentIndex, code, who: ADDRESS.exec(line)?.[0].toLowerCase() ?? `code:${code}` }];
    });
  });
}
