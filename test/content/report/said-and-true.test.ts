import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stageShort, stageStatement } from "~/content/report/stage-sentences";
import type { Answers } from "~/domain/instrument";
import { METHOD_VERSION } from "~/domain/method";
import { buildTrend } from "~/domain/trends/trend";
import { describeReadings } from "~/features/export/describe-readings.server";
import { stageWords } from "~/features/trends/describe-waves.server";
import { anyWave, makeWave, waveOf } from "../../support/wave-shapes";
import { JUDGES, type Told, tell } from "./said-and-true";

const alike = (answer: 1 | 2 | 3 | 4 | 5 | null, people: number): Answers[] =>
  Array.from({ length: people }, () => Array.from({ length: 22 }, () => answer));
const polar = (people: number): Answers[] =>
  Array.from({ length: people }, (_, person) => Array.from({ length: 22 }, () => (person % 2 === 0 ? 1 : 5)));
const withoutTopics = (people: number): Answers[] =>
  Array.from({ length: people }, (_, person) =>
    Array.from({ length: 22 }, (_, item) => (item < 9 && person > 1 ? null : 4)),
  );

const METHOD_ONE = "1.1";
const UNSAID = waveOf(...readUnsaid(), METHOD_ONE);

/** Most answers of respondents lie below "Often"; those who answered "Don't know" to most answered the rest "Always". */
const fewAnswered = (people: number): Answers[] =>
  Array.from({ length: 2 * people }, (_, person) =>
    Array.from({ length: 22 }, (_, item) => {
      if (person >= people) return item < 8 ? 5 : null;
      return (person * 7 + item) % 5 < 2 ? 4 : 3;
    }),
  );

const WAVES: readonly Told[] = [
  UNSAID,
  waveOf(...readUnsaid()),
  waveOf(fewAnswered(24), fewAnswered(24), METHOD_ONE),
  ...fc
    .sample(anyWave, { seed: 20, numRuns: 60 })
    .map((sketch, index) =>
      makeWave(
        { ...sketch, shapes: ["often-unknown", "often-unknown"] },
        index % 2 === 0 ? METHOD_ONE : METHOD_VERSION,
      ),
    ),
  ...[5, 10, 20].flatMap((people) => [
    waveOf(alike(1, people), alike(1, people)),
    waveOf(alike(5, people), alike(5, people)),
    waveOf(alike(3, people), alike(3, people)),
    waveOf(polar(2 * people), polar(2 * people)),
  ]),
  waveOf(withoutTopics(25), withoutTopics(25)),
  ...fc.sample(anyWave, { seed: 20_060_707, numRuns: 160 }).map((sketch) => makeWave(sketch)),
].map(tell);

function readUnsaid(): [Answers[], Answers[]] {
  const { sales, marketing } = JSON.parse(readFileSync("test/fixtures/waves/majority-unsaid.json", "utf8"));
  return [sales, marketing];
}

const falsehoods = (kind: string, waves: readonly Told[]) =>
  waves.flatMap((told) => JUDGES[kind]?.(told) ?? ["no such kind"]);

/** The report in words that once were said, kind by kind. */
const BROKEN: Readonly<Record<string, (told: Told) => Told>> = {
  headline: (told) => ({
    ...told,
    said: { ...told.said, statement: told.said.statement.replace("is at least Defined", "is Defined") },
  }),
  "headline of two stages": (told) => ({
    ...told,
    said: { ...told.said, statement: told.said.statement.replace(/ or \w+\.$/, ".") },
  }),
  "stage in tables": (told) => {
    const stage = told.said.score.stage.replace("Defined or further", "Defined");
    return { ...told, said: { ...told.said, score: { ...told.said.score, stage } } };
  },
  "why no stage": (told) =>
    told.report.stage.kind === "withheld"
      ? { ...told, said: { ...told.said, statement: "Too few people answered to place them on the scale." } }
      : told,
  certainty: (told) =>
    told.report.stage.kind === "named"
      ? { ...told, said: { ...told.said, sentences: ["This is clear: it is so."] } }
      : told,
  "answers in the middle": (told) =>
    told.report.stage.kind === "guarded"
      ? { ...told, said: { ...told.said, sentences: ["Here they are not: many answers lie in the middle."] } }
      : told,
  "most answers": (told) => {
    const sentences = told.said.sentences.map((it) =>
      it.replace("the answers that entered the score", "all answers"),
    );
    return { ...told, said: { ...told.said, sentences } };
  },
  score: (told) => {
    const { overall } = told.report;
    if (overall.kind !== "bounded" || overall.high - overall.low > 10) return told;
    const middle = (overall.low + overall.high) / 2;
    return { ...told, said: { ...told.said, sentences: [`The score is ${middle.toFixed(1)} points.`] } };
  },
  gap: (told) => {
    const sentence = told.said.departments.sentence?.includes("too little data")
      ? "Sales and Marketing see the relationship much the same way."
      : told.said.departments.sentence;
    return {
      ...told,
      said: { ...told.said, departments: { ...told.said.departments, sentence: sentence ?? null } },
    };
  },
  "gaps of topics": (told) => {
    const sentences = told.said.dimensions.sentences.map((it) =>
      it.includes("too little data") ? "In none of the six topics are the departments clearly apart." : it,
    );
    return { ...told, said: { ...told.said, dimensions: { ...told.said.dimensions, sentences } } };
  },
  "weakest topics": (told) => {
    const chances = told.report.dimensions
      .flatMap(({ amongLowest }) => amongLowest ?? [])
      .toSorted((a, b) => b - a);
    const words = chances.slice(0, 2).map((it) => `about ${Math.round(it * 20) * 5} %`);
    const sentences = [`Most likely among the two weakest topics: ${words.join(" and ")}.`];
    return { ...told, said: { ...told.said, dimensions: { ...told.said.dimensions, sentences } } };
  },
  mirror: (told) => {
    const words = told.report.mirror.map(({ selfView, viewOfOther }) =>
      [selfView, viewOfOther].map((figure) => {
        if (figure.kind === "withheld") return "";
        const nearest = Math.round((figure.kind === "value" ? figure.value : figure.bound) / 20);
        return ["never", "rarely", "sometimes", "often", "always"][Math.min(5, Math.max(1, nearest)) - 1];
      }),
    );
    const sides = told.said.mirror.sides.map((side, index) => ({
      ...side,
      sentence: `A says it ${words[index]?.[0]} informs in good time; B experiences it ${words[index]?.[1]}.`,
    }));
    return { ...told, said: { ...told.said, mirror: { ...told.said.mirror, sides } } };
  },
};

