import { NAMING_PROBABILITY } from "~/domain/method";
import type { UnguardedReading } from "./report";

/**
 * How a stage that stands may be said. "bounded-once" is said plainly still, "clear-once" tentatively still: the next
 * wave decides.
 */
export type Sureness = "plainly" | "bounded-once" | "clear-once" | "tentatively";

/**
 * How the stage that stands after a wave may be said. `before` is null where another or none stood.
 *
 * Plainly where the wave that first names it is clear, until one alone would name another, or two in a row show only
 * bounds that leave another; then tentatively, until two in a row are clear. So the words neither go to and fro with
 * every wave nor say more than the waves together.
 *
 * @example
 * surenessAfter({ kind: "held", stage: "aligned", lower: "aligned", upper: "integrated" }, false, "plainly") // => "bounded-once"
 * surenessAfter({ kind: "between", lower: "aligned", upper: "aligned" }, true, "tentatively") // => "clear-once"
 */
export function surenessAfter(reading: UnguardedReading, clear: boolean, before: Sureness | null): Sureness {
  if (clear) return before === "tentatively" ? "clear-once" : "plainly";
  if (reading.kind === "held") return before === "plainly" ? "bounded-once" : "tentatively";
  return isSaidPlainly(before) && !speaksForAnother(reading) ? "plainly" : "tentatively";
}

/**
 * Whether the headline says it without reserve.
 *
 * @example
 * isSaidPlainly("clear-once") // => false
 */
export function isSaidPlainly(sureness: Sureness | null): boolean {
  return sureness === "plainly" || sureness === "bounded-once";
}

function speaksForAnother(reading: UnguardedReading): boolean {
  return (
    reading.kind === "unchanged" &&
    reading.leaning !== reading.stage &&
    reading.probabilities[reading.leaning] >= NAMING_PROBABILITY
  );
}
