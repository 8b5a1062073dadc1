import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { leavesBothOpen } from "~/domain/disclosure/divided";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import { narrowestAtMost, type SpreadItem, widestAtLeast } from "~/domain/disclosure/spread-bounds";
import type { Answer, Answers } from "~/domain/instrument";
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
    for (const seats of [0, 1, 2]) {
      expect(said.filter(({ held }) => held.length === seats).length).toBeGreaterThan(3);
    }
    for (const { sure, unsure } of audited(said)) expect([...sure, ...unsure]).toEqual([]);
  });

  test.each([
    ["always said", () => true],
    ["that only asks how far apart people can be", (one: Tried) => isWide(one, group(one).held)],
    ["that only asks how close together people can be", (one: Tried) => isNarrow(one, group(one).held)],
    ["that forgets who is held", (one: Tried) => isWide(one, 0) && isNarrow(one, 0)],
  ])("broken: one %s is caught", (_, rule) => {
    const said = [0, 1, 2].flatMap((held) => views(60, held, "few").filter(rule).slice(0, 12));
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

const LOWEST_FIRST = (a: number, b: number) => a - b;

/** The same answers to each item, given by people who agree in everything, or dealt so that all come out alike. */
function department(people: number, how: "apart" | "alike", middle = 3): Answers[] {
  const random = createRandom(people);
  const columns = instrumentV1.items.map(() =>
    Array.from({ length: people }, () => {
      const answer = Math.round(middle + 4.2 * random.uniform() - 2.1);
      return Math.min(5, Math.max(1, answer));
    }).sort(LOWEST_FIRST),
  );
  const rows = Array.from({ length: people }, (): number[] => []);
  for (const column of columns) {
    const sum = (row: readonly number[]) => row.reduce((all, one) => all + one, 0);
    if (how === "alike") rows.sort((a, b) => sum(b) - sum(a));
    for (const [person, row] of rows.entries()) row.push(column[person]!);
  }
  return rows.map((row) => row.map((answer) => answer as Answer));
}

type Wave = { first: readonly Answers[]; second: readonly Answers[]; silent: number };

function release({ first, second, silent }: Wave, previous: readonly Release[] = [], methodVersion = "2.0") {
  const of = (name: string, answers: readonly Answers[]) => ({
    name,
    invited: answers.length + silent,
    ballots: answers.map((given) => ({ answers: given, comment: null })),
  });
  return makeRelease({
    instrument: instrumentV1,
    threshold: 5,
    manifestHash: "",
    claimed: 0,
    departments: [of("Sales", first), of("Marketing", second)],
    previous,
    methodVersion,
  }).release;
}

const dividedIn = ({ departments }: Release) => departments.map(({ divided }) => divided);

describe("the bit in a release", () => {
  const second = department(22, "alike");
  const [apart, alike] = (["apart", "alike"] as const).map((how) =>
    release({ first: department(24, how), second, silent: 6 }),
  ) as [Release, Release];

  test("is all that people who agree and people who do not differ in", () => {
    expect(dividedIn(apart)).toEqual([true, false]);
    expect(dividedIn(alike)).toEqual([false, false]);
    const without = (one: Release) => one.departments.map(({ divided: _, ...rest }) => rest);
    expect(without(apart)).toEqual(without(alike));
  });

  test("is not said below 20 respondents, nor near an end of the scale, whatever the answers", () => {
    for (const how of ["apart", "alike"] as const) {
      const few = department(19, how);
      const high = department(24, how, 4.6);
      expect(dividedIn(release({ first: few, second: high, silent: 6 }))).toEqual([null, null]);
    }
  });

  test("stands in no release of method 1", () => {
    const old = release({ first: department(24, "apart"), second, silent: 6 }, [], "1.1");
    expect(dividedIn(old)).toEqual([undefined, undefined]);
  });

  test("needs more people where everybody answered, and is not said twice of waves that could be compared", () => {
    const everybody = (people: number) => ({ first: department(people, "apart"), second, silent: 0 });
    expect(dividedIn(release(everybody(24)))[0]).toBeNull();
    const before = release(everybody(60));
    expect(dividedIn(before)[0]).toBe(true);
    expect(dividedIn(release(everybody(60), [before]))[0]).toBeNull();
    expect(dividedIn(release({ ...everybody(60), silent: 9 }, [before]))[0]).toBe(true);
  });
});
