import { type ChildProcess, spawn } from "node:child_process";

export type ReadingProgram = {
  /** Ballots as this program still sees them. */
  count: () => Promise<number>;
  end: () => Promise<void>;
};

/** A second process that holds BEGIN; SELECT on the database. */
export async function startReading(databaseFile: string): Promise<ReadingProgram> {
  const child = spawn(process.execPath, ["test/support/storage/held-read.mjs", databaseFile], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await nextLine(child);
  return {
    count: async () => {
      const answer = nextLine(child);
      child.stdin.write("count\n");
      return Number(await answer);
    },
    end: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once("exit", () => resolve());
        child.stdin.end();
      }),
  };
}

function nextLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once("data", (line) => resolve(String(line).trim())));
}
