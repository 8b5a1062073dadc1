// Preloaded into a server: the longest time in milliseconds for which its event loop stood still, and the longest for
// which it computed meanwhile (on Linux; elsewhere 0), in LOOP_DELAY_FILE; whoever removes the file begins a new
// measurement. On a machine that others use as well, the rest of a standstill was spent waiting for a processor.
import fs from "node:fs";
import { performance } from "node:perf_hooks";

const EVERY = 2;
const NANOSECONDS = 1e6;
const SPENT = `/proc/self/task/${process.pid}/schedstat`;
const counts = fs.existsSync(SPENT);
const file = process.env.LOOP_DELAY_FILE ?? "";
let last = performance.now();
let spent = timeSpent();
let longest = { stood: Number.POSITIVE_INFINITY, computed: Number.POSITIVE_INFINITY };

setInterval(() => {
  const [now, by] = [performance.now(), timeSpent()];
  const found = { stood: now - last - EVERY, computed: by - spent };
  last = now;
  spent = by;
  const isNew = !fs.existsSync(file);
  if (isNew) longest = { stood: 1, computed: 0 };
  if (!isNew && found.stood <= longest.stood && found.computed <= longest.computed) return;
  longest = {
    stood: Math.max(found.stood, longest.stood),
    computed: Math.max(found.computed, longest.computed),
  };
  // Not waited for: a busy disk is not to be measured.
  fs.writeFile(file, JSON.stringify(longest), () => undefined);
}, EVERY).unref();

/** Of the thread that runs the event loop, in milliseconds. */
function timeSpent() {
  return counts ? Number(fs.readFileSync(SPENT, "utf8").split(" ")[0]) / NANOSECONDS : 0;
}
