/**
 * npm run audit: attacks the release gate with every number of respondents from 5 to 60, longer than the tests do, and
 * prints what was tried and what could be proven. `npm run audit 5` tries five times as much by chance. Seeded.
 */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { allTasks, type Result, runTask, type Task, type TaskName } from "./audit/tasks";

/** On Node 20 a worker does not inherit the loader that runs this file. */
const LOAD_TYPESCRIPT = `
  const { workerData } = require("node:worker_threads");
  import("tsx/esm/api").then(({ register }) => { register(); return import(workerData); });
`;

/** So many sentences are printed of each kind; more would only hide the others. */
const SHOWN = 12;

if (isMainThread) await main();
else parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await runTask(task)));

async function main(): Promise<void> {
  const started = Date.now();
  const totals = new Map<TaskName, Result>();
  const tasks = allTasks(Math.max(1, Number(process.argv[2] ?? 1)));
  let done = 0;
  await onAllCores(tasks, async (worker, task) => {
    const { tried, findings } = await ask(worker, task);
    const total = totals.get(task.name) ?? { tried: 0, findings: [] };
    totals.set(task.name, { tried: total.tried + tried, findings: [...total.findings, ...findings] });
    done += 1;
    const seconds = Math.round((Date.now() - started) / 1000);
    console.error(
      `${done} of ${tasks.length} after ${seconds} s: ${task.name}, ${task.people} respondents, ${findings.length} proven`,
    );
  });
  for (const [name, { tried, findings }] of totals) {
    console.log(`${name}: ${tried} tried, ${findings.length} proven`);
    for (const finding of findings.slice(0, SHOWN)) console.log(`  ${finding}`);
  }
  const proven = [...totals.values()].reduce((sum, { findings }) => sum + findings.length, 0);
  if (proven > 0) process.exitCode = 1;
}

async function onAllCores(tasks: Task[], work: (worker: Worker, task: Task) => Promise<void>): Promise<void> {
  const waiting = [...tasks];
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(LOAD_TYPESCRIPT, { eval: true, workerData: import.meta.url }),
  );
  await Promise.all(
    workers.map(async (worker) => {
      for (let task = waiting.shift(); task; task = waiting.shift()) await work(worker, task);
      await worker.terminate();
    }),
  );
}

function ask(worker: Worker, task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (result: Result) => {
      worker.removeListener("error", reject);
      resolve(result);
    });
    worker.postMessage(task);
  });
}
