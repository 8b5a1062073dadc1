import type { UnguardedReading } from "./report";

/** How a stage that stands may be said: "clear-once" is said tentatively too, and the next clear wave confirms it. */
export type Sureness = "plainly" | "clear-once" | "tentatively";

/**
 * How the stage that stands after a wave may be said. `before` is null where another or none stood.
 *
 * Plainly where the wave that first names it is clear, until one speaks for another or shows only bounds that leave
 * another; then tentatively, until two waves in a row are clear. So the words neither go to and fro with every wave
 * nor say more than the waves together.
 *
 * @example
 * surenessAfter({ kind: "held", stage: "aligned", lower: "aligned", upper: "integrated" }, false, "plainly") // => "tentatively"
 * surenessAfter({ kind: "between", lower: "aligned", upper: "aligned" }, true, "tentatively") // => "clear-once"
 */
export function surenessAfter(reading: UnguardedReading, clear: boolean, before: Sureness | null): Sureness {
  if (clear) return before === "tentatively" ? "clear-once" : "plainly";
  return before === "plainly" && !speaksForAnother(reading) ? "plainly" : "tentatively";
}

function speaksForAnother(reading: UnguardedReading): boolean {
  return reading.kind === "held" || (reading.kind === "unchanged" && reading.leaning !== reading.stage);
}
