/**
 * npm run calibrate: simulates thousands of surveys through the product's own path, from answers to released numbers,
 * and prints every bar of the method with its value, met or not met. Seeded: the same numbers every time.
 * A cell that misses a bar is measured anew with other seeds and more repetitions, and what counts is the second: among
 * more than two hundred bars some are missed by chance. A number multiplies the repetitions.
 * With --write the method page says what was measured.
 */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { type Bar, isMet, type Judged, plan, type Task } from "./calibration/bars";
import { type FamilyJudged, type FamilyTask, familyMeans, familyPlan } from "./calibration/family-bars";
import { FAMILY_STUDIES } from "./calibration/family-studies";
import { writeMeasured } from "./calibration/measured";
import { STUDIES } from "./calibration/studies";
import type { Tallies } from "./calibration/tallies";

const SEED = 20_060_700;
/** Of the second measurement. */
const OTHER_SEED = 20_070_700;
const MORE_OFTEN = 6;
/** A task is cut into pieces of about this many repetitions, so that the cores finish together. */
const PIECE = 200;

let shownPercent = -1;

/** On Node 20 a worker does not inherit the loader that runs this file. */
const LOAD_TYPESCRIPT = `
  const { workerData } = require("node:worker_threads");
  import("tsx/esm/api").then(({ register }) => { register(); return import(workerData); });
`;

type AnyTask = Task | FamilyTask;
type Piece = { task: number; seed: number; repetitions: number };

if (isMainThread) await main();
else parentPort?.on("message", (piece: Piece & { what: AnyTask }) => parentPort?.postMessage(run(piece)));

function run({ what, seed, repetitions }: Piece & { what: AnyTask }): Tallies {
  return "family" in what
    ? FAMILY_STUDIES[what.family](what.cell, seed, repetitions, what.variant)
    : STUDIES[what.study](what.cell, seed, repetitions, what.method);
}

async function main(): Promise<void> {
  const started = Date.now();
  const effort = Number(process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? 1);
  const judged: (Judged | FamilyJudged)[] = [...familyPlan(effort), ...plan(effort)];
  const all = judged.map((_, task) => task);
  const tallies = await measure(judged, all, started, (repetitions, task) => cut(repetitions, task, SEED));
  const missing = all.filter((task) =>
    judged[task]!.bars(tallies[task]!).some((one) => isMet(one) === false),
  );
  const again = await measure(judged, missing, started, (repetitions, task) =>
    cut(MORE_OFTEN * repetitions, task, OTHER_SEED),
  );
  const measured = judged.flatMap(({ bars }, task) =>
    bars((missing.includes(task) ? again : tallies)[task]!),
  );
  const bars = [...measured, ...familyMeans(measured)];
  print(bars);
  if (process.argv.includes("--write")) {
    writeMeasured(bars);
  }
  const missed = bars.filter((bar) => isMet(bar) === false);
  const counted = bars.filter((bar) => isMet(bar) !== null).length;
  console.log(
    `${missing.length} of ${judged.length} cells were measured a second time. ${counted - missed.length} of ${counted} bars met, ${Math.round((Date.now() - started) / 1000)} s.`,
  );
  if (missed.length > 0) process.exitCode = 1;
}

/** What is counted in each of the tasks that are named. */
async function measure(
  judged: readonly (Judged | FamilyJudged)[],
  tasks: readonly number[],
  started: number,
  piecesOf: (repetitions: number, task: number) => Piece[],
): Promise<Tallies[]> {
  const pieces = tasks.flatMap((task) => piecesOf(judged[task]!.task.repetitions, task));
  const tallies: Tallies[] = judged.map(() => ({}));
  let done = 0;
  await onAllCores(pieces, async (worker, piece) => {
    const what = judged[piece.task]!.task;
    merge(tallies[piece.task]!, await ask(worker, { ...piece, what }));
    done += 1;
    showProgress(done, pieces.length, started);
  });
  return tallies;
}

function cut(repetitions: number, task: number, seed: number): Piece[] {
  const count = Math.max(1, Math.round(repetitions / PIECE));
  return Array.from({ length: count }, (_, index) => ({
    task,
    seed: seed + 1000 * task + index,
    repetitions: Math.round((repetitions * (index + 1)) / count) - Math.round((repetitions * index) / count),
  }));
}

async function onAllCores(
  pieces: Piece[],
  work: (worker: Worker, piece: Piece) => Promise<void>,
): Promise<void> {
  const waiting = [...pieces];
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(LOAD_TYPESCRIPT, { eval: true, workerData: import.meta.url }),
  );
  await Promise.all(
    workers.map(async (worker) => {
      for (let piece = waiting.shift(); piece; piece = waiting.shift()) await work(worker, piece);
      await worker.terminate();
    }),
  );
}

function ask(worker: Worker, message: Piece & { what: AnyTask }): Promise<Tallies> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (tallies: Tallies) => {
      worker.removeListener("error", reject);
      resolve(tallies);
    });
    worker.postMessage(message);
  });
}

function merge(into: Tallies, from: Tallies): void {
  for (const [name, { count, sum }] of Object.entries(from)) {
    const tally = into[name] ?? { count: 0, sum: 0 };
    into[name] = { count: tally.count + count, sum: tally.sum + sum };
  }
}

function showProgress(done: number, all: number, started: number): void {
  const percent = Math.floor((100 * done) / all);
  if (percent === shownPercent) return;
  shownPercent = percent;
  const seconds = Math.round((Date.now() - started) / 1000);
  if (process.stderr.isTTY) process.stderr.write(`\r${percent} % after ${seconds} s `);
  else if (percent % 10 === 0) process.stderr.write(`${percent} % after ${seconds} s\n`);
  if (done === all) process.stderr.write("\n");
}

function print(bars: readonly Bar[]): void {
  let group = "";
  for (const bar of bars.toSorted((a, b) => orderOf(bars, a) - orderOf(bars, b))) {
    if (bar.group !== group) console.log(`\n${bar.group}`);
    group = bar.group;
    const met = isMet(bar);
    const verdict = met === null ? "" : met ? "met" : "NOT MET";
    console.log(
      `  ${verdict.padEnd(7)}  ${bar.name.padEnd(52)} ${shown(bar, bar.value).padStart(12)}  ${limit(bar)}`,
    );
  }
  console.log("");
}

/** Groups in the order of their first bar. */
function orderOf(bars: readonly Bar[], bar: Bar): number {
  return bars.findIndex(({ group }) => group === bar.group);
}

function limit(bar: Bar): string {
  if (!bar.limit) return "";
  return "atLeast" in bar.limit
    ? `at least ${shown(bar, bar.limit.atLeast)}`
    : `at most ${shown(bar, bar.limit.atMost)}`;
}

function shown({ unit }: Bar, value: number): string {
  if (unit === "%") return `${(100 * value).toFixed(1)} %`;
  return `${value.toFixed(unit === "points" ? 2 : 3)}${unit ? ` ${unit}` : ""}`;
}
