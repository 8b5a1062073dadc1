import { createHash } from "node:crypto";
import { changesBetween } from "../attack-backups.server";
import { findEntities, keyOf, rowsOf } from "../attack-entities.server";
import type { Event } from "../attack-pairing.server";
import type { Snapshot } from "../attack-snapshot.server";
import { changesInLog } from "../attack-write-ahead-log.server";
import { type Finding, finding } from "./finding.server";
import { type RandomColumn, randomColumns } from "./random-columns.server";
import { hasLowEntropy } from "./test-entropy.server";
import { hasNumbers, isRegular } from "./test-numbers.server";
import { comesSorted } from "./test-order.server";
import { hasRepetition } from "./test-repetition.server";
import { holdsTimes, type Period } from "./test-times.server";

/** Longer values are looked through for numbers at their ends, where somebody could put them without being in the way. */
const LOOKED_THROUGH = 96;
const MOST_ORDERED = 1500;
const DAY = 86_400;

const TESTS = [
  ["repeated", (values) => hasRepetition(values)],
  ["lowEntropy", (values) => hasLowEntropy(values)],
  ["counted", (values) => ends(values).some(hasNumbers)],
  ["regular", (values) => ends(values).some(isRegular)],
  ["timed", (values, period) => ends(values).some((part) => holdsTimes(part, period))],
] as const satisfies readonly (readonly [string, (values: readonly Buffer[], period: Period) => boolean])[];

/** Values that ought to be random and are not: repeated, filled up, counted, timed, or sorted as they came. */
export function excludeOrder(snapshots: readonly Snapshot[], now: Date): Finding[] {
  const tested = new Set<string>();
  const found = snapshots.flatMap((snapshot) => {
    const period = periodOf(snapshot, now);
    return randomColumns(snapshot).flatMap((column) => {
      // The same rows in another copy.
      const digest = digestOf(column);
      if (tested.has(digest)) return [];
      tested.add(digest);
      return testColumn(column, period, snapshot);
    });
  });
  return [...found, ...excludeArrival(snapshots)];
}

function testColumn({ table, column, values }: RandomColumn, period: Period, snapshot: Snapshot): Finding[] {
  const found = TESTS.filter(([, test]) => test(values, period)).map(([says]) =>
    finding(says, { table, column }, snapshot.name),
  );
  // Rows without a number come in the order of their key, whatever it is.
  const { key = [], withoutRowid } = snapshot.tables.get(table) ?? {};
  const isSortedByItself = withoutRowid && key.includes(column);
  if (!isSortedByItself && comesSorted(values.slice(0, MOST_ORDERED)))
    found.push(finding("sorted", { table, column }, snapshot.name));
  return found;
}

function ends(values: readonly Buffer[]): (readonly Buffer[])[] {
  const length = values[0]?.length ?? 0;
  if (length <= 2 * LOOKED_THROUGH) return [values];
  return [
    values.map((value) => value.subarray(0, LOOKED_THROUGH)),
    values.map((value) => value.subarray(length - LOOKED_THROUGH)),
  ];
}

function digestOf({ table, column, group, values }: RandomColumn): string {
  const hash = createHash("sha256").update(`${table} ${column} ${group}`);
  for (const value of values) hash.update(value);
  return hash.digest("hex");
}

/** From the opening of the first wave that runs until tomorrow. */
function periodOf({ tables }: Snapshot, now: Date): Period {
  const running = rowsOf(tables.get("wave")).filter(
    ({ row }) => row.state === "open" || row.state === "closing",
  );
  const opened = running.map(({ row }) => Number(row.opens_at));
  const today = now.getTime() / 1000;
  return { from: Math.min(today, ...opened) - DAY, to: Math.max(today, ...opened) + DAY };
}

/** Keys that grow, or shrink, from one copy or change in the log to the next. */
function excludeArrival(snapshots: readonly Snapshot[]): Finding[] {
  const entities = findEntities(snapshots, { people: new Map(), digests: new Map(), keys: [] });
  const sequences = [
    changesBetween(snapshots, entities),
    ...snapshots.map((snapshot) => changesInLog(snapshot, entities)),
  ];
  const grows = (side: Event["side"]) => sequences.some((events) => comesSorted(arrivals(events, side)));
  const live = snapshots.at(-1)?.name ?? "";
  return [
    ...(grows("ballot") ? [finding("arrivesSorted", { table: "ballot" }, live)] : []),
    ...(grows("claim") ? [finding("arrivesSorted", { table: "claim" }, live)] : []),
  ];
}

/** What came together lies in the order of its keys: only what came alone tells anything. */
function arrivals(events: readonly Event[], side: Event["side"]): Buffer[] {
  const own = events.filter((event) => event.side === side && !event.key.startsWith("person:"));
  const together = new Map<number, number>();
  for (const { at } of own) together.set(at, (together.get(at) ?? 0) + 1);
  return own.filter(({ at }) => together.get(at) === 1).map(({ key }) => Buffer.from(keyOf(key)));
}
