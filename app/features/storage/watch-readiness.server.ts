import type { KeyDirectory } from "~/features/wave-key-file.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { checkReadiness, type NotReady } from "./check-readiness.server";

/** Milliseconds; whoever asks more often gets the last answer, so that nobody keeps the disk busy with it. */
const KEPT = 5_000;

type Looked = { at: number; problem: NotReady | null };
const last = new WeakMap<Database, Looked>();

/** Whether a ballot could be taken, and a line in the log when that changes. */
export function watchReadiness(
  db: Database,
  keys: KeyDirectory,
  databaseFile: string,
  now: Date,
): NotReady | null {
  const before = last.get(db);
  if (before && performance.now() - before.at < KEPT) return before.problem;
  const problem = checkReadiness(db, keys, databaseFile, now);
  last.set(db, { at: performance.now(), problem });
  if (problem !== null && problem !== before?.problem) log().error({ problem }, "no ballot can be taken");
  if (problem === null && before && before.problem !== null) log().info("ballots can be taken again");
  return problem;
}
