import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endSpots, labelSpots } from "~/components/trends/label-spots";
import { type LaneMark, type PlacedMark, placeMarks } from "~/components/trends/lanes";
import { runsOf, type SeriesPoint } from "~/components/trends/runs";
import { namedYears } from "~/components/trends/years";
import { describeTrendValue } from "~/features/trends/describe-value.server";
import { estimate, withheld } from "../../support/sample-report";

fc.configureGlobal({ seed: 20_060_707 });

function point(key: string, score: number | null, change: Partial<SeriesPoint> = {}): SeriesPoint {
  const shown = score === null ? withheld("department-below-threshold") : estimate(score);
  return {
    key,
    day: key.charCodeAt(0),
    joins: true,
    shown: { estimate: shown, value: "", range: null, mark: "" },
    ...change,
  };
}

const keys = (runs: ReturnType<typeof runsOf>) => runs.map((run) => run.map(({ key }) => key).join(""));

describe("a line", () => {
  test("ends at a wave that shows nothing and begins anew behind it", () => {
    expect(keys(runsOf([point("a", 50), point("b", 51), point("c", null), point("d", 60)]))).toEqual([
      "ab",
      "d",
    ]);
  });

  test("does not lead across a change of the instrument", () => {
    expect(keys(runsOf([point("a", 50), point("b", 51, { joins: false }), point("c", 52)]))).toEqual([
      "a",
      "bc",
    ]);
  });

  test("does not run through a score known only within bounds", () => {
    const bounded = {
      estimate: { kind: "bounded", low: 84, high: 100 } as const,
      value: "84 or more",
      range: null,
      mark: "≥\u00a084",
    };
    expect(keys(runsOf([point("a", 80), point("b", null, { shown: bounded }), point("c", 80)]))).toEqual([
      "a",
      "c",
    ]);
  });

  test("would be caught if it were joined over a gap", () => {
    const joined = (points: readonly SeriesPoint[]) => [
      points.filter(({ shown }) => shown.estimate.kind === "estimate"),
    ];
    const story = [point("a", 50), point("b", null), point("c", 60)];
    expect(joined(story).map((run) => run.map(({ key }) => key).join(""))).not.toEqual(keys(runsOf(story)));
  });
});

const OPTIONS = { lanes: 3, size: 18, gap: 5 };

/** Numbers of the same lane that touch. */
function overlaps(placed: readonly PlacedMark[]): number {
  return placed.filter((mark, index) =>
    placed.some(
      (other, at) => at > index && other.lane === mark.lane && Math.abs(other.at - mark.at) < OPTIONS.size,
    ),
  ).length;
}

describe("marks at the foot", () => {
  test("stand at their day, in the next lane where they would touch", () => {
    const placed = placeMarks(
      [
        { number: 1, x: 20 },
        { number: 2, x: 30 },
        { number: 3, x: 380 },
      ],
      OPTIONS,
    );
    expect(placed.map(({ at, lane }) => [at, lane])).toEqual([
      [20, 0],
      [30, 1],
      [380, 0],
    ]);
  });

  test("never cover one another, and none gets lost", () => {
    const drawn = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 25 });
    fc.assert(
      fc.property(drawn, (places) => {
        const marks: LaneMark[] = places.map((x, index) => ({ x, number: index + 1 }));
        const placed = placeMarks(marks, OPTIONS);
        expect(placed.map(({ number }) => number)).toEqual(marks.map(({ number }) => number));
        expect(overlaps(placed)).toBe(0);
      }),
    );
  });

  test("that do cover one another are noticed", () => {
    expect(overlaps([1, 2].map((number) => ({ number, x: 9, at: 9, lane: 0 })))).toBe(1);
  });
});

describe("scores written into the chart", () => {
  const plot = {
    x: (day: number) => day,
    y: (value: number) => 400 - 4 * value,
    left: 0,
    right: 600,
    top: 0,
    bottom: 320,
  };
  const texts = (points: readonly SeriesPoint[], room: number) =>
    labelSpots(points, plot, room).map(({ text, last }) => (last ? `${text} last` : text));
  const at = (day: number, score: number) =>
    point(String(day), score, {
      day,
      shown: { estimate: estimate(score), value: "as in a table", range: null, mark: String(score) },
    });
  const waves = [at(50, 51), at(150, 42), at(250, 55), at(350, 71), at(450, 60)];

  test("are all of them, or the newest, highest, lowest and first", () => {
    expect(texts(waves, 100)).toEqual(["60 last", "71", "55", "42", "51"]);
    expect(texts(waves, 20)).toEqual(["60 last", "71", "42", "51"]);
  });

  test("stand at the end of a line only for its newest wave, never an older one", () => {
    const hidden = point("hidden", null, { day: 550 });
    const ends = (points: readonly SeriesPoint[], named: boolean) =>
      endSpots([{ kind: "first", name: "Sales", points }], plot, named).map(({ text }) => text);
    expect(ends(waves, false)).toEqual(["60"]);
    expect(ends(waves, true)).toEqual(["Sales 60"]);
    expect(ends([...waves, hidden], false)).toEqual([]);
    expect(ends([...waves, hidden], true)).toEqual(["Sales"]);
    expect(texts([...waves, hidden], 100)).not.toContain("60 last");
  });

  test("do not cover one another", () => {
    expect(texts([at(50, 51), at(60, 50), at(70, 52)], 10)).toEqual(["52 last"]);
  });

  test("say the bounds that the table says", () => {
    const bounded = (low: number, high: number) =>
      point("b", null, { day: 300, shown: describeTrendValue("en", { kind: "bounded", low, high }) });
    const written = (low: number, high: number) => [
      describeTrendValue("en", { kind: "bounded", low, high }).value,
      ...texts([bounded(low, high)], 10),
    ];
    expect(written(84, 100)).toEqual(["84 or more", "≥\u00a084"]);
    expect(written(20, 48)).toEqual(["48 or less", "≤\u00a048"]);
    expect(written(35.5, 47.5)).toEqual(["35 to 48", "35–48"]);
  });
});

describe("years below the line", () => {
  const wave = (year: string, x: number) => ({ key: `${year}-${x}`, year, x });

  test("stand at the first wave of each", () => {
    const years = namedYears([wave("2025", 0), wave("2025", 90), wave("2026", 180)]);
    expect(years.map(({ text, x }) => [text, x])).toEqual([
      ["2025", 0],
      ["2026", 180],
    ]);
  });

  test("have two digits where four would touch, and are left out where those would", () => {
    const years = namedYears([wave("2024", 0), wave("2025", 30), wave("2026", 45)]);
    expect(years.map(({ text }) => text)).toEqual(["’24", "’26"]);
  });
});
