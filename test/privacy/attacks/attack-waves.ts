import { instrumentV1 } from "~/content/instrument/v1";
import type { Release } from "~/domain/disclosure/release";
import type { Movement, ReleaseContent } from "~/domain/disclosure/release-shape";
import type { Answer } from "~/domain/instrument";
import { windowOf } from "../auditor/reading";
import type { TogetherView } from "../auditor/together-audit";
import { EVERYTHING } from "../auditor/view";
import { type Group, type RuledOut, ruledOutByWaves } from "../auditor/waves-audit";
import type { Solve } from "../auditor/whole-numbers";
import { viewOfBoth } from "./attack-together";
import { type Gate, SCORED } from "./gate-under-attack";

/** Somebody who answers the same in every wave. */
export type Person = { name: string; department: 0 | 1; answers: readonly (Answer | null)[] };

/** Who is invited in a wave, and who of them is away, by name. */
export type WavePlan = { invited: readonly string[]; away?: readonly string[] };

/** Everybody, and who answers in which waves. */
export type Chain = { people: readonly Person[]; waves: readonly WavePlan[] };

const SCORED_ITEMS = SCORED.map((column) => instrumentV1.items[column]!).flatMap((item) =>
  item.kind === "scored" ? [item] : [],
);
const DIMENSIONS = [...new Set(SCORED_ITEMS.map(({ dimension }) => dimension))];

/** The releases of a chain of waves, each made with those before it, and with how many left and joined. */
export function releaseChain(gate: Gate, { people, waves }: Chain): Release[] {
  const releases: Release[] = [];
  for (const [place, { invited, away = [] }] of waves.entries()) {
    const department = (index: 0 | 1) => {
      const here = people.filter((person) => person.department === index && invited.includes(person.name));
      const ballots = here.filter(({ name }) => !away.includes(name));
      return {
        name: String(index),
        invited: here.length,
        ballots: ballots.map(({ answers }) => ({ answers, comment: null })),
      };
    };
    const moved = (before: WavePlan, index: 0 | 1): Movement => {
      const of = (plan: WavePlan) =>
        people.filter(({ name, department }) => department === index && plan.invited.includes(name));
      const [then, now] = [of(before), of({ invited })];
      return {
        left: then.filter((person) => !now.includes(person)).length,
        joined: now.filter((person) => !then.includes(person)).length,
      };
    };
    const { release } = gate({
      instrument: instrumentV1,
      threshold: 5,
      manifestHash: `wave ${place}`,
      claimed: invited.length,
      departments: [department(0), department(1)],
      previous: releases,
      turnover: waves.slice(0, place).map((before, earlier) => ({
        since: `wave ${earlier}`,
        departments: [moved(before, 0), moved(before, 1)],
      })),
    });
    releases.push(release);
  }
  return releases;
}

/** What readers who know the answers of some rule out about those who are not in all waves. */
export function attackWaves(
  solve: Solve,
  gate: Gate,
  chain: Chain,
  known: readonly string[],
  views = releaseChain(gate, chain).map(viewOfWave),
): RuledOut[] {
  const groups = groupsOf(chain, known);
  const targets = groups.filter(({ waves }) => waves.includes(false)).map(({ name }) => name);
  // People who came and went alike are alike to the reader: one of them stands for all.
  const alike = new Map(
    groups
      .filter(({ name, known: told }) => targets.includes(name) && told === undefined)
      .map((group) => [`${group.department} ${group.waves.join()}`, group.name]),
  );
  return ruledOutByWaves(solve, { views, groups }, [...alike.values()]);
}

/** One wave's figures; where it shows everybody's score only, that. */
function viewOfWave(release: Release): TogetherView | null {
  const view = viewOfBoth(release);
  if (view) return view;
  const { pooled, departments } = release;
  const [first, second] = departments;
  const nothing = () => [EVERYTHING, EVERYTHING, EVERYTHING] as const;
  const empty: TogetherView = {
    name: "everybody",
    people: [first.respondents ?? 0, second.respondents ?? 0],
    items: SCORED_ITEMS.map(({ id, dimension }) => ({ id, dimension: DIMENSIONS.indexOf(dimension) })),
    total: [EVERYTHING, EVERYTHING, EVERYTHING],
    dimensions: DIMENSIONS.map(nothing),
    favourable: SCORED_ITEMS.map(nothing),
    sums: SCORED_ITEMS.map(() => [EVERYTHING, EVERYTHING]),
    order: [],
    apart: [],
  };
  if (first.respondents !== null && second.respondents !== null) return viewOfApart(release, empty);
  if (!pooled) return null;
  const sum = windowOf(pooled.score, 20 / (SCORED_ITEMS.length * pooled.respondents));
  return { ...empty, total: [EVERYTHING, EVERYTHING, sum] };
}

/** A release of the first method has nothing of both departments together. */
function viewOfApart({ departments }: ReleaseContent, empty: TogetherView): TogetherView {
  const [first, second] = departments.map((department) => {
    const people = department.respondents ?? 1;
    return {
      total: windowOf(department.score, 20 / (SCORED_ITEMS.length * people)),
      dimensions: DIMENSIONS.map((id) => windowOf(department.dimensions[id]!.score, 20 / (3 * people))),
      favourable: SCORED_ITEMS.map(({ id }) => windowOf(department.items[id]!.favourable, 100 / people)),
      sums: SCORED_ITEMS.map(({ id }) => windowOf(department.items[id]!.mean, 1 / people)),
    };
  });
  return {
    ...empty,
    total: [first!.total, second!.total, EVERYTHING],
    dimensions: DIMENSIONS.map((_, place) => [
      first!.dimensions[place]!,
      second!.dimensions[place]!,
      EVERYTHING,
    ]),
    favourable: SCORED_ITEMS.map((_, place) => [
      first!.favourable[place]!,
      second!.favourable[place]!,
      EVERYTHING,
    ]),
    sums: SCORED_ITEMS.map((_, place) => [first!.sums[place]!, second!.sums[place]!]),
  };
}

/** Those in all waves are one group a department; everybody else, and whoever tells their answers, is one alone. */
function groupsOf({ people, waves }: Chain, known: readonly string[]): Group[] {
  const answered = ({ name }: Person) =>
    waves.map(({ invited, away = [] }) => invited.includes(name) && !away.includes(name));
  const scored = ({ answers }: Person) => SCORED.map((column) => answers[column] ?? 3);
  const stays = (person: Person) => answered(person).every(Boolean) && !known.includes(person.name);
  return [
    ...([0, 1] as const).map((department) => ({
      name: `those of ${department}`,
      department,
      waves: waves.map(() => true),
      people: people.filter((person) => person.department === department && stays(person)).length,
    })),
    ...people
      .filter((person) => !stays(person))
      .map((person) => ({
        name: person.name,
        department: person.department,
        waves: answered(person),
        people: 1,
        ...(known.includes(person.name) && { known: scored(person) }),
      })),
  ];
}
