import { spawn } from "node:child_process";

const FINISHED = [0, 1];

/**
 * Attacks this installation in a process of its own: reading the database file beside SQLite and closing it again
 * would drop the locks that this process holds on it. Resolves to a problem in words, or null.
 */
export function runAnonymityCheck(): Promise<string | null> {
  const tool = ["--import", "tsx", "app/commands/verify-anonymity.ts"];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, tool, { stdio: "ignore" });
    child.once("error", () => resolve(STOPPED));
    child.once("exit", (code) => resolve(FINISHED.includes(code ?? -1) ? null : STOPPED));
  });
}

const STOPPED =
  "The attack stopped before its end. Run npm run verify-anonymity where Tandem is installed: it says why.";
