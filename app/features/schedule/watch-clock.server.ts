import { MINUTE } from "~/domain/durations";
import { log } from "~/log.server";

type Clocks = { wall: number; counted: number };

/** Further ahead at once than any server that keeps time by the network is put. */
const LEAP = 10 * MINUTE;
/** So long a leap has to stand before waves are ended by it. */
const STANDS = 10 * MINUTE;

function readClocks(): Clocks {
  return { wall: Date.now(), counted: performance.now() };
}

/**
 * Compares the clock on the wall with the one that only counts. Ending a wave, and deleting what has been kept long
 * enough, cannot be undone: after a leap ahead nothing is done by the clock until it has stood for ten minutes, and
 * nothing comes of one that is taken back. A machine that slept looks the same, and waits as long.
 */
export function watchClock(read: () => Clocks = readClocks): () => boolean {
  let last = read();
  let ahead = 0;
  let since: number | null = null;
  return function isTrusted(): boolean {
    const now = read();
    const leap = now.wall - last.wall - (now.counted - last.counted);
    last = now;
    if (leap > LEAP) {
      if (since === null)
        log().warn("the clock leapt ahead; nothing is opened or closed by it for ten minutes");
      ahead += leap;
      since = now.counted;
    } else if (since !== null && leap < -LEAP) {
      ahead += leap;
      if (ahead <= LEAP) since = null;
    }
    if (since !== null && now.counted - since >= STANDS) since = null;
    if (since === null) ahead = 0;
    return since === null;
  };
}
