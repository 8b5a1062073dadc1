import { spans } from "./trend-spans";

type Drifting = { outside: boolean; average: number; low: number };

/** What the moving average says over all waves. */
export function driftSentence(waves: readonly (Drifting & { label: string })[]): string {
  const when = (marked: (wave: Drifting) => boolean) =>
    spans(waves.map((wave) => ({ label: wave.label, marked: marked(wave) })));
  const below = when(isBelow);
  const above = when((wave) => wave.outside && !isBelow(wave));
  if (below === "" && above === "") {
    return "No slow movement shows: the moving average stayed within what chance alone would do.";
  }
  const parts = [
    below && `below the range of chance in ${below}`,
    above && `above ${below === "" ? "the range of chance" : "it"} in ${above}`,
  ].filter((part) => part !== "");
  return `A lasting movement is likely: the moving average lay ${parts.join(", and ")}.`;
}

export function driftShort(wave: Drifting): string {
  if (!wave.outside) return "Within chance";
  return isBelow(wave) ? "Below the range of chance" : "Above the range of chance";
}

function isBelow({ outside, average, low }: Drifting): boolean {
  return outside && average < low;
}

export const DRIFT_METHOD =
  "Each point weighs the newest wave by 30\u00a0% and all before it by 70\u00a0%, so that small steps in the same direction add up. The band is what chance alone would do if nothing had ever changed.";
