/**
 * npx tsx test/tools/shown.ts [companies] [sizes]: what companies of several sizes see, in percent, and how wide it is
 * (median), all answering: in a first wave and in three later ones with one in twenty replaced each quarter. Seeded.
 */
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";
import { everyDimension } from "~/domain/instrument";
import { foundCompany, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";
import { hiring, passQuarterWith, type Staff, turnoverSince } from "./staff";

const ALL_SIZES = [
  [5, 5],
  [6, 6],
  [8, 6],
  [10, 8],
  [16, 12],
  [48, 32],
] as const;
const LEVELS = [45, 60, 70, 80] as const;
const WAVES = [1, 2, 3, 4] as const;

type Size = readonly [number, number];
/** Whether each figure is shown; or how wide each is, in points or percent. */
type Seen = Readonly<Record<string, readonly (boolean | number)[]>>;

/** `npx tsx test/tools/shown.ts 40 8+6,48+32`: these sizes only. */
const wanted = process.argv[3]?.split(",");
const SIZES = ALL_SIZES.filter((size) => !wanted || wanted.includes(size.join("+")));
const companies = Number(process.argv[2] ?? 20);
const titles = Object.keys(seenIn(releaseOf([12, 12], 60, 1, 1)));
console.log(`size | points | wave | ${titles.join(" | ")}`);
for (const size of SIZES)
  for (const level of LEVELS) for (const waves of WAVES) console.log(rowOf(size, level, waves));

function rowOf(size: Size, level: number, waves: number): string {
  const seen = Array.from({ length: companies }, (_, company) =>
    seenIn(releaseOf(size, level, waves, company + 1)),
  );
  const cells = titles.map((title) => percent(seen.flatMap((one) => one[title] ?? [])));
  return `${size.join(" + ")} | ${level} | ${waves} | ${cells.join(" | ")}`;
}

/** Percent of yes; of widths the median. */
function percent(answers: readonly (boolean | number)[]): string {
  if (answers.length === 0) return "-";
  const widths = answers.filter((answer) => typeof answer === "number").toSorted((a, b) => a - b);
  if (widths.length > 0) return (widths[Math.floor(widths.length / 2)] ?? 0).toFixed(1);
  return String(Math.round((100 * answers.filter(Boolean).length) / answers.length));
}

function releaseOf(size: Size, level: number, waves: number, seed: number): Release {
  const random = createRandom(seed);
  const levels = {
    dimensions: everyDimension(instrumentV1.dimensions, () => level),
    mirror: { own: level, other: level },
  };
  let company = foundCompany(instrumentV1, size, random);
  const releases: { release: Release; staff: Staff }[] = [];
  const hire = hiring();
  let staff: Staff = [Array.from({ length: size[0] }, hire), Array.from({ length: size[1] }, hire)];
  for (let wave = 1; wave <= waves; wave++) {
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
  const last = releases.at(-1)?.release;
  if (!last) throw new RangeError("releaseOf requires a wave");
  return last;
}

/** Per kind of figure, whether each is shown as a value; of sets, whether they are shown. */
function seenIn({ departments, pooled, together }: ReleaseContent): Seen {
  const topics = Object.values(together?.dimensions ?? {}).map(isValue);
  const sets = together?.sets;
  const each = (figures: (department: ReleaseContent["departments"][0]) => Figure[]) =>
    departments.flatMap((department) => figures(department).map(isValue));
  const widths = (figures: (department: ReleaseContent["departments"][0]) => Figure[], whole = 80) =>
    departments.flatMap((department) => figures(department).map((figure) => widthOf(figure, whole)));
  const scores = each(({ score }) => [score]);
  return {
    "department score": scores,
    headline: [scores.every(Boolean) || (pooled !== null && isValue(pooled.score))],
    "pooled topic": topics,
    "all six": topics.length === 0 ? [] : [topics.every(Boolean)],
    lowest: [Boolean(sets?.lowest)],
    "lowest and highest": [Boolean(sets?.lowest && sets.highest)],
    apart: [Boolean(sets?.apart)],
    "pooled share": Object.values(together?.items ?? {}).map(isValue),
    topic: each(({ dimensions }) => Object.values(dimensions).map(({ score }) => score)),
    share: each(({ items }) => Object.values(items).map(({ favourable }) => favourable)),
    mirror: each(({ mirror }) => [mirror.own, mirror.other]),
    "width of score": widths(({ score }) => [score]),
    "of pooled topic": Object.values(together?.dimensions ?? {}).map((figure) => widthOf(figure, 80)),
    "of topic": widths(({ dimensions }) => Object.values(dimensions).map(({ score }) => score)),
    "of share": widths(({ items }) => Object.values(items).map(({ favourable }) => favourable), 100),
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
