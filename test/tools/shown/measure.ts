import { instrumentV1 } from "~/content/instrument/v1";
import { SHOWN_LEVELS, SHOWN_SIZES, SHOWN_WAVES } from "~/content/method/studied";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";
import { everyDimension } from "~/domain/instrument";
import { foundCompany, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";
import { hiring, passQuarterWith, type Staff, turnoverSince } from "./staff";

type Size = (typeof SHOWN_SIZES)[number];
type Seen = Readonly<Record<ShownId, readonly (boolean | number)[]>>;

/** What is counted, in the order of the table: whether each is shown as a value, sets at all; last how wide a score is. */
export const SHOWN_IDS = [
  "headline",
  "score",
  "together",
  "dimension",
  "lowest",
  "share",
  "favourable",
  "mirror",
  "width",
] as const;
type ShownId = (typeof SHOWN_IDS)[number];

/** By level: percent shown, of the width the median in points; null where there is no such figure. */
export type ShownRow = { size: Size; wave: number } & Readonly<Record<ShownId, readonly (number | null)[]>>;

/**
 * What companies of several sizes see: all answer; in a first wave, and in a fourth with one in twenty replaced each
 * quarter. Seeded by company.
 */
export function* measureShown(companies: number): Generator<ShownRow> {
  for (const size of SHOWN_SIZES) {
    const seen = SHOWN_LEVELS.map((level) =>
      Array.from({ length: companies }, (_, company) => wavesOf(size, level, company + 1).map(seenIn)),
    );
    for (const wave of SHOWN_WAVES) {
      const figures = SHOWN_IDS.map((id) => {
        const byLevel = seen.map((ofLevel) =>
          summary(ofLevel.flatMap((waves) => waves[wave - 1]?.[id] ?? [])),
        );
        return [id, byLevel] as const;
      });
      yield { size, wave, ...(Object.fromEntries(figures) as Record<ShownId, (number | null)[]>) };
    }
  }
}

/** Percent of yes; of widths the median. */
function summary(answers: readonly (boolean | number)[]): number | null {
  if (answers.length === 0) return null;
  const widths = answers.filter((answer) => typeof answer === "number").toSorted((a, b) => a - b);
  if (widths.length > 0) return Math.round(widths[Math.floor(widths.length / 2)] ?? 0);
  return Math.round((100 * answers.filter(Boolean).length) / answers.length);
}

/** The releases of one company up to the last wave that is looked at. */
function wavesOf(size: Size, level: number, seed: number): Release[] {
  const random = createRandom(seed);
  const levels = {
    dimensions: everyDimension(instrumentV1.dimensions, () => level),
    mirror: { own: level, other: level },
  };
  let company = foundCompany(instrumentV1, size, random);
  const releases: { release: Release; staff: Staff }[] = [];
  const hire = hiring();
  let staff: Staff = [Array.from({ length: size[0] }, hire), Array.from({ length: size[1] }, hire)];
  for (let wave = 1; wave <= Math.max(...SHOWN_WAVES); wave++) {
    if (wave > 1) ({ company, staff } = passQuarterWith(company, staff, hire, random));
    const plan = { respondents: size, levels: [levels, levels], dontKnow: 0 } as const;
    const answers = simulateWave(company, plan, random);
    const department = (index: 0 | 1) => ({
      name: String(index),
      invited: size[index],
      ballots: answers[index].map((given) => ({ answers: given, comment: null })),
    });
    const { release } = makeRelease({
      instrument: instrumentV1,
      threshold: 5,
      manifestHash: `${seed} ${wave}`,
      claimed: 0,
      departments: [department(0), department(1)],
      previous: releases.map((before) => before.release),
      turnover: releases.map((before) => turnoverSince(before.release.manifestHash, before.staff, staff)),
    });
    releases.push({ release, staff });
  }
  return releases.map(({ release }) => release);
}

function seenIn({ departments, pooled, together }: ReleaseContent): Seen {
  const each = (figures: (department: ReleaseContent["departments"][0]) => Figure[]) =>
    departments.flatMap((department) => figures(department).map(isValue));
  const score = each((department) => [department.score]);
  return {
    headline: [score.every(Boolean) || (pooled !== null && isValue(pooled.score))],
    score,
    together: Object.values(together?.dimensions ?? {}).map(isValue),
    dimension: each(({ dimensions }) => Object.values(dimensions).map((topic) => topic.score)),
    lowest: [Boolean(together?.sets.lowest)],
    share: Object.values(together?.items ?? {}).map(isValue),
    favourable: each(({ items }) => Object.values(items).map(({ favourable }) => favourable)),
    mirror: each(({ mirror }) => [mirror.own, mirror.other]),
    width: departments.map((department) => widthOf(department.score, 80)),
  };
}

/** How much of a scale a figure leaves open. */
function widthOf(figure: Figure, whole: number): number {
  const lowest = 100 - whole;
  if (figure.kind === "withheld") return whole;
  if (figure.kind === "at-least") return 100 - figure.bound;
  return figure.kind === "at-most" ? figure.bound - lowest : Math.min(whole, figure.step);
}

function isValue(figure: Figure): boolean {
  return figure.kind === "value";
}
