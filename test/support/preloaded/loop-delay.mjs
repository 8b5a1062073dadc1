// Preloaded into a server: the longest time in milliseconds for which its event loop stood still, in LOOP_DELAY_FILE;
// whoever removes the file begins a new measurement.
import fs from "node:fs";
import { performance } from "node:perf_hooks";

const EVERY = 2;
const file = process.env.LOOP_DELAY_FILE ?? "";
let last = performance.now();
let longest = Number.POSITIVE_INFINITY;
setInterval(() => {
  const now = performance.now();
  const stood = now - last - EVERY;
  last = now;
  if (!fs.existsSync(file)) longest = 0;
  if (longest > 0 && stood <= longest) return;
  longest = Math.max(stood, 1);
  // Not waited for: a busy disk is not to be measured.
  fs.writeFile(file, String(longest), () => undefined);
}, EVERY).unref();
