import { describe, expect, test } from "vitest";
import { ANSWERS, POINTS } from "~/domain/disclosure/figure";
import { minimumAnswers } from "~/domain/disclosure/reporting-threshold";
import { ruleFor } from "~/domain/disclosure/rules";
import { auditFavourableShare, auditMean } from "./auditor/single-figure-audit";
import { meanAlone, shareAlone } from "./single-figures";

const PEOPLE = Array.from({ length: 56 }, (_, index) => index + 5);

function favourable(answers: number, step: number) {
  const shown = shareAlone(answers, step);
  return (count: number) => shown((100 * count) / answers);
}

function meanOf(people: number, items: number, step: number, scale = POINTS) {
  const shown = meanAlone(people, items, step, scale);
  const perStep = scale.high / 5;
  return (sum: number) => shown((perStep * sum) / (items * people));
}

describe("favourable shares", () => {
  test("prove nothing for 5 to 60 answers, every count and coalitions of up to two", () => {
    for (const answers of PEOPLE) {
      expect(auditFavourableShare(answers, favourable(answers, 5)), `${answers} answers`).toEqual([]);
    }
  });

  test("a gate of threshold 5 and whole percentages fails", () => {
    for (const answers of PEOPLE) {
      const naive = (count: number) => `${Math.round((100 * count) / answers)} %`;
      const findings = auditFavourableShare(answers, naive);
      expect(findings.some(({ coalition, count }) => coalition === 0 && count === 0)).toBe(true);
      expect(findings.some(({ coalition, count, others }) => coalition === 2 && count === others)).toBe(true);
    }
  });

  test("bands one count too short fail", () => {
    for (const answers of PEOPLE.filter((count) => count >= 7)) {
      const short = (count: number) => {
        if (count >= answers - 2) return "nearly all";
        return count <= 3 ? "hardly anybody" : String(count);
      };
      expect(auditFavourableShare(answers, short).length).toBeGreaterThan(0);
    }
  });
});

describe("means", () => {
  const figures = [
    { name: "department score", items: 18, step: (n: number) => ruleFor(n)!.scoreStep, from: 5 },
    { name: "dimension score", items: 3, step: (n: number) => ruleFor(n)!.dimensionStep, from: 5 },
    { name: "dimension of two items", items: 2, step: (n: number) => ruleFor(n)!.dimensionStep, from: 5 },
    { name: "mirror direction", items: 2, step: (n: number) => ruleFor(n)!.mirrorStep, from: 5 },
  ];

  for (const { name, items, step, from } of figures) {
    test(`a ${name} proves nothing for ${from} to 60 people`, () => {
      for (const people of PEOPLE.filter((count) => count >= from)) {
        const findings = auditMean({ people, items }, meanOf(people, items, step(people)));
        expect(findings.slice(0, 3), `${people} people`).toEqual([]);
      }
    });
  }

  test("an item mean proves nothing, however many of 20 to 60 people answered the item", () => {
    for (const people of PEOPLE.filter((count) => count >= 20)) {
      const step = ruleFor(people)!.itemMeanStep!;
      for (let answers = minimumAnswers(people, 5); answers <= people; answers++) {
        const findings = auditMean({ people: answers, items: 1 }, meanOf(answers, 1, step, ANSWERS));
        expect(findings.slice(0, 3), `${answers} of ${people}`).toEqual([]);
      }
    }
  });

  test("rounding alone fails", () => {
    for (const people of [5, 12, 60]) {
      const rounded = (sum: number) => `${Math.round((20 * sum) / (3 * people))}`;
      expect(auditMean({ people, items: 3 }, rounded).length).toBeGreaterThan(0);
    }
  });

  test("bands one answer step too short fail", () => {
    for (const people of [8, 12, 40]) {
      const hidden = 2 * 4 * 3 + 4;
      const short = (sum: number) => {
        if (sum > 15 * people - hidden) return "top";
        return sum < 3 * people + hidden ? "bottom" : String(sum);
      };
      expect(auditMean({ people, items: 3 }, short).length).toBeGreaterThan(0);
      const enough = (sum: number) => {
        if (sum >= 15 * people - hidden) return "top";
        return sum <= 3 * people + hidden ? "bottom" : String(sum);
      };
      expect(auditMean({ people, items: 3 }, enough)).toEqual([]);
    }
  });
});

test("the auditor's counting agrees with listing every histogram", () => {
  for (const people of [2, 3, 4]) {
    const byView = new Map<string, Map<number, Set<number>>>();
    const viewOf = (sum: number) => String(Math.floor(sum / 2));
    forEachHistogram(people, (histogram) => {
      const view = viewOf(histogram.reduce((sum, count, step) => sum + count * (step + 1), 0));
      const seen = byView.get(view) ?? new Map<number, Set<number>>();
      byView.set(view, seen);
      histogram.forEach((count, step) => {
        seen.set(step + 1, (seen.get(step + 1) ?? new Set()).add(count));
      });
    });
    const listed = [...byView].flatMap(([view, seen]) =>
      [...seen].flatMap(([answer, counts]) =>
        counts.size === 1 ? [`${view}:${answer}:${[...counts][0]}`] : [],
      ),
    );
    const found = auditMean({ people, items: 1 }, viewOf)
      .filter(({ coalition }) => coalition === 0)
      .map(({ view, answer, count }) => `${view}:${answer}:${count}`);
    expect(found.sort()).toEqual(listed.sort());
  }
});

test("a distribution in steps of 5 % can prove every count, so none is released", () => {
  const shares = [20, 20, 20, 15, 15];
  const mostPeople = shares.map((share) => Math.ceil(share + 2.5) - 1);
  expect(mostPeople.reduce((sum, count) => sum + count, 0)).toBe(100);
});

function forEachHistogram(people: number, visit: (histogram: number[]) => void, counts: number[] = []): void {
  if (counts.length === 4) {
    visit([...counts, people]);
    return;
  }
  for (let count = 0; count <= people; count++) forEachHistogram(people - count, visit, [...counts, count]);
}
