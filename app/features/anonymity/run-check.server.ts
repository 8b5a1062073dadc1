import { spawn } from "node:child_process";
import { anonymityTexts } from "~/content/anonymity/texts";
import type { ShownLanguage } from "~/content/language";

const FINISHED = [0, 1];

/**
 * Attacks this installation in a process of its own: reading the database file beside SQLite and closing it again
 * would drop the locks that this process holds on it. Resolves to a problem in words, or null.
 */
export function runAnonymityCheck(language: ShownLanguage): Promise<string | null> {
  const { stopped } = anonymityTexts(language).texts.work;
  const tool = ["--import", "tsx", "app/commands/verify-anonymity.ts"];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, tool, { stdio: "ignore" });
    child.once("error", () => resolve(stopped));
    child.once("exit", (code) => resolve(FINISHED.includes(code ?? -1) ? null : stopped));
  });
}
