import type { Figure } from "./release-shape";

/**
 * A scale on which answers are averaged: its ends, and the widest stretch that may still pass as one value; beyond
 * that a figure only says where the stretch begins or ends.
 */
export type FigureScale = { low: number; high: number; widest: number };

export const POINTS: FigureScale = { low: 20, high: 100, widest: 10 };
export const ANSWERS: FigureScale = { low: 1, high: 5, widest: 0.5 };
export const PERCENT: FigureScale = { low: 0, high: 100, widest: 20 };

/** A scale in steps: every multiple of the step on it, each standing for half a step to either side. */
export type Grid = { scale: FigureScale; step: number };

/** One or several neighbouring multiples of the step, the first and the last of them, counted in steps. */
export type Cell = { first: number; last: number };

/** Where a cell begins and ends, the end exclusive. Cells at an end of the scale are open there. */
export type Edges = { from: number; to: number };

export const ANYWHERE: Edges = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Whole numbers, both ends included; without any where low is above high. */
export type Window = { low: number; high: number };

export const EVERYTHING: Window = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** A tolerance for floating-point error, so that 3 x 0.1 lies on the right side of an edge. */
const ROUNDING_ERROR = 1e-9;

/**
 * The finest cells of a scale, lowest first.
 *
 * @example
 * finestCells({ scale: { low: 20, high: 100, widest: 10 }, step: 40 }) // => [{"first":1,"last":1},{"first":2,"last":2},{"first":3,"last":3}]
 */
export function finestCells(grid: Grid): Cell[] {
  const { lowest, highest } = ends(grid);
  return Array.from({ length: highest - lowest + 1 }, (_, index) => ({
    first: lowest + index,
    last: lowest + index,
  }));
}

/**
 * The position of the finest cell that holds a number; halves round up.
 *
 * @example
 * positionOf(62.5, { scale: { low: 20, high: 100, widest: 10 }, step: 5 }) // => 13
 */
export function positionOf(exact: number, grid: Grid): number {
  const { lowest, highest } = ends(grid);
  return Math.min(highest, Math.max(lowest, Math.floor(exact / grid.step + 0.5 + ROUNDING_ERROR)));
}

/**
 * Where a cell begins and ends on its scale.
 *
 * @example
 * edgesOf({ first: 12, last: 13 }, { scale: { low: 20, high: 100, widest: 10 }, step: 5 }) // => {"from":57.5,"to":67.5}
 */
export function edgesOf({ first, last }: Cell, grid: Grid): Edges {
  const { lowest, highest } = ends(grid);
  return {
    from: first <= lowest ? Number.NEGATIVE_INFINITY : halfSteps(2 * first - 1, grid),
    to: last >= highest ? Number.POSITIVE_INFINITY : halfSteps(2 * last + 1, grid),
  };
}

/**
 * The whole numbers of a cell when one of them is worth `unit` of its scale.
 *
 * @example
 * windowOf({ from: 57.5, to: 62.5 }, 5) // => {"low":12,"high":12}
 */
export function windowOf({ from, to }: Edges, unit: number): Window {
  return { low: Math.ceil(from / unit - ROUNDING_ERROR), high: Math.ceil(to / unit - ROUNDING_ERROR) - 1 };
}

/**
 * What two windows have in common.
 *
 * @example
 * meet({ low: 1, high: 5 }, { low: 3, high: 9 }) // => {"low":3,"high":5}
 */
export function meet(a: Window, b: Window): Window {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

/**
 * What a number of the first window less one of the second can be.
 *
 * @example
 * differenceOf({ low: 10, high: 12 }, { low: 1, high: 2 }) // => {"low":8,"high":11}
 */
export function differenceOf(a: Window, b: Window): Window {
  return { low: a.low - b.high, high: a.high - b.low };
}

/**
 * A cell as a figure: the middle with the width as its step, or only the edge where it is open or too wide for that.
 * `reach` holds the cells that the earlier figures leave; at its ends only the inner edge is news. The whole of it
 * says nothing.
 *
 * @example
 * figureOf({ first: 12, last: 12 }, { scale: { low: 20, high: 100, widest: 10 }, step: 5 }, { first: 4, last: 20 }) // => {"kind":"value","value":60,"step":5}
 * figureOf({ first: 16, last: 20 }, { scale: { low: 20, high: 100, widest: 10 }, step: 5 }, { first: 4, last: 20 }) // => {"kind":"at-least","bound":77.5,"step":5}
 */
export function figureOf(cell: Cell, grid: Grid, reach: Cell): Figure {
  const { from, to } = edgesOf(cell, grid);
  const { step } = grid;
  const width = halfSteps(2 * (cell.last - cell.first + 1), grid);
  const open = from === Number.NEGATIVE_INFINITY || to === Number.POSITIVE_INFINITY;
  if (!open && width <= Math.max(step, grid.scale.widest) + ROUNDING_ERROR) {
    return { kind: "value", value: halfSteps(cell.first + cell.last, grid), step: width };
  }
  const [lowest, highest] = [cell.first <= reach.first, cell.last >= reach.last];
  if (lowest && highest) return { kind: "withheld", reason: "audit-refused" };
  if (lowest) return { kind: "at-most", bound: to, step };
  if (highest) return { kind: "at-least", bound: from, step };
  return { kind: "value", value: halfSteps(cell.first + cell.last, grid), step: width };
}

/**
 * The stretch of its scale that a released figure leaves, as its method made it.
 *
 * @example
 * edgesOfFigure({ kind: "value", value: 60, step: 5 }) // => {"from":57.5,"to":62.5}
 */
export function edgesOfFigure(figure: Figure): Edges {
  switch (figure.kind) {
    case "value":
      return { from: figure.value - figure.step / 2, to: figure.value + figure.step / 2 };
    case "at-least":
      return { from: figure.bound, to: Number.POSITIVE_INFINITY };
    case "at-most":
      return { from: Number.NEGATIVE_INFINITY, to: figure.bound };
    case "withheld":
      return ANYWHERE;
  }
}

function ends({ scale, step }: Grid): { lowest: number; highest: number } {
  return { lowest: Math.round(scale.low / step), highest: Math.round(scale.high / step) };
}

/** A number of half steps in units of the scale, without the floating-point error of 3 x 0.1. */
function halfSteps(count: number, { step }: Grid): number {
  return step < 1 ? count / (2 * Math.round(1 / step)) : (count * step) / 2;
}
