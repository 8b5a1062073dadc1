/** The clock of one part of a meeting. Seconds; `runningSince` in milliseconds of the caller's clock, null if paused. */
export type MeetingClock = { planned: number; spent: number; runningSince: number | null };

/**
 * A clock that starts now, for so many minutes.
 *
 * @example
 * startClock(5, 0) // => {"planned":300,"spent":0,"runningSince":0}
 */
export function startClock(minutes: number, now: number): MeetingClock {
  return { planned: minutes * 60, spent: 0, runningSince: now };
}

/**
 * Seconds until the planned time is over; below zero afterwards.
 *
 * @example
 * secondsLeft({ planned: 300, spent: 60, runningSince: 0 }, 30000) // => 210
 */
export function secondsLeft({ planned, spent, runningSince }: MeetingClock, now: number): number {
  const running = runningSince === null ? 0 : Math.max(0, now - runningSince) / 1000;
  return planned - spent - running;
}

/**
 * Stops it, or lets it go on.
 *
 * @example
 * toggleClock({ planned: 300, spent: 0, runningSince: 0 }, 30000) // => {"planned":300,"spent":30,"runningSince":null}
 */
export function toggleClock(clock: MeetingClock, now: number): MeetingClock {
  if (clock.runningSince === null) return { ...clock, runningSince: now };
  return { ...clock, spent: clock.planned - secondsLeft(clock, now), runningSince: null };
}

/**
 * Gives some minutes more.
 *
 * @example
 * extendClock({ planned: 300, spent: 0, runningSince: 0 }, 2) // => {"planned":420,"spent":0,"runningSince":0}
 */
export function extendClock(clock: MeetingClock, minutes: number): MeetingClock {
  return { ...clock, planned: clock.planned + minutes * 60 };
}
