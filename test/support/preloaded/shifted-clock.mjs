// Preloaded into the served application (`node --import`): its clock runs ahead by the milliseconds that the file in
// CLOCK_SHIFT_FILE holds, so that a story over two quarters can be told in a minute.
import fs from "node:fs";

const RealDate = Date;

function shift() {
  try {
    return Number(fs.readFileSync(process.env.CLOCK_SHIFT_FILE, "utf8")) || 0;
  } catch {
    return 0;
  }
}

class ShiftedDate extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift());
    else super(...parts);
  }

  static now() {
    return RealDate.now() + shift();
  }
}

globalThis.Date = ShiftedDate;
// As if the time had passed; where CLOCK_LEAPS is set, as if somebody had put the clock ahead.
if (!process.env.CLOCK_LEAPS) {
  const count = performance.now.bind(performance);
  performance.now = () => count() + shift();
}
