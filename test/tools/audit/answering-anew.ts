import { instrumentV1 } from "~/content/instrument/v1";
import type { Release } from "~/domain/disclosure/release";
import { type Answers, everyDimension } from "~/domain/instrument";
import { foundCompany, type Person, simulateWave } from "~/domain/simulator";
import { correlation } from "~/domain/statistics/descriptive";
import { createRandom } from "~/domain/statistics/random";
import type { Gate } from "../../privacy/attacks/gate-under-attack";

const LEVEL = 62;
const OTHERS = 10;
const ITEMS = instrumentV1.items.filter(({ kind }) => kind === "scored").length;

/**
 * A successor's guess about who was there before: the own sum and the change of the department's score, as if everybody
 * else had answered as before; whether they did or answered anew. null where the two waves show no two numbers.
 */
export function guessAboutWhoLeft(
  gate: Gate,
  people: number,
  others: "as before" | "anew",
  companies: number,
): { correlation: string; possible: string } {
  const pairs = Array.from({ length: companies }, (_, seed) => guessIn(gate, people, others, seed + 1));
  const found = pairs.flatMap((pair) => pair ?? []);
  const all = correlation(
    found.map(({ guess }) => guess),
    found.map(({ truth }) => truth),
  );
  return {
    correlation: all === null ? "-" : all.toFixed(2),
    possible: `${found.length}/${companies}`,
  };
}

function guessIn(gate: Gate, people: number, others: "as before" | "anew", seed: number) {
  const random = createRandom(seed);
  const company = foundCompany(instrumentV1, [people + 1, OTHERS], random);
  const levels = {
    dimensions: everyDimension(instrumentV1.dimensions, () => LEVEL),
    mirror: { own: LEVEL, other: LEVEL },
  };
  const answer = (who: readonly Person[]): readonly Answers[] =>
    simulateWave(
      { ...company, departments: [who, []] },
      { respondents: [who.length, 0], levels: [levels, levels], dontKnow: 0 },
      random,
    )[0];
  const each = (who: readonly Person[]) => who.map((person) => answer([person])[0]!);
  const [first, second] = company.departments;
  const stay = first.slice(0, people - 1);
  const [before, elsewhere] = [each(stay), each(second)];
  const [left, came] = each(first.slice(people - 1));
  const wave = (
    hash: string,
    inFirst: readonly Answers[],
    inSecond: readonly Answers[],
    previous: Release[],
  ) =>
    gate({
      instrument: instrumentV1,
      threshold: 5,
      manifestHash: hash,
      claimed: 0,
      departments: [
        { name: "0", invited: people, ballots: inFirst.map((own) => ({ answers: own, comment: null })) },
        { name: "1", invited: OTHERS, ballots: inSecond.map((own) => ({ answers: own, comment: null })) },
      ],
      previous,
      turnover: previous.map(({ manifestHash }) => ({
        since: manifestHash,
        departments: [
          { left: 1, joined: 1 },
          { left: 0, joined: 0 },
        ],
      })),
    }).release;
  const earlier = wave("before", [...before, left!], elsewhere, []);
  const anew = others === "anew";
  const later = wave("after", [...(anew ? each(stay) : before), came!], anew ? each(second) : elsewhere, [
    earlier,
  ]);
  const [was, is] = [earlier.departments[0].score, later.departments[0].score];
  if (was.kind !== "value" || is.kind !== "value") return null;
  const sum = (answers: Answers) => answers.slice(0, ITEMS).reduce<number>((all, one) => all + (one ?? 0), 0);
  const change = ((was.value - is.value) * ITEMS * people) / 20;
  return { guess: sum(came!) + change, truth: sum(left!) };
}
