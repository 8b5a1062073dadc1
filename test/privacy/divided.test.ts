import { describe, expect, test } from "vitest";
import { leavesBothOpen } from "~/domain/disclosure/divided";
import { narrowestAtMost, type SpreadItem, widestAtLeast } from "~/domain/disclosure/spread-bounds";
import { roomAround } from "~/domain/method";
import { createRandom, type Random } from "~/domain/statistics/random";
import { auditDivided, type DividedView } from "./auditor/divided-audit";
import type { Colleague } from "./auditor/view";

type Tried = { view: DividedView; held: readonly Colleague[]; cut: number };

/**
 * Windows around the answers of some department. Those of `held` are at an end or in the middle; where somebody is, more
 * people are needed before anything can be said.
 */
function someView(random: Random, held: number, size: "few" | "more"): Tried {
  const people = size === "few" ? 7 + random.integer(3) : 15;
  const count = size === "few" ? 3 : 4;
  const [level, apart] =
    held === 0 ? [1.6 + 2.8 * random.uniform(), 2 * random.uniform()] : [3, 1 + random.uniform()];
  const answer = (person: number) => {
    const own = level + (person % 2 ? apart : -apart) + 2 * random.uniform() - 1;
    return Math.min(5, Math.max(1, Math.round(own)));
  };
  const extreme = [1, 3, 5][random.integer(3)]!;
  const answers = Array.from({ length: people }, (_, person) =>
    Array.from({ length: count }, () => (person < held ? extreme : answer(person))),
  );
  const worth = 20 / count;
  const items = Array.from({ length: count }, (_, item) => {
    const given = answers.map((row) => row[item]!);
    const favourable = given.filter((one) => one >= 4).length;
    const sum = given.reduce((all, one) => all + one, 0);
    return {
      favourable: { low: favourable, high: favourable + random.integer(2) },
      sum: { low: sum - random.integer(2), high: sum + random.integer(2) },
      worth,
    };
  });
  const score = (worth * answers.flat().reduce((all, one) => all + one, 0)) / people;
  const margin = random.integer(3) === 0 ? 1 : 3;
  const view = { people, items, mean: { low: score - margin, high: score + margin } };
  return { view, held: answers.slice(0, held), cut: 0.05 + 0.5 * random.uniform() };
}

function known({ view }: Tried): SpreadItem[] {
  return view.items.map(({ worth, ...windows }) => ({ known: { people: view.people, ...windows }, worth }));
}

const group = ({ view, held }: Tried) => ({ people: view.people, held: held.length });

describe("a bit that is said, against every count of answers", () => {
  const random = createRandom(11);
  const views = (count: number, held: number, size: "few" | "more") =>
    Array.from({ length: count }, () => someView(random, held, size));
  const audited = (cases: readonly Tried[]) =>
    cases.map(({ view, held, cut }) => auditDivided(view, held, cut));

  test("takes nothing away that the figures leave open, whoever is held", () => {
    const tried = [...views(400, 0, "few"), ...views(200, 1, "more"), ...views(400, 2, "more")];
    const said = tried.filter((one) => leavesBothOpen(known(one), group(one), one.view.mean, one.cut));
      said.length,
      [0, 1, 2].map((n) => said.filter(({ held }) => held.length === n).length),
    );
    for (const { sure, unsure } of audited(said)) expect([...sure, ...unsure]).toEqual([]);
  });

  test.each([
    ["always said", () => true],
    ["that only asks how far apart people can be", (one: Tried) => isWide(one, group(one).held)],
    ["that only asks how close together people can be", (one: Tried) => isNarrow(one, group(one).held)],
    ["that forgets who is held", (one: Tried) => isWide(one, 0) && isNarrow(one, 0)],
  ])("broken: one %s is caught", (_, rule) => {
    const tried = [0, 1, 2].flatMap((held) => views(60, held, "few").filter(rule).slice(0, 12));
    const said = tried;
    const caught = audited(said).filter(({ sure }) => sure.length > 0);
    expect(caught.length).toBeGreaterThan(0);
  });
});

function isWide(one: Tried, held: number): boolean {
  const { view, cut } = one;
  return widestAtLeast(known(one), { people: view.people, held }) > cut * 1600;
}

function isNarrow(one: Tried, held: number): boolean {
  const { view, cut } = one;
  const room = Math.min(roomAround(view.mean.low), roomAround(view.mean.high));
  return narrowestAtMost(known(one), { people: view.people, held }, view.mean) <= cut * room;
}
