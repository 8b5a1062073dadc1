const FEWEST = 3;
const SHARE = 0.2;

/**
 * How many paper ballots of a department of `people` can be typed in: as many as were planned, and no more than there are
 * people. `planned` is null where nobody has said a number; then a fifth of the department, three at least.
 *
 * @example countPaperBallots(null, 4) // => 3
 * @example countPaperBallots(null, 41) // => 9
 * @example countPaperBallots(50, 41) // => 41
 */
export function countPaperBallots(planned: number | null, people: number): number {
  return planned === null ? Math.max(FEWEST, Math.ceil(people * SHARE)) : Math.min(planned, people);
}
