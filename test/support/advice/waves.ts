import { instrumentV2 } from "~/content/instrument/v2";
import { catalogueIn } from "~/content/interventions/catalogue";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import { everyDimension } from "~/domain/instrument";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Earlier, Recommendation, Tried } from "~/domain/recommendation/advice";
import { recommend } from "~/domain/recommendation/recommendation";
import { statementsOf } from "~/domain/recommendation/statements";
import { buildReport, type PastRelease } from "~/domain/report/build-report";
import { STAGES, type Stage } from "~/domain/report/report";
import { type Company, foundCompany, passQuarter, simulateWave } from "~/domain/simulator";
import type { Random } from "~/domain/statistics/random";

const CATALOGUE = catalogueIn("en");
const SIZES = [6, 8, 12, 14, 20, 30, 48] as const;

/** A company as it truly is: how it answers, and what it wants to reach. */
type DrawnCompany = {
  company: Company;
  people: readonly [number, number];
  levels: readonly [Levels, Levels];
  target: Stage | null;
};
type Levels = { dimensions: Readonly<Record<string, number>>; mirror: { own: number; other: number } };

/** Points: overall 58 with a spread of 12, topics and departments six around it, each side seen up to ten lower. */
export function drawCompany(random: Random): DrawnCompany {
  const people = [SIZES[random.integer(SIZES.length)]!, SIZES[random.integer(SIZES.length)]!] as const;
  const middle = 58 + 12 * random.normal();
  const gap = 6 * random.normal();
  const topics = everyDimension(instrumentV2.dimensions, () => 6 * random.normal());
  const side = (sign: 1 | -1): Levels => ({
    dimensions: everyDimension(instrumentV2.dimensions, (topic) =>
      within(middle + (topics[topic] ?? 0) + (sign * gap) / 2),
    ),
    mirror: { own: within(middle + 6), other: within(middle - 10 * random.uniform()) },
  });
  const drawn = random.integer(2 * STAGES.length);
  return {
    company: foundCompany(instrumentV2, people, random),
    people,
    levels: [side(1), side(-1)],
    target: STAGES[drawn] ?? null,
  };
}

/** What a wave of the company releases, in its next quarter. */
function surveyed(
  { company, people, levels }: DrawnCompany,
  name: string,
  random: Random,
): { release: Release; company: Company } {
  const respondents = [answering(people[0], random), answering(people[1], random)] as const;
  const answers = simulateWave(company, { respondents, levels, dontKnow: 0.03 }, random);
  const department = (index: 0 | 1) => ({
    name: index === 0 ? "Sales" : "Marketing",
    invited: people[index],
    ballots: answers[index].map((given) => ({ answers: given, comment: null })),
  });
  const { release } = makeRelease({
    instrument: instrumentV2,
    threshold: 5,
    manifestHash: name,
    claimed: respondents[0] + respondents[1],
    departments: [department(0), department(1)],
  });
  return { release, company: passQuarter(company, random) };
}

/** The advice on the first wave of a company. */
export function adviseOnFirst(
  drawn: DrawnCompany,
  name: string,
  random: Random,
  catalogue: readonly Intervention[] = CATALOGUE,
): Recommendation {
  const { release } = surveyed(drawn, name, random);
  return advised([{ waveId: "1", quarter: "2026-Q1", release }], drawn.target, [], [], catalogue);
}

/** The advice on each of several waves, when everything that is suggested is done and changes nothing for certain. */
export function adviseInSequence(
  drawn: DrawnCompany,
  waves: number,
  name: string,
  random: Random,
): readonly Recommendation[] {
  const past: PastRelease[] = [];
  const given: Recommendation[] = [];
  let { company } = drawn;
  for (let wave = 0; wave < waves; wave++) {
    const next = surveyed({ ...drawn, company }, `${name}-${wave}`, random);
    company = next.company;
    past.push({ waveId: String(wave), quarter: `Q${wave}`, release: next.release });
    const earlier = given.flatMap(({ chosen }, at) =>
      chosen.map(({ interventionId }) => ({ interventionId, wavesAgo: wave - at })),
    );
    const tried = earlier.map((it): Tried => ({ ...it, outcome: "unknown" }));
    given.push(advised(past.slice(-1), drawn.target, tried, earlier));
  }
  return given;
}

function advised(
  past: readonly PastRelease[],
  target: Stage | null,
  tried: readonly Tried[],
  suggested: readonly Earlier[],
  catalogue: readonly Intervention[] = CATALOGUE,
): Recommendation {
  const release = past.at(-1)?.release;
  if (!release) throw new Error("no release to advise on");
  const { manifestHash } = release;
  return recommend({
    report: buildReport(past),
    statements: statementsOf(release),
    catalogue,
    tried,
    suggested,
    target,
    lot: manifestHash,
  });
}

/** Between two thirds of the invited and all of them. */
function answering(invited: number, random: Random): number {
  return invited - random.integer(Math.floor(invited / 3) + 1);
}

function within(points: number): number {
  return Math.min(95, Math.max(25, points));
}
