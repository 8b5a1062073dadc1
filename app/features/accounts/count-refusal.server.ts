import { log } from "~/log.server";

/** Milliseconds between two lines of the log: a flood of guesses must not fill the disk. */
const BETWEEN_LINES = 60_000;

type Refusal = "wrong" | "throttled";

const total: Record<Refusal, number> = { wrong: 0, throttled: 0 };
const unsaid: Record<Refusal, number> = { wrong: 0, throttled: 0 };
let waits = false;

/** A sign-in that did not come about: only how many there were is kept, never whose or from where. */
export function countRefusal(refusal: Refusal): void {
  total[refusal] += 1;
  unsaid[refusal] += 1;
  if (waits) return;
  say();
  waits = true;
  setTimeout(() => {
    waits = false;
    if (unsaid.wrong + unsaid.throttled > 0) say();
  }, BETWEEN_LINES).unref();
}

/** Since the start. */
export function refusalTotals(): Readonly<Record<Refusal, number>> {
  return total;
}

function say(): void {
  const { wrong, throttled } = unsaid;
  log().warn({ wrong, throttled }, "sign-ins were refused");
  Object.assign(unsaid, { wrong: 0, throttled: 0 });
}
