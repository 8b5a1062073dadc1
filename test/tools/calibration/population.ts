import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { DimensionId } from "~/domain/instrument";
import {
  type Company,
  type DepartmentLevels,
  foundCompany,
  lastingPart,
  latentLevels,
  simulateWave,
  THRESHOLDS,
  VARIANCES,
} from "~/domain/simulator";
import { normalCdf } from "~/domain/statistics/distributions/normal";
import type { Random } from "~/domain/statistics/random";
import { DIMENSIONS, ofEveryDimension } from "../../support/dimensions";

export const RESPONSE_RATES = [0.5, 0.86, 1] as const;

/** People invited so that n of them are the given share. */
export function invitedFor(respondents: number, rate: number): number {
  return Math.max(respondents, Math.round(respondents / rate));
}

/** Dimensions of one department lie around its level, as they do in life. */
const PROFILE: Readonly<Record<DimensionId, number>> = {
  definitions: -4,
  communication: 3,
  "joint-work": -3,
  "shared-goals": 0,
  trust: 2,
  leadership: 2,
};

export function levelsAround(points: number, profile = PROFILE): DepartmentLevels {
  return {
    dimensions: ofEveryDimension((dimension) => points + (profile[dimension] ?? 0)),
    mirror: { own: points, other: points },
  };
}

export const FLAT = ofEveryDimension(() => 0);

/** Two departments of the same people: every true difference between them is 0. */
export function twins(people: number, random: Random): Company {
  const { instrument, departments } = foundCompany(instrumentV1, [people, 0], random);
  return { instrument, departments: [departments[0], departments[0]] };
}

/**
 * What a department's scores estimate: the mean over everybody, answering or not, of the expected answer, apart from
 * mood and noise. Points, by dimension and overall.
 */
export function truth(
  company: Company,
  index: 0 | 1,
  levels: DepartmentLevels,
): { overall: number; dimensions: Readonly<Record<DimensionId, number>> } {
  const latent = latentLevels(company.instrument, levels);
  const wobble = Math.sqrt(VARIANCES.mood + VARIANCES.noise);
  const people = company.departments[index];
  const dimensions = ofEveryDimension((dimension) => {
    let sum = 0;
    let cells = 0;
    company.instrument.items.forEach((item, column) => {
      if (item.kind !== "scored" || item.dimension !== dimension) return;
      for (const person of people) {
        const centre = latent[column]! + lastingPart(person, item, column);
        sum += 1;
        for (const threshold of THRESHOLDS) sum += normalCdf((centre - threshold) / wobble);
        cells += 1;
      }
    });
    return (20 * sum) / cells;
  });
  const overall = DIMENSIONS.reduce((sum, dimension) => sum + dimensions[dimension]!, 0) / DIMENSIONS.length;
  return { overall, dimensions };
}

/** One wave through the product's own path, from answers to the release. */
export function surveyed(
  company: Company,
  levels: readonly [DepartmentLevels, DepartmentLevels],
  respondents: readonly [number, number],
  random: Random,
  dontKnow = 0.03,
): Release {
  const [first, second] = simulateWave(company, { levels, respondents, dontKnow }, random);
  const ballots = (answers: typeof first) => answers.map((given) => ({ answers: given, comment: null }));
  const { release } = makeRelease({
    instrument: company.instrument,
    threshold: 5,
    manifestHash: "00",
    claimed: respondents[0] + respondents[1],
    departments: [
      { name: "Sales", invited: company.departments[0].length, ballots: ballots(first) },
      { name: "Marketing", invited: company.departments[1].length, ballots: ballots(second) },
    ],
  });
  return release;
}
