import { randomInt } from "node:crypto";
import type BetterSqlite3 from "better-sqlite3";

type Connection = BetterSqlite3.Database;

/**
 * Ballots that are all put in again within the transaction that brings one more, and at each step where there are more:
 * about two milliseconds, and half a megabyte that goes to the disk.
 */
const REWRITTEN_AT_ONCE = 250;

/** Keys of ballots that lie where they came, because putting all in again has to wait. */
const arrived = new WeakMap<Connection, Buffer[]>();
const inSteps = new WeakSet<Connection>();
const hindered = new WeakSet<Connection>();

/**
 * A row that is put between others shows that it came after them: by its place on the page, by pages that were split
 * for it. So all rows are taken out and put in again in the order of their random keys. What then lies where follows
 * from the keys alone. Call it in the transaction that put the row there.
 */
export function ballotArrived(connection: Connection, token: Buffer): void {
  // While the log cannot be emptied it tells the order anyway, and would grow by the whole table each time.
  if (hindered.has(connection) || !isSmall(connection))
    arrived.set(connection, [...waiting(connection), token]);
  else rewrite(connection, "ballot");
}

/** Guesses are deleted within a day and come from one room: few enough. */
export function guessArrived(connection: Connection): void {
  rewrite(connection, "meeting_guess");
}

/** Whether ballots lie where they came. */
export function isUnsettled(connection: Connection): boolean {
  return inSteps.has(connection) || waiting(connection).length > 0;
}

/** Puts all ballots in again, however many they are. */
export function settle(connection: Connection): void {
  rewrite(connection, "ballot");
  forgetArrivals(connection);
}

/** The same where others want to use the connection meanwhile. Those that came in between are settled in the end. */
export async function settleInSteps(connection: Connection, pause: () => Promise<void>): Promise<void> {
  arrived.delete(connection);
  inSteps.add(connection);
  const steps = shuffled(stepsFor(connection));
  for (const step of steps) {
    rewrite(connection, "ballot", step);
    await pause();
    // Else what empties the log in the end would have to write all of it at once.
    connection.pragma("main.wal_checkpoint(PASSIVE)");
    await pause();
  }
  connection.transaction(() => settleLate(connection, steps))();
  forgetArrivals(connection);
}

/** After the whole file was rewritten, which does the same. */
export function forgetArrivals(connection: Connection): void {
  inSteps.delete(connection);
  arrived.delete(connection);
}

export function noteHindrance(connection: Connection, isHindered: boolean): void {
  if (isHindered) hindered.add(connection);
  else hindered.delete(connection);
}

type Step = { from: Buffer; below: Buffer | null };

function waiting(connection: Connection): Buffer[] {
  return arrived.get(connection) ?? [];
}

function isSmall(connection: Connection): boolean {
  const beyond = `select 1 from ballot limit 1 offset ${REWRITTEN_AT_ONCE}`;
  return connection.prepare(beyond).get() === undefined;
}

/** Ranges of keys; keys are random, so that each holds about as many rows. */
function stepsFor(connection: Connection): Step[] {
  const rows = Number(connection.prepare("select count(*) from ballot").pluck().get());
  const steps = Math.max(1, Math.ceil(rows / REWRITTEN_AT_ONCE));
  const border = (step: number) => {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16BE(Math.floor((step * 65536) / steps));
    return bytes;
  };
  return Array.from({ length: steps }, (_, step) => ({
    from: step === 0 ? Buffer.alloc(0) : border(step),
    below: step === steps - 1 ? null : border(step + 1),
  }));
}

function settleLate(connection: Connection, steps: readonly Step[]): void {
  const late = waiting(connection);
  const holds = ({ from, below }: Step) =>
    late.some((token) => token.compare(from) >= 0 && (below === null || token.compare(below) < 0));
  for (const step of steps) if (holds(step)) rewrite(connection, "ballot", step);
}

function rewrite(connection: Connection, table: "ballot" | "meeting_guess", step: Step | null = null): void {
  const where = step === null ? "" : `where token >= ?${step.below === null ? "" : " and token < ?"}`;
  const bounds = step === null ? [] : [step.from, ...(step.below === null ? [] : [step.below])];
  const run = (statement: string, values: readonly Buffer[] = []) =>
    connection.prepare(statement).run(...values);
  connection.transaction(() => {
    // In memory: temporary tables never reach the disk.
    run(`create temp table moved as select * from main.${table} ${where}`, bounds);
    run(`delete from main.${table} ${where}`, bounds);
    run(`insert into main.${table} select * from temp.moved order by rowid`);
    run("drop table temp.moved");
  })();
}

function shuffled<T>(values: readonly T[]): T[] {
  const result: T[] = [];
  for (const value of values) result.splice(randomInt(result.length + 1), 0, value);
  return result;
}
