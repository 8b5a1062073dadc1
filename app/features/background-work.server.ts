import { randomUUID } from "node:crypto";
import { log } from "~/log.server";

type Work = {
  id: string;
  /** Work of one kind that must not run twice at once. */
  kind: string;
  title: string;
  done: number;
  total: number;
  /** What is happening now, for people. */
  step: string;
  state: "running" | "finished" | "failed";
  /** Where to go when it is finished. */
  next: string;
  /** In words; null also where it failed with an error that is only in the log. */
  problem: string | null;
};

export type Progress = (done: number, total: number, step: string) => void;

const works = new Map<string, Work>();
const KEPT = 50;

/**
 * For what takes longer than a second: the page that started it goes to `/work/:id`, which shows how far it is.
 * `task` resolves to a problem in words, or null. Work of the same `kind` that still runs is returned instead of being
 * started twice. Lives in memory; a restart forgets it, so tasks must be safe to repeat.
 */
export function startWork(
  input: { kind?: string; title: string; next: string },
  task: (progress: Progress) => Promise<string | null>,
): Work {
  const id = randomUUID();
  const { kind = id, title, next } = input;
  const running = [...works.values()].find((work) => work.kind === kind && work.state === "running");
  if (running) return running;
  const work: Work = { id, kind, title, next, done: 0, total: 1, step: "", state: "running", problem: null };
  works.set(work.id, work);
  for (const old of [...works.keys()].slice(0, -KEPT)) works.delete(old);
  task((done, total, step) => Object.assign(work, { done, total, step }))
    .then((problem) => Object.assign(work, { state: problem === null ? "finished" : "failed", problem }))
    .catch((err: unknown) => {
      log().error({ err }, "background work failed");
      Object.assign(work, { state: "failed" });
    });
  return work;
}

export function findWork(id: string): Work | undefined {
  return works.get(id);
}
