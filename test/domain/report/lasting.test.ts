import { describe, expect, test } from "vitest";
import { lastingSentence } from "~/content/report/changes";
import { buildReport } from "~/domain/report/build-report";
import { buildTrend } from "~/domain/trends/trend";
import { buildRelease, history } from "../../support/release-builder";

function waves(scores: readonly number[], methodVersion = "2.0", answered: readonly number[] = []) {
  return history(
    ...scores.map((score, wave) => {
      const department = { n: answered[wave] ?? 20, N: 23, score };
      return buildRelease([department, department], { methodVersion });
    }),
  );
}

const lastingOf = (...given: Parameters<typeof waves>) => buildReport(waves(...given)).lasting;

describe("a change lasts", () => {
  test("when two waves together stand beyond the two before", () => {
    expect(lastingOf([50, 51, 58, 58])).toMatchObject({
      verdict: "lasting",
      difference: 7.5,
      since: { quarter: "Q3" },
    });
    expect(lastingOf([58, 58, 51, 50])).toMatchObject({ verdict: "lasting", difference: -7.5 });
    expect(lastingOf([50, 51, 53, 53])).toBeNull();
  });

  test("not when the next wave falls back, however far the first one went", () => {
    expect(lastingOf([50, 50, 75, 50])).not.toMatchObject({ verdict: "lasting" });
    expect(lastingOf([50, 52, 70, 51])).not.toMatchObject({ verdict: "lasting" });
    expect(lastingOf([50, 56, 62, 56])).not.toMatchObject({ verdict: "lasting" });
  });

  test("not when another share of the people answered", () => {
    expect(lastingOf([50, 50, 59, 59], "2.0", [20, 20, 20, 15])).not.toMatchObject({ verdict: "lasting" });
  });

  test("is awaited after a clear change, and told when it is not confirmed", () => {
    expect(lastingOf([50, 60])).toEqual({ verdict: "awaited", since: { waveId: "w2", quarter: "Q2" } });
    expect(lastingOf([50, 60, 57])).toEqual({
      verdict: "unconfirmed",
      since: { waveId: "w2", quarter: "Q2" },
    });
    expect(lastingOf([50, 51])).toBeNull();
  });

  test("is said of nothing that method 1 reported, nor across instruments", () => {
    expect(lastingOf([50, 51, 60, 60], "1.1")).toBeNull();
    const [a, b, ...later] = waves([50, 51, 60, 60]);
    const other = [a, b].flatMap((wave) =>
      wave?.release ? [{ ...wave, release: { ...wave.release, instrumentVersion: "v0" } }] : [],
    );
    expect(buildReport([...other, ...later]).lasting).toBeNull();
  });

  test("in the trends as in the report", () => {
    const past = waves([50, 51, 58, 58]);
    expect(buildTrend(past).development.lasting).toEqual(buildReport(past).lasting);
  });

  test("in words", () => {
    expect(lastingSentence("en", lastingOf([50, 51, 58, 58]))).toBe(
      "The rise up to Q3 has lasted: the waves from Q3 on are together 7.5\u00a0points above the two before.",
    );
    expect(lastingSentence("en", lastingOf([50, 60, 57]))).toBe(
      "Whether the clear change of Q2 lasts cannot be told yet: this wave does not confirm it.",
    );
    expect(lastingSentence("en", null)).toBeNull();
  });
});
