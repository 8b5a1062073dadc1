import type { DepartmentRelease } from "~/domain/disclosure/release-shape";
import type { Answer, DimensionId, Instrument } from "~/domain/instrument";
import type { Gate } from "../attacks/gate-under-attack";
import { type CountRange, proofs } from "../auditor/department-audit";
import type { Finding } from "../auditor/finding";
import { itemWorlds, placesOf } from "../auditor/item-worlds";

/** All ways to answer one item that have the same sum and as many favourable answers. */
type Way = { sum: number; favourable: number; answers: readonly Answer[] };

/**
 * Turns the whole gate round for a survey of a few items: every combination of sums and favourable answers is
 * released, combinations that look the same are gathered, and what they all have in common is proven, whatever the
 * figures are meant to say. `coalition` are the own answers of colleagues, by item. For fewer than 20 respondents,
 * whose release depends on nothing else.
 */
export function invertGate(
  gate: Gate,
  people: number,
  dimensions: readonly DimensionId[],
  coalitions: readonly (readonly (readonly number[])[])[],
): Finding[] {
  const ways = waysOf(people);
  const looks = new Map<string, Way[][]>();
  for (const world of combinations(ways, dimensions.length)) {
    const look = JSON.stringify(departmentOf(gate, dimensions, world));
    const alike = looks.get(look);
    if (alike) alike.push(world);
    else looks.set(look, [world]);
  }
  return [...looks.values()].flatMap((worlds) =>
    coalitions.flatMap((coalition) => provenTo(worlds, people, dimensions, coalition)),
  );
}

function provenTo(
  worlds: readonly Way[][],
  people: number,
  dimensions: readonly DimensionId[],
  coalition: readonly (readonly number[])[],
): Finding[] {
  const others = people - coalition.length;
  const items = dimensions.map((_, item) =>
    itemWorlds(
      others,
      coalition.map((own) => own[item]!),
    ),
  );
  const ranges = dimensions.map(() =>
    Array.from({ length: 5 }, (): CountRange => ({ fewest: Number.POSITIVE_INFINITY, most: -1 })),
  );
  for (const world of worlds) {
    const places = world.map(({ sum, favourable }, item) => placesOf(items[item]!, favourable, sum));
    if (places.some((found) => found.length === 0)) continue;
    for (const [item, found] of places.entries()) {
      for (const place of found) {
        ranges[item]!.forEach((range, step) => {
          range.fewest = Math.min(range.fewest, items[item]!.fewest[place + step]!);
          range.most = Math.max(range.most, items[item]!.most[place + step]!);
        });
      }
    }
  }
  const view = `${people} respondents, items on ${dimensions.join(" and ")}`;
  return ranges.flatMap((counts, item) => proofs(view, `item ${item + 1}`, coalition, counts, others));
}

function waysOf(people: number): Way[] {
  return Array.from({ length: people + 1 }, (_, favourable) => {
    const low = people - favourable;
    return Array.from({ length: 2 * low + favourable + 1 }, (_, extra): Way => {
      const answers = Array.from({ length: people }, (_, person) => {
        const own =
          person < low
            ? Math.min(2, Math.max(0, extra - 2 * person))
            : extra - 2 * low > person - low
              ? 1
              : 0;
        return ANSWERS[(person < low ? 0 : 3) + own]!;
      });
      return { sum: answers.reduce<number>((sum, answer) => sum + answer, 0), favourable, answers };
    });
  }).flat();
}

function combinations(ways: readonly Way[], items: number): Way[][] {
  if (items === 0) return [[]];
  return combinations(ways, items - 1).flatMap((world) => ways.map((way) => [...world, way]));
}

function departmentOf(
  gate: Gate,
  dimensions: readonly DimensionId[],
  world: readonly Way[],
): DepartmentRelease {
  const instrument: Instrument = {
    version: "a few items",
    dimensions: [...new Set(dimensions)],
    items: dimensions.map((dimension, item) => ({ id: `item ${item + 1}`, kind: "scored", dimension })),
  };
  const people = world[0]!.answers.map((_, person) => world.map((way) => way.answers[person]!));
  const other = people.slice(0, 5).map((given) => given.map((): Answer => 3));
  const ballots = (answers: Answer[][]) => answers.map((own) => ({ answers: own, comment: null }));
  return gate({
    instrument,
    threshold: 5,
    manifestHash: "",
    claimed: 0,
    departments: [
      { name: "Sales", invited: people.length, ballots: ballots(people) },
      { name: "Marketing", invited: 5, ballots: ballots(other) },
    ],
  }).release.departments[0];
}

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5];
