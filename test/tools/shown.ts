/**
 * npx tsx test/tools/shown.ts [companies]: what companies of several sizes see, in percent, all answering: in a first
 * wave, and in a fourth with one in twenty replaced each quarter. Seeded.
 */
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";
import { everyDimension } from "~/domain/instrument";
import { foundCompany, passQuarter, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";

const SIZES = [
  [5, 5],
  [6, 6],
  [8, 6],
  [10, 8],
  [16, 12],
  [48, 32],
] as const;
const LEVELS = [45, 60, 70, 80] as const;
const WAVES = [1, 4] as const;

type Size = readonly [number, number];
type Seen = Readonly<Record<string, readonly boolean[]>>;

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

function percent(answers: readonly boolean[]): string {
  if (answers.length === 0) return "-";
  return String(Math.round((100 * answers.filter(Boolean).length) / answers.length));
}

function releaseOf(size: Size, level: number, waves: number, seed: number): Release {
  const random = createRandom(seed);
  const levels = {
    dimensions: everyDimension(instrumentV1.dimensions, () => level),
    mirror: { own: level, other: level },
  };
  let company = foundCompany(instrumentV1, size, random);
  const releases: Release[] = [];
  for (let wave = 1; wave <= waves; wave++) {
    if (wave > 1) company = passQuarter(company, random);
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
      previous: releases,
    });
    releases.push(release);
  }
  const last = releases.at(-1);
  if (!last) throw new RangeError("releaseOf requires a wave");
  return last;
}

/** Per kind of figure, whether each is shown as a value; of sets, whether they are shown. */
function seenIn({ departments, pooled, together }: ReleaseContent): Seen {
  const topics = Object.values(together?.dimensions ?? {}).map(isValue);
  const sets = together?.sets;
  const each = (figures: (department: ReleaseContent["departments"][0]) => Figure[]) =>
    departments.flatMap((department) => figures(department).map(isValue));
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
  };
}

function isValue(figure: Figure): boolean {
  return figure.kind === "value";
}
