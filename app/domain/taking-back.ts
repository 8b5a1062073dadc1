import { HOUR } from "~/domain/durations";
import type { WaveState } from "~/domain/wave";

/** How long after opening a wave can be taken back, milliseconds. */
const TAKING_BACK = HOUR;

/**
 * Until when a wave that was opened by mistake can be taken back whole; null where it is not open or the hour is over.
 * It follows from the clock alone: whether anybody has answered meanwhile must not show.
 *
 * @example
 * takenBackUntil({ state: "open", opensAt: new Date(0), now: new Date(3599999) }) // => "1970-01-01T01:00:00.000Z"
 * takenBackUntil({ state: "open", opensAt: new Date(0), now: new Date(3600000) }) // => null
 * takenBackUntil({ state: "planned", opensAt: new Date(0), now: new Date(0) }) // => null
 */
export function takenBackUntil({
  state,
  opensAt,
  now,
}: {
  state: WaveState;
  opensAt: Date;
  now: Date;
}): Date | null {
  const until = new Date(+opensAt + TAKING_BACK);
  return state === "open" && now < until ? until : null;
}
