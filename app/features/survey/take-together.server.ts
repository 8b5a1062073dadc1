import { emptyLogSoon } from "~/features/empty-log.server";
import type { Database } from "~db/client.server";

type Job = { run: () => void; refuse: (error: unknown) => void; settle: () => void };

const waiting = new WeakMap<Database, Job[]>();

/** About ten milliseconds of work; then it is made durable, and everybody else has a turn. */
const AT_ONCE = 16;

/**
 * Does what claims or casts together with whatever else arrived in the same moment: one transaction, one write to the
 * disk and one emptying of the log for all of them, where each alone would wait for its own. Each stands or falls by itself, and nobody
 * is answered before the disk has it.
 */
export function takeTogether<T>(db: Database, task: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const jobs = waiting.get(db) ?? [];
    waiting.set(db, jobs);
    jobs.push(jobOf(db, task, resolve, reject));
    if (jobs.length === 1) gather(db, jobs);
  });
}

/** Requests begin one at each turn of the event loop: as long as each turn brings another, they wait for it. */
function gather(db: Database, jobs: readonly Job[]): void {
  const { length } = jobs;
  setImmediate(() => {
    if (jobs.length > length && jobs.length < AT_ONCE) gather(db, jobs);
    else takeAll(db);
  });
}

function jobOf<T>(
  db: Database,
  task: () => T,
  resolve: (value: T) => void,
  refuse: (error: unknown) => void,
): Job {
  let settle = () => refuse(new Error("not done"));
  const run = () => {
    try {
      // Within the transaction of all: what fails takes back its own only.
      const value = db.transaction(task);
      settle = () => resolve(value);
    } catch (error) {
      settle = () => refuse(error);
    }
  };
  return { run, refuse, settle: () => settle() };
}

function takeAll(db: Database): void {
  const jobs = waiting.get(db) ?? [];
  const begun: Job[] = [];
  try {
    db.transaction(() => runSome(jobs, begun), { behavior: "immediate" });
    emptyLogSoon(db, new Date());
    for (const job of begun) job.settle();
  } catch (error) {
    // Not begun where another program holds the database, which nobody needs to find out one by one.
    const failed = begun.length > 0 ? begun : jobs.splice(0);
    // It may be on the disk or not: whoever asks again is answered the same.
    for (const job of failed) job.refuse(error);
  }
  if (jobs.length > 0) setImmediate(() => takeAll(db));
}

function runSome(jobs: Job[], begun: Job[]): void {
  for (const job of jobs.splice(0, AT_ONCE)) {
    begun.push(job);
    job.run();
  }
}
