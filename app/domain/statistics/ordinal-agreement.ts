import { sum } from "./descriptive";

/**
 * How often each whole step of the scale was answered, lowest first. Other values do not count.
 *
 * @example
 * frequencies([1, 5, 5], { low: 1, high: 5 }) // => [1, 0, 0, 0, 2]
 */
export function frequencies(
  values: readonly number[],
  { low, high }: { low: number; high: number },
): number[] {
  const counts: number[] = new Array(Math.max(0, high - low + 1)).fill(0);
  for (const value of values) {
    const step = value - low;
    if (Number.isInteger(step) && step >= 0 && step < counts.length) counts[step]!++;
  }
  return counts;
}

function total(counts: readonly number[]): number | null {
  const n = sum(counts);
  return n > 0 && Number.isFinite(n) && counts.every((count) => count >= 0) ? n : null;
}

/** Agreement of one layer: which steps are filled. Triples of steps are unimodal or have a dip between. */
function layerAgreement(filled: readonly boolean[]): number {
  const steps = filled.length;
  const count = filled.filter(Boolean).length;
  if (count === 1) return 1;
  let unimodal = 0;
  let dips = 0;
  for (let i = 0; i < steps - 2; i++) {
    for (let j = i + 1; j < steps - 1; j++) {
      for (let k = j + 1; k < steps; k++) {
        if (filled[j] && filled[i] !== filled[k]) unimodal++;
        if (!filled[j] && filled[i] && filled[k]) dips++;
      }
    }
  }
  if (unimodal + dips === 0) return 0;
  const shape = ((steps - 2) * unimodal - (steps - 1) * dips) / ((steps - 2) * (unimodal + dips));
  return shape * (1 - (count - 1) / (steps - 1));
}

/**
 * Van der Eijk's agreement A of answers on an ordered scale: -1 (split between the ends), 0 (evenly spread),
 * 1 (all on one step). `counts` are answers per step, lowest first, and may be shares. Null without answers, for
 * negative counts and below three steps. Source: van der Eijk (2001), Quality & Quantity 35.
 *
 * @example
 * vanDerEijkAgreement([5, 0, 0, 0, 5]) // => -1
 * vanDerEijkAgreement([0, 0, 5, 5, 0]) // => 0.75
 * vanDerEijkAgreement([0, 0, 0, 0, 0]) // => null
 */
export function vanDerEijkAgreement(counts: readonly number[]): number | null {
  const n = total(counts);
  if (n === null || counts.length < 3) return null;
  // Shares leave crumbs of rounding when layers are taken off.
  const crumb = n * 1e-12;
  let rest = [...counts];
  let agreement = 0;
  for (;;) {
    const filled = rest.map((count) => count > crumb);
    const heights = rest.filter((count) => count > crumb);
    if (heights.length === 0) return agreement;
    const height = Math.min(...heights);
    agreement += (layerAgreement(filled) * height * heights.length) / n;
    rest = rest.map((count, step) => (filled[step] ? count - height : count));
  }
}

/**
 * Leik's ordinal dispersion D: 0 (all on one step) to 1 (half at each end). Null without answers, for negative
 * counts and below two steps. Source: Leik (1966).
 *
 * @example
 * leikDispersion([5, 0, 0, 0, 5]) // => 1
 * leikDispersion([0, 9, 0]) // => 0
 */
export function leikDispersion(counts: readonly number[]): number | null {
  const n = total(counts);
  if (n === null || counts.length < 2) return null;
  let running = 0;
  let dispersion = 0;
  for (const count of counts.slice(0, -1)) {
    running += count;
    dispersion += Math.min(running, n - running) / n;
  }
  return Math.max(0, dispersion) / (0.5 * (counts.length - 1)) + 0;
}

/**
 * The smaller of the two shares of answers below and above the middle of the scale, 0..0.5: how strongly opinions
 * are split. `counts` as above; null without answers.
 *
 * @example
 * splitShare([3, 1, 2, 0, 4]) // => 0.4
 */
export function splitShare(counts: readonly number[]): number | null {
  const n = total(counts);
  if (n === null) return null;
  const half = Math.floor(counts.length / 2);
  return Math.min(sum(counts.slice(0, half)), sum(counts.slice(counts.length - half))) / n;
}
