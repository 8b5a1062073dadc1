import { instrumentTexts } from "~/content/instrument/texts";
import { instrumentV1 } from "~/content/instrument/v1";
import { MINIMUM_ANSWERED_SHARE } from "~/domain/method";
import { buildReport } from "~/domain/report/build-report";
import type { Report } from "~/domain/report/report";
import { scaleTicks, stageProbabilities } from "~/domain/report/stages";
import { describeReport, type ReportSections } from "~/features/report/describe-report.server";
import { type MadeWave, mostFavourable, mostOfAllFavourable } from "../../support/wave-shapes";

export type Told = { wave: MadeWave; report: Report; said: ReportSections };

/** Everything the report of a wave says, beside the answers that made it. */
export function tell(wave: MadeWave): Told {
  const { release } = wave;
  const report = buildReport([{ waveId: "w", quarter: "2026-Q4", release }]);
  const said = describeReport({
    language: "en",
    report,
    release,
    previous: null,
    firstQuarter: null,
    instrument: instrumentV1,
    texts: instrumentTexts("v1", "en"),
    comments: [],
  });
  return { wave, report, said };
}

const LABELS = ["Undefined", "Defined", "Aligned", "Integrated"];
const WORDS = ["never", "rarely", "sometimes", "often", "always"];

/** A value stands for at most so much to either side. */
const ROUNDING = 5;

type Judge = (told: Told) => string[];