test("that two stages are possible is said of waves at both, so that either alone would be false", () => {
  const broken = WAVES.map(BROKEN["headline of two stages"] ?? ((told) => told));
  expect(falsehoods("headline", broken).filter((it) => it.startsWith("too low"))).not.toEqual(
    falsehoods("headline", WAVES),
  );
});

describe.each(Object.keys(JUDGES))("what is said of %s", (kind) => {
  test("is true of the answers, whatever the wave", () => {
    expect(falsehoods(kind, WAVES)).toEqual([]);
  });

  test("and words that were false are caught", () => {
    expect(falsehoods(kind, WAVES.map(BROKEN[kind] ?? ((told) => told)))).not.toEqual([]);
  });
});

test("the waves are of many shapes: values, bands, hidden figures and every kind of reading", () => {
  const kinds = new Set(WAVES.map(({ report }) => report.stage.kind));
  const estimates = new Set(
    WAVES.flatMap(({ report }) => report.dimensions.map(({ overall }) => overall.kind)),
  );
  expect([...estimates].sort()).toEqual(["bounded", "estimate", "withheld"]);
  for (const kind of ["named", "border", "guarded", "at-least", "between", "withheld"])
    expect(kinds).toContain(kind);
});

describe("where the majority of a wave of method 1 may not be said", () => {
  const { report, said, wave } = tell(UNSAID);

  test("every page says at least Defined", () => {
    expect(wave.release.majorityFavourable).toBeNull();
    expect(said.statement).toBe("The relationship between Sales and Marketing is at least Defined.");
    expect(stageShort("en", report.stage)).toBe("Defined or further");
    expect(said.sentences.join(" ")).toContain("here this may not be shown");
    expect(said.summaries.score).toContain("Defined or further");
    const [point] = buildTrend([{ waveId: "w", quarter: "2026-Q4", release: wave.release }]).points;
    expect(point?.stage).toEqual(report.stage);
    expect(stageWords("en", report.stage)).toMatch(/^Defined or further \(the score alone: /);
  });

  test("an export says so in its code as well", () => {
    const stage = describeReadings(report, { language: "en", threshold: 5 }, (dimension) => dimension).find(
      ({ figure, scope, dimension }) => figure === "stage" && scope === "both" && !dimension,
    );
    expect(stage).toMatchObject({ reading: "at-least", detail: "defined", words: "Defined or further" });
  });
});

test.each([
  ["too-few-answers", /“Don’t know”/],
  ["department-below-threshold", /Too few people/],
  ["audit-refused", /could give away single answers/],
] as const)("no stage because of %s says why", (reason, words) => {
  expect(stageStatement("en", { kind: "withheld", reason }, ["Sales", "Marketing"])).toMatch(words);
});

test("end stages are named where the bounds leave only them", () => {
  const said = (answer: 1 | 5) => tell(waveOf(alike(answer, 10), alike(answer, 10))).said;
  expect(said(1).statement).toBe("The relationship between Sales and Marketing is Undefined.");
  expect(said(5).statement).toBe("The relationship between Sales and Marketing is Integrated.");
});

test("what is no answer is not counted as one", () => {
  for (const wrong of [0, 6, 2.5, Number.NaN]) {
    const answers: Answers[] = JSON.parse(JSON.stringify(alike(3, 6)));
    Object.assign(answers[0]!, { 0: wrong });
    expect(() => waveOf(answers, alike(3, 6))).toThrow(/answers from 1 to 5/);
  }
});
