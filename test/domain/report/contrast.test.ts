import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { parseRelease } from "~/domain/disclosure/release";
import type { Figure, ItemRelease } from "~/domain/disclosure/release-shape";
import { readContrast } from "~/domain/report/contrast";
import { DIMENSIONS } from "../../support/dimensions";
import { atLeast, buildRelease, history, value } from "../../support/release-builder";

const TRUST = ["trust-1", "trust-2", "trust-3"];

/** A wave of 12 + 12 whose trust score and other scores are given. */
const small = (trust: number | Figure, others: number) =>
  buildRelease([
    { n: 12, N: 14, score: others, dims: DIMENSIONS.map((id) => (id === "trust" ? trust : others)) },
    { n: 12, N: 14, score: others, dims: DIMENSIONS.map((id) => (id === "trust" ? trust : others)) },
  ]);

/** A wave of 60 + 60 with item means, trust items apart. */
function large(trust: number | Figure, others: number) {
  const item = (mean: number | Figure): ItemRelease => ({
    favourable: value(50, 5),
    mean: typeof mean === "number" ? value(mean, 0.1) : mean,
    distribution: null,
    splitOpinion: false,
  });
  const items = Object.fromEntries(
    instrumentV1.items
      .filter(({ kind }) => kind === "scored")
      .map(({ id }) => [id, item(TRUST.includes(id) ? trust : others)]),
  );
  const department = { n: 60, N: 65, score: 60, sd: 12, dimSd: 15, items };
  return buildRelease([department, department]);
}

function read(releases: readonly ReturnType<typeof small>[], chosenAfter: string, targetedItems = TRUST) {
  return readContrast({
    instrument: instrumentV1,
    releases: history(...releases),
    chosenAfter,
    targetedItems,
  });
}

describe("too early", () => {
  test("without a wave before the one that made you choose", () => {
    expect(read([small(50, 60), small(62, 60)], "w1")).toEqual({ verdict: "too-early" });
  });

  test("without a wave after it", () => {
    expect(read([small(50, 60), small(50, 60)], "w2")).toEqual({ verdict: "too-early" });
  });

  test("with another instrument before it", () => {
    const other = buildRelease(
      [
        { n: 12, N: 14, score: 60 },
        { n: 12, N: 14, score: 60 },
      ],
      {
        instrumentVersion: "v0",
      },
    );
    expect(read([other, small(50, 60), small(62, 60)], "w2")).toEqual({ verdict: "too-early" });
  });
});

describe("by dimensions, below twenty respondents", () => {
  test("the baseline is the wave before the choosing one", () => {
    // Trust looked lower than it was when it was chosen: from there it would seem to have gained 14.
    const reading = read([small(58, 60), small(48, 60), small(62, 60)], "w2");
    expect(reading).toMatchObject({
      verdict: "inside-noise",
      basis: "dimensions",
      baseline: { waveId: "w1" },
      targeted: 4,
      others: 0,
    });
  });

  test("moved more, moved with everything, inside the noise", () => {
    const verdict = (trust: number, others: number) =>
      read([small(50, 60), small(50, 60), small(trust, others)], "w2").verdict;
    expect(verdict(64, 60)).toBe("moved-more");
    expect(verdict(64, 73)).toBe("moved-with-everything");
    // Clearly up, not clearly more than the others: but these did not move, so it was not everything.
    expect(verdict(58, 62)).toBe("inside-noise");
    expect(verdict(53, 60)).toBe("inside-noise");
    expect(verdict(36, 60)).toBe("moved-less");
  });

  test("the verdict says what the interval says, whichever of the two moved", () => {
    for (const trust of [36, 44, 50, 55, 58, 64, 72])
      for (const others of [45, 52, 60, 66, 73, 80]) {
        const reading = read([small(50, 60), small(50, 60), small(trust, others)], "w2");
        if (!("low" in reading)) throw new Error("no interval");
        const said = reading.low > 0 ? "moved-more" : reading.high < 0 ? "moved-less" : null;
        if (said) expect(reading.verdict, `${trust} and ${others}`).toBe(said);
        else expect(["inside-noise", "moved-with-everything"]).toContain(reading.verdict);
      }
    expect(read([small(50, 60), small(50, 60), small(54, 75)], "w2").verdict).toBe("moved-less");
  });

  test("an end band leaves nothing to compare", () => {
    expect(read([small(50, 60), small(50, 60), small(atLeast(84), 60)], "w2").verdict).toBe("unavailable");
  });
});

describe("what of the other topics is needed", () => {
  const topics = (shown: readonly number[], trust: number) => {
    const dims = DIMENSIONS.map((id, place) =>
      id === "trust" ? trust : shown.includes(place) ? 60 : atLeast(84),
    );
    const department = { n: 12, N: 12, score: atLeast(40), dims };
    return buildRelease([department, department]);
  };
  const places = DIMENSIONS.flatMap((id, place) => (id === "trust" ? [] : [place]));

  test("three others are enough, two are not", () => {
    const verdict = (shown: readonly number[]) =>
      read([topics(shown, 50), topics(shown, 50), topics(shown, 66)], "w2").verdict;
    expect(verdict(places.slice(0, 3))).toBe("moved-more");
    expect(verdict(places.slice(0, 2))).toBe("unavailable");
  });

  test("a topic of both together stands in where departments show less", () => {
    const together = (trust: number) => {
      const release = JSON.parse(JSON.stringify(topics([], trust)));
      for (const department of release.departments) department.dimensions.trust.score = atLeast(84);
      const figure = (points: number) => ({ kind: "value", value: points, step: 1 });
      release.together = {
        dimensions: Object.fromEntries(DIMENSIONS.map((id) => [id, figure(id === "trust" ? trust : 60)])),
        items: {},
        sets: { lowest: null, highest: null, apart: null },
        drawnFrom: "00",
      };
      return parseRelease(JSON.stringify(release));
    };
    expect(read([together(50), together(50), together(66)], "w2").verdict).toBe("moved-more");
  });
});

describe("by items, from twenty respondents", () => {
  test("compares the items themselves", () => {
    const reading = read([large(2.6, 3), large(2.6, 3), large(3.2, 3.1)], "w2");
    expect(reading).toMatchObject({ verdict: "moved-more", basis: "items" });
    if (!("targeted" in reading)) throw new Error("expected a comparison");
    expect(reading.targeted).toBeCloseTo(12, 10);
    expect(reading.others).toBeCloseTo(2, 10);
    expect(reading.difference).toBeCloseTo(10, 10);
  });

  test("falls back to dimensions when a targeted item is known only to an end band", () => {
    const reading = read([large(2.6, 3), large(2.6, 3), large(atLeast(4.8, 0.1), 3.1)], "w2");
    expect(reading).toMatchObject({ basis: "dimensions" });
  });
});
