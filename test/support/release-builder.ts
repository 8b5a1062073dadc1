import type { Release } from "~/domain/disclosure/release";
import { parseRelease } from "~/domain/disclosure/release";
import type { DepartmentRelease, Figure, ItemRelease, Spread } from "~/domain/disclosure/release-shape";
import { METHOD_VERSION } from "~/domain/method";
import type { PastRelease } from "~/domain/report/build-report";
import { DIMENSIONS, ofEveryDimension } from "./dimensions";

/** A department as tests describe it; what is left out is withheld or unremarkable. */
export type BuiltDepartment = {
  n: number;
  N: number;
  score: number | Figure;
  dims?: readonly (number | Figure)[];
  sd?: number | null;
  dimSd?: number | null;
  mirror?: { own: number | Figure; other: number | Figure };
  items?: Record<string, ItemRelease>;
};

const WITHHELD: Figure = { kind: "withheld", reason: "too-few-answers" };

export function value(points: number, step = 1): Figure {
  return { kind: "value", value: points, step };
}

export function atLeast(bound: number, step = 1): Figure {
  return { kind: "at-least", bound, step };
}

export function atMost(bound: number, step = 1): Figure {
  return { kind: "at-most", bound, step };
}

/** A release with the given figures, through the same door as a stored one. */
export function buildRelease(
  departments: readonly [BuiltDepartment, BuiltDepartment],
  overrides: Partial<Omit<Release, "departments">> = {},
): Release {
  return parseRelease(
    JSON.stringify({
      methodVersion: METHOD_VERSION,
      instrumentVersion: "v1",
      manifestHash: "00",
      threshold: 5,
      departments: [department("Sales", departments[0]), department("Marketing", departments[1])],
      pooled: null,
      majorityFavourable: true,
      comments: "withheld",
      participation: { claimed: 0, counted: 0 },
      ...overrides,
    }),
  );
}

/** A wave whose departments were below the threshold. */
export function buildHiddenRelease(): Release {
  const hidden: Figure = { kind: "withheld", reason: "department-below-threshold" };
  const nobody = { n: 0, N: 20, score: hidden, dims: DIMENSIONS.map(() => hidden) };
  const shown = JSON.parse(JSON.stringify(buildRelease([nobody, nobody], { majorityFavourable: null })));
  for (const part of shown.departments) part.respondents = null;
  return parseRelease(JSON.stringify(shown));
}

/** Waves one after the other; null is a wave without a release. */
export function history(...releases: readonly (Release | null)[]): PastRelease[] {
  return releases.map((release, index) => ({ waveId: `w${index + 1}`, quarter: `Q${index + 1}`, release }));
}

function department(name: string, built: BuiltDepartment): DepartmentRelease {
  return {
    name,
    invited: built.N,
    respondents: built.n,
    score: figure(built.score),
    spread: spread(built.sd),
    dimensions: ofEveryDimension((dimension) => ({
      score: figure(built.dims?.[DIMENSIONS.indexOf(dimension)] ?? built.score),
      spread: spread(built.dimSd),
    })),
    items: built.items ?? {},
    mirror: { own: figure(built.mirror?.own ?? WITHHELD), other: figure(built.mirror?.other ?? WITHHELD) },
  };
}

function figure(given: number | Figure): Figure {
  return typeof given === "number" ? value(given) : given;
}

function spread(standardDeviation: number | null | undefined): Spread {
  return standardDeviation ? { kind: "class", standardDeviation } : { kind: "reference" };
}
