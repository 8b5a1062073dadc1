import { openingByClock, type WaveState } from "./wave";

/**
 * Whether the clock may not open a planned wave before a person has said so.
 *
 * @example
 * waitsForGo({ asksGo: true, goGivenAt: null }) // => true
 * waitsForGo({ asksGo: true, goGivenAt: new Date(0) }) // => false
 */
export function waitsForGo({ asksGo, goGivenAt }: { asksGo: boolean; goGivenAt: Date | null }): boolean {
  return asksGo && goGivenAt === null;
}

/**
 * Whether a go would still let the clock open it; once its moment is missed somebody opens it by hand.
 *
 * @example
 * canBeGivenGo({ state: "planned", asksGo: true, goGivenAt: null, opensAt: new Date(2), createdAt: new Date(0) }, new Date(1)) // => true
 */
export function canBeGivenGo(
  wave: { state: WaveState; asksGo: boolean; goGivenAt: Date | null; opensAt: Date; createdAt: Date },
  now: Date,
): boolean {
  return wave.state === "planned" && waitsForGo(wave) && openingByClock(wave, now) !== "missed";
}
