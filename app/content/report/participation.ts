import { percent, plainNumber } from "~/content/numbers";
import type { Caution } from "~/domain/report/report";

type Names = readonly [string, string];

export function responseRateText(respondents: number, invited: number): string {
  return percent(Math.min(1, respondents / invited));
}

export function cautionSentence(caution: Caution, names: Names): string {
  switch (caution.kind) {
    case "low-response":
      return `Only ${percent(caution.rate)} of ${names[caution.department]} answered. Treat its figures with caution: those who kept silent may see it differently.`;
    case "response-shift":
      return `The response rate of ${names[caution.department]} went from ${percent(caution.from)} to ${percent(caution.to)}. Part of any change may come from other people answering.`;
    case "sensitivity":
      return `If the ${people(caution.silent)} who did not answer were 10 points lower, the score would be ${plainNumber(caution.score)}.`;
  }
}

function people(count: number): string {
  return count === 1 ? "one person" : `${count} people`;
}

/** `voided` is null in releases from before it was kept. */
export function countedSentence(claimed: number, counted: number, voided: number | null): string {
  const others = voided === null ? "" : ` Void ballots, which count for nothing: ${voided}.`;
  return `${claimed} codes were used and ${counted} ballots counted.${others} Everybody can check their receipt in the published list.`;
}

export function headcountSentence(score: string): string {
  return `Both departments count the same in the overall score, however many people each has. Weighted by the number of people it would be ${score}.`;
}
