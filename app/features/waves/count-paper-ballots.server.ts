import type { WaveRow } from "~db/queries/waves.server";

const FEWEST = 3;
const SHARE = 0.2;

type PlannedPaper = Pick<WaveRow, "firstPaper" | "secondPaper">;

/** How many ballots of a department are offered on paper where nobody has said otherwise. */
function suggestedPaper(people: number): number {
  return Math.max(FEWEST, Math.ceil(people * SHARE));
}

/** How many paper ballots of a department can be typed in: as planned, and no more than there are people. */
export function countPaperBallots(
  { firstPaper, secondPaper }: PlannedPaper,
  departmentIndex: number,
  people: number,
): number {
  const planned = departmentIndex === 0 ? firstPaper : secondPaper;
  return planned === null ? suggestedPaper(people) : Math.min(planned, people);
}
