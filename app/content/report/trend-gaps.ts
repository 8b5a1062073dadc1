import { plainNumber, points, signedNumber, wholeNumber } from "~/content/numbers";
import type { GapReading } from "~/domain/report/report";
import { spans } from "./trend-spans";

type Names = readonly [string, string];

/** For a table: "Sales higher by 12", "no clear gap". */
export function gapWords(gap: GapReading, names: Names): string {
  if (gap.estimate.kind === "withheld") return "Not shown";
  if (!gap.named || gap.higher === null) return "No clear gap";
  return gap.estimate.kind === "estimate"
    ? `${names[gap.higher]} higher by ${plainNumber(Math.abs(gap.estimate.score))}`
    : `${names[gap.higher]} higher`;
}

/** First department less second: "+12", or the bounds it lies in. */
export function gapValue({ estimate }: GapReading): string {
  switch (estimate.kind) {
    case "estimate":
      return signedNumber(estimate.score);
    case "bounded":
      return `${signed(estimate.low)} to ${signed(estimate.high)}`;
    case "withheld":
      return "not shown";
  }
}

export function gapRange({ estimate }: GapReading): string {
  return estimate.kind === "estimate" ? `${signed(estimate.low)} to ${signed(estimate.high)}` : "";
}

type NamedWave = { label: string; gap: GapReading };

/** How the gap between the departments developed. */
export function gapHistorySentence(waves: readonly NamedWave[], names: Names): string | null {
  const shown = waves.filter(({ gap }) => gap.named || gap.estimate.kind === "estimate");
  const now = shown.at(-1);
  if (!now) return null;
  const marked = (earlier: readonly NamedWave[]) =>
    spans(earlier.map(({ label, gap }) => ({ label, marked: gap.named })));
  if (marked(shown) === "") {
    const which = shown.length === waves.length ? "In no wave" : "In no wave that can be judged";
    return `${which} was a clear difference between ${names[0]} and ${names[1]} found.`;
  }
  const before = marked(shown.slice(0, -1));
  if (!now.gap.named) return `In ${now.label} the two were not clearly apart. They had been in ${before}.`;
  const past = before === "" ? "Before that they had not been." : `They had been before, in ${before}.`;
  const words = `In ${now.label} the two were clearly apart: ${apart(now.gap, names)}.`;
  return shown.length === 1 ? words : `${words} ${past}`;
}

function apart({ estimate, higher }: GapReading, names: Names): string {
  const name = names[higher ?? 0];
  return estimate.kind === "estimate"
    ? `${name} scored ${points(Math.abs(estimate.score))} higher`
    : `${name} scored higher`;
}

function signed(value: number): string {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${wholeNumber(rounded)}` : plainNumber(rounded);
}
