import type { Instrument } from "~/domain/instrument";
import { SCALE_FROM } from "~/domain/method";
import { filledAnswers } from "~/domain/scoring";
import { cronbachAlpha, omegaOneFactor } from "~/domain/statistics/reliability";
import { figureOf, finestCells, type Grid, positionOf } from "./figure";
import type { DepartmentBallots, Figure, ScaleRelease, WithheldReason } from "./release-shape";
import { minimumAnswers } from "./reporting-threshold";

/** Ends are open: up to .5, and whatever cannot be computed, is one cell, as is everything that rounds to 1. */
export const COEFFICIENTS: Grid = { scale: { low: 0.5, high: 1, widest: 0.05 }, step: 0.05 };

/**
 * Alpha and omega of the scored items among everybody who answered, in steps of .05; nothing below 50 respondents.
 *
 * `refused` is for waves that could be set against another one, and for those of which more is said about the spread of
 * opinions: both follow from counts and from what is released already. A coefficient without a value (no spread at all,
 * an item that all answered alike, no maximum) lies in the lowest cell, so that its absence tells nothing.
 */
export function releaseScale(
  instrument: Instrument,
  departments: readonly [DepartmentBallots, DepartmentBallots],
  respondents: number,
  { threshold, refused }: { threshold: number; refused: boolean },
): { scale?: ScaleRelease } {
  if (respondents < SCALE_FROM) return {};
  if (refused) return { scale: withheld("audit-refused") };
  const [first, second] = departments.map(({ ballots }) =>
    filledAnswers(
      instrument,
      ballots.map(({ answers }) => answers),
      (people) => minimumAnswers(people, threshold),
    ),
  );
  if (!first || !second) return { scale: withheld("too-few-answers") };
  const everybody = [...first, ...second];
  return {
    scale: {
      alpha: coefficient(cronbachAlpha(everybody)),
      omega: coefficient(omegaOneFactor(everybody)?.omega ?? null),
    },
  };
}

function coefficient(exact: number | null): Figure {
  const position = positionOf(exact ?? 0, COEFFICIENTS);
  const cells = finestCells(COEFFICIENTS);
  const reach = { first: cells[0]!.first, last: cells.at(-1)!.last };
  return figureOf({ first: position, last: position }, COEFFICIENTS, reach);
}

function withheld(reason: WithheldReason): ScaleRelease {
  return { alpha: { kind: "withheld", reason }, omega: { kind: "withheld", reason } };
}
