import type { DepartmentRelease, Figure } from "~/domain/disclosure/release-shape";
import type { Instrument, MirrorDirection, ScoredItem } from "~/domain/instrument";
import { DIMENSIONS } from "../../support/dimensions";
import { type DepartmentView, EVERYTHING, type ItemView, type Window } from "./view";

/** Keeps an error in the last digit, as of 3 x 0.1, from moving a number across an edge. */
const ROUNDING_ERROR = 1e-9;

/**
 * The whole numbers that a figure leaves possible, when one whole number is worth `unit` of the figure. A reader who
 * knows the method knows that halves round up, so the upper edge of a value is not one of its numbers; in tenths,
 * which no computer holds exactly, halves may go either way.
 */
export function windowOf(figure: Figure, unit: number): Window {
  switch (figure.kind) {
    case "value":
      return {
        low: Math.ceil((figure.value - figure.step / 2) / unit - ROUNDING_ERROR),
        high: below(figure.value + figure.step / 2, figure.step, unit),
      };
    case "at-least":
      return { low: Math.ceil(figure.bound / unit - ROUNDING_ERROR), high: EVERYTHING.high };
    case "at-most":
      return { low: EVERYTHING.low, high: below(figure.bound, figure.step, unit) };
    case "withheld":
      return EVERYTHING;
  }
}

/** The highest number up to an edge; an edge between two multiples of a whole step is itself rounded up. */
function below(edge: number, step: number, unit: number): number {
  const between = step >= 1 && edge % step !== 0;
  return between ? Math.ceil(edge / unit - ROUNDING_ERROR) - 1 : Math.floor(edge / unit + ROUNDING_ERROR);
}

function scoredItems(instrument: Instrument): ScoredItem[] {
  return instrument.items.filter((item) => item.kind === "scored");
}

/** What the release of a department says about its scored items if everybody answered them all. */
export function readDepartment(release: DepartmentRelease, instrument: Instrument): DepartmentView | null {
  const people = release.respondents;
  if (people === null) return null;
  const scored = scoredItems(instrument);
  const items = scored.map(({ id, dimension }): ItemView => {
    const figures = release.items[id]!;
    return {
      id,
      dimension: DIMENSIONS.indexOf(dimension),
      favourable: windowOf(figures.favourable, 100 / people),
      sum: windowOf(figures.mean, 1 / people),
      split: figures.splitOpinion,
    };
  });
  const sizeOf = (dimension: number) => items.filter((item) => item.dimension === dimension).length;
  return {
    name: `${release.name}, ${people} respondents`,
    people,
    items,
    dimensions: DIMENSIONS.map((dimension, position) =>
      windowOf(release.dimensions[dimension]!.score, 20 / (sizeOf(position) * people)),
    ),
    total: windowOf(release.score, 20 / (scored.length * people)),
  };
}

/** What the release says about one mirror direction: its items are known by their common mean alone. */
export function readMirror(
  release: DepartmentRelease,
  instrument: Instrument,
  direction: MirrorDirection,
): DepartmentView | null {
  const people = release.respondents;
  if (people === null) return null;
  const asked = instrument.items.filter((item) => item.kind === "mirror" && item.direction === direction);
  return {
    name: `${release.name}, ${people} respondents, mirror`,
    people,
    items: asked.map(({ id }) => ({
      id,
      dimension: 0,
      favourable: EVERYTHING,
      sum: EVERYTHING,
      split: null,
    })),
    dimensions: [windowOf(release.mirror[direction], 20 / (asked.length * people))],
    total: EVERYTHING,
  };
}

/** Every figure somewhere inside. */
export function figuresOf(value: unknown): Figure[] {
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && ("step" in value || "reason" in value)) return [value as Figure];
  return Object.values(value).flatMap(figuresOf);
}
