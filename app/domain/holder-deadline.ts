import { DAY } from "~/domain/durations";

/** Long enough for a week's absence; answers stay sealed beyond it. */
const COME_WITHIN = 7 * DAY;

/**
 * By when key holders are asked to come with their keys, from the end of the wave on. Nothing is lost after it: whoever
 * may come in somebody's place is asked then.
 *
 * @example
 * holderDeadline(new Date("2026-12-04T16:00:00.000Z")).toISOString() // => "2026-12-11T16:00:00.000Z"
 */
export function holderDeadline(closesAt: Date): Date {
  return new Date(+closesAt + COME_WITHIN);
}