/** For each kind of sentence, what is false in it. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  headline: ({ wave, report, said }) => {
    const ticks = scaleTicks(report.cuts);
    const score = overallOf(wave);
    const [, how, label] = said.statement.match(/ is (at least |at most |)(\w+)\.$/) ?? [];
    if (label === undefined || score === null) return [];
    const place = LABELS.indexOf(label);
    if (place < 0) return [];
    const wrong = [];
    if (how === "at least " && place === 3) wrong.push("an end stage that is not named");
    if (how === "at most " && place === 0) wrong.push("an end stage that is not named");
    if (how !== "at most " && score < ticks[place]! - ROUNDING) wrong.push("too high");
    const saysMinority = wave.release.majorityFavourable === false && !mostFavourable(wave);
    if (
      how !== "at least " &&
      score >= ticks[place + 1]! + ROUNDING &&
      !(label === "Defined" && saysMinority)
    )
      wrong.push("too low");
    return wrong.map((it) => `${it}: ${said.statement} (${score})`);
  },
  "stage in tables": ({ wave, report, said }) => {
    const score = overallOf(wave);
    const flat = LABELS.indexOf(said.score.stage.replace(/, (clear|likely)$/, ""));
    if (flat < 0 || score === null) return [];
    const low =
      score >= scaleTicks(report.cuts)[flat + 1]! + ROUNDING && wave.release.majorityFavourable !== false;
    return low ? [`too low: ${said.score.stage} (${score})`] : [];
  },
  "why no stage": ({ wave, said }) => {
    const few = wave.answers.some((people) => people.filter(isRespondent).length < wave.release.threshold);
    return /Too few people/.test(said.statement) && !few ? [said.statement] : [];
  },
  certainty: ({ report, said }) => {
    const { overall, stage } = report;
    if (!said.sentences.some((it) => it.startsWith("This is clear"))) return [];
    if (overall.kind !== "estimate" || stage.kind !== "named") return ["clear without an estimate"];
    const { score, standardError, degreesOfFreedom } = overall;
    const exact = stageProbabilities(
      { mean: score, squaredError: standardError ** 2, degreesOfFreedom },
      report.cuts,
    )[stage.stage];
    return exact >= 0.95 - 1e-9 ? [] : [`clear at ${exact}`];
  },
  "answers in the middle": ({ wave, said }) => {
    const given = wave.answers.flat(2).filter((answer) => answer !== null);
    const middle = given.filter((answer) => answer === 3).length / given.length;
    return said.sentences.some((it) => /lie in the middle/.test(it)) && middle < 0.25
      ? [`middle: ${middle}`]
      : [];
  },
  /** Counted as the sentence says that it counts. */
  "most answers": ({ wave, said }) => {
    const sentence = said.sentences.find((it) => it.includes("here they are not"));
    if (sentence === undefined) return [];
    const most = sentence.includes("of the answers that entered the score")
      ? mostFavourable(wave)
      : mostOfAllFavourable(wave);
    return most ? [sentence] : [];
  },
  score: ({ wave, said }) => {
    const [, value] = said.sentences.join(" ").match(/The score is ([\d.]+)\spoints/) ?? [];
    const score = overallOf(wave);
    if (value === undefined || score === null) return [];
    const end = score === 20 || score === 100;
    return Math.abs(Number(value) - score) > (end ? 0 : ROUNDING) ? [`${value} is ${score}`] : [];
  },
  gap: ({ wave, said }) => {
    const sentence = said.departments.sentence ?? "";
    const [first, second] = wave.truth.map(({ score }) => score?.mean ?? null);
    if (first == null || second == null) return [];
    const apart = Math.abs(first - second);
    const most = Number(sentence.match(/up to ([\d.]+)/)?.[1] ?? Number.POSITIVE_INFINITY);
    const alike =
      /much the same|see (it|the relationship) alike\./.test(sentence) || apart > most + 2 * ROUNDING;
    return alike ? [`${sentence} (${apart})`] : [];
  },
  "gaps of topics": ({ report, said }) => {
    const all = said.dimensions.sentences.join(" ");
    const open = report.dimensions.filter(({ gap }) => !gap.named && gap.estimate.kind !== "estimate").length;
    const wrong = [];
    if (/none of the six topics/.test(all) && open > 0) wrong.push(`${open} of them cannot be judged`);
    if (/[Ii]n none of/.test(all) && report.dimensions.some(({ gap }) => gap.named))
      wrong.push("one is named");
    if (/furthest apart/.test(all) && open > 0) wrong.push("another may be further");
    if (/On the other topics there is no clear gap/.test(all) && open > 0) wrong.push("others are not shown");
    return wrong.map((it) => `${it}: ${all}`);
  },
  "weakest topics": ({ said }) => {
    const sentence = said.dimensions.sentences.find((it) => it.startsWith("Most likely among")) ?? "";
    const chances = [...sentence.matchAll(/about (\d+)/g)].map(([, percent]) => Number(percent));
    return chances.some((chance) => chance < 50) ? [sentence] : [];
  },
  mirror: ({ wave, said }) =>
    said.mirror.sides.flatMap(({ sentence }, index) => {
      const own = wave.truth[index === 0 ? 0 : 1].mirror.own;
      const other = wave.truth[index === 0 ? 1 : 0].mirror.other;
      const self = sentence.match(/says it (.+?) informs/)?.[1];
      const seen = sentence.match(/experiences it (.+?)\./)?.[1];
      return [
        ...(self !== undefined && own && !allows(self, own.mean) ? [`${sentence} (${own.mean})`] : []),
        ...(seen !== undefined && other && !allows(seen, other.mean) ? [`${sentence} (${other.mean})`] : []),
      ];
    }),
};

/** Whether the nearest answer of a mean is among those that the words leave possible. */
function allows(words: string, mean: number): boolean {
  const nearest = Math.min(5, Math.max(1, Math.round(mean / 20))) - 1;
  const named = WORDS.flatMap((word, place) => (words.includes(word) ? [place] : []));
  if (words.startsWith("at least")) return named.every((place) => nearest >= place);
  if (words.startsWith("at most")) return named.every((place) => nearest <= place);
  return named.includes(nearest);
}

function overallOf({ truth: [first, second] }: MadeWave): number | null {
  return first.score && second.score ? (first.score.mean + second.score.mean) / 2 : null;
}

function isRespondent(answers: readonly unknown[]): boolean {
  const scored = instrumentV1.items.flatMap((item, index) =>
    item.kind === "scored" ? [answers[index]] : [],
  );
  return scored.filter((answer) => answer !== null).length >= scored.length * MINIMUM_ANSWERED_SHARE;
}
