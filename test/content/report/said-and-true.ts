import { instrumentTexts } from "~/content/instrument/texts";
import { instrumentV1 } from "~/content/instrument/v1";
import { dimensionText } from "~/content/texts";
import { rulesToFreeze } from "~/domain/disclosure/frozen-rules";
import type { DimensionId } from "~/domain/instrument";
import { MINIMUM_ANSWERED_SHARE } from "~/domain/method";
import { buildReport } from "~/domain/report/build-report";
import { type Known, knownFigure, knownScores } from "~/domain/report/known-ranges";
import type { Report } from "~/domain/report/report";
import { scaleTicks, stageProbabilities } from "~/domain/report/stages";
import { describeReport, type ReportSections } from "~/features/report/describe-report.server";
import { DIMENSIONS } from "../../support/dimensions";
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
    rules: rulesToFreeze(release.threshold),
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

/** Numbers in sentences are read to a tenth, or to whole points; bounds narrowed by each other to about as much. */
const READ = 1;

/** Points within which there is no real difference. */
export const SAME = 5;

type Judge = (told: Told) => string[];

/** For each kind of sentence, what is false in it. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  headline: ({ wave, report, said }) => {
    const ticks = scaleTicks(report.cuts);
    const score = overallOf(wave, report);
    const sentence = said.statement.replace(/, as far as one can tell\.$/, ".");
    const [, how = "", label, further] =
      sentence.match(/ is (at least |at most |)(\w+)(?: or (\w+))?\.$/) ?? [];
    if (label === undefined || score === null) return [];
    const [place, last] = [LABELS.indexOf(label), LABELS.indexOf(further ?? label)];
    if (place < 0 || last < 0) return [];
    const wrong = [];
    if (how === "at least " && place === 3) wrong.push("an end stage that is not named");
    if (how === "at most " && place === 0) wrong.push("an end stage that is not named");
    if (how !== "at most " && score < ticks[place]! - ROUNDING) wrong.push("too high");
    const saysMinority = wave.release.majorityFavourable === false && !mostFavourable(wave);
    if (how !== "at least " && score >= ticks[last + 1]! + ROUNDING && !(label === "Defined" && saysMinority))
      wrong.push("too low");
    return wrong.map((it) => `${it}: ${said.statement} (${score})`);
  },
  "stage in tables": ({ wave, report, said }) => {
    const score = overallOf(wave, report);
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
  score: ({ wave, report, said }) => {
    const [, value] = said.sentences.join(" ").match(/The score is ([\d.]+)\spoints/) ?? [];
    const score = overallOf(wave, report);
    if (value === undefined || score === null) return [];
    const end = score === 20 || score === 100;
    return Math.abs(Number(value) - score) > (end ? 0 : ROUNDING) ? [`${value} is ${score}`] : [];
  },
  gap: ({ wave, said }) => {
    const sentence = said.departments.sentence ?? "";
    const [first, second] = wave.truth.map(({ score }) => score?.mean ?? null);
    if (first == null || second == null) return [];
    const apart = first - second;
    const most = Number(sentence.match(/(?:up to|at most) ([\d.]+)/)?.[1] ?? Number.POSITIVE_INFINITY);
    const slack = slackOf(wave, ({ score }) => score);
    const higher = sentence.match(/^(\w+) (?:clearly )?rates/)?.[1];
    const by = Number(sentence.match(/ ([\d.]+)\spoints? higher/)?.[1] ?? Number.NaN);
    const wrong = [
      Math.abs(apart) > most + slack ? "further apart" : null,
      sentence.includes("much the same") && Math.abs(apart) > SAME + slack ? "not the same" : null,
      higher !== undefined && higher !== (apart > 0 ? "Sales" : "Marketing") ? "the other is higher" : null,
      Math.abs(by - Math.abs(apart)) > slack ? "another number" : null,
    ];
    return wrong.flatMap((it) => (it === null ? [] : [`${it}: ${sentence} (${apart})`]));
  },
  "gaps of topics": ({ wave, said }) => {
    const all = said.dimensions.sentences.join(" ");
    const apart = (name: string) => gapOnTopic(wave, name);
    const slack = (name: string) => slackOf(wave, ({ dimensions }) => dimensions[topicOf(name)]);
    const wrong = [];
    for (const [, topic = "", higher] of all.matchAll(/ on ([^:.]+): (\w+) sees it/g)) {
      if ((apart(topic) > 0 ? "Sales" : "Marketing") !== higher)
        wrong.push(`the other is higher on ${topic}`);
    }
    for (const topic of listed(all, /also differ clearly on ([^.]+)\./)) {
      if (Math.abs(apart(topic)) < SAME - slack(topic)) wrong.push(`not clear on ${topic}`);
    }
    const same = /On all \w+ topics the two see it much the same/.test(all)
      ? TOPIC_NAMES
      : listed(all, /They see ([^.]+) much the same way/);
    for (const topic of same) {
      if (Math.abs(apart(topic)) > SAME + slack(topic)) wrong.push(`not the same on ${topic}`);
    }
    const spokenOf =
      [...all.matchAll(/ on [^:.]+: \w+ sees it/g)].length +
      listed(all, /also differ clearly on ([^.]+)\./).length +
      same.length +
      counted(all, /[Oo]n (?:any of the )?(\w+) topics?(?: there is too|\.)/) +
      counted(all, /On (\w+) topics? nothing can be said/);
    const told = / sees it |much the same|whether they differ|the two differ/.test(all);
    if (told && spokenOf !== TOPIC_NAMES.length) wrong.push(`${spokenOf} topics accounted for`);
    if (/[Ii]n none of|no clear/.test(all)) wrong.push("none found is not none there");
    return wrong.map((it) => `${it}: ${all}`);
  },
  "weakest topics": ({ wave, said }) => {
    const sentence = said.dimensions.sentences.find((it) => it.includes("two weakest")) ?? "";
    const chances = [...sentence.matchAll(/(?:about|more than) (\d+)/g)].map(([, percent]) =>
      Number(percent),
    );
    const scores = TOPIC_NAMES.flatMap((name) => {
      const [first, second] = wave.truth.map(({ dimensions }) => dimensions[topicOf(name)]?.mean);
      return first === undefined || second === undefined ? [] : [(first + second) / 2];
    });
    const spread = Math.max(...scores) - Math.min(...scores);
    const clearly = Number(sentence.match(/^Clearly .*?(?:about|more than) (\d+)/)?.[1] ?? 100);
    const wrong = [
      chances.some((chance) => chance < 50) ? "by chance" : null,
      clearly < 95 ? "not clear" : null,
      /less than 5\spoints apart/.test(sentence) && spread > SAME + ROUNDING ? `${spread} apart` : null,
    ];
    return wrong.flatMap((it) => (it === null ? [] : [`${it}: ${sentence}`]));
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
        ...(own && other && !judgedRight(sentence, own.mean - other.mean, mirrorSlack(wave, index))
          ? [`${sentence} (${own.mean} and ${other.mean})`]
          : []),
      ];
    }),
};

/** Whether what is said of two views of the mirror can be true of how far they are apart. */
function judgedRight(sentence: string, apart: number, slack: number): boolean {
  if (/much the same/.test(sentence)) return Math.abs(apart) <= SAME + slack;
  const [, by, way] = sentence.match(/sees itself (?:clearly )?(?:([\d.]+) points? )?(better|worse)/) ?? [];
  if (way === undefined) return true;
  const right = way === "better" ? apart > 0 : apart < 0;
  return right && (by === undefined || Math.abs(Number(by) - Math.abs(apart)) <= slack);
}

function mirrorSlack({ release }: MadeWave, side: number): number {
  const own = release.departments[side === 0 ? 0 : 1].mirror.own;
  const seen = release.departments[side === 0 ? 1 : 0].mirror.other;
  return halfStep(knownFigure(own)) + halfStep(knownFigure(seen)) + READ;
}

const TOPIC_NAMES = DIMENSIONS.map((dimension) => dimensionText(instrumentTexts("v1", "en"), dimension).name);

/** The topic of a name as it stands in a sentence. */
export function topicOf(name: string): DimensionId {
  const index = TOPIC_NAMES.findIndex((it) => it.toLowerCase() === name.trim().toLowerCase());
  const topic = DIMENSIONS[index];
  if (topic === undefined) throw new Error(`no topic is called ${name}`);
  return topic;
}

/** First department minus second, of the answers themselves. */
function gapOnTopic({ truth: [first, second] }: MadeWave, name: string): number {
  const topic = topicOf(name);
  const [one, other] = [first.dimensions[topic], second.dimensions[topic]];
  return one && other ? one.mean - other.mean : Number.NaN;
}

/** What a list in a sentence names; names with an "and" of their own are taken whole. */
export function listed(text: string, list: RegExp): string[] {
  const found = text.match(list)?.[1] ?? "";
  return TOPIC_NAMES.filter((name) => found.toLowerCase().includes(name.toLowerCase()));
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six"];

/** The number word in a sentence, 0 without the sentence. */
export function counted(text: string, sentence: RegExp): number {
  const word = text.match(sentence)?.[1];
  return word === undefined ? 0 : NUMBERS.indexOf(word);
}

/** How far the mean, or the difference, of both departments' figures may be from the answers, apart from error. */
export function slackOf(
  { release }: MadeWave,
  figure: (known: { score: Known; dimensions: Readonly<Record<DimensionId, Known>> }) => Known | undefined,
): number {
  const halves = release.departments.map((department) => {
    const known = figure(knownScores(department));
    return known === undefined ? 0 : halfStep(known);
  });
  return halves.reduce((sum, half) => sum + half, READ);
}

/** The same of one department. */
export function slackOfDepartment({ release }: MadeWave, index: 0 | 1): number {
  return halfStep(knownScores(release.departments[index]).score) + READ / 2;
}

function halfStep(known: Known): number {
  return known.kind === "value" ? known.step / 2 : 0;
}

/** Whether the nearest answer of a mean is among those that the words leave possible. */
function allows(words: string, mean: number): boolean {
  const nearest = Math.min(5, Math.max(1, Math.round(mean / 20))) - 1;
  const named = WORDS.flatMap((word, place) => (words.includes(word) ? [place] : []));
  if (words.startsWith("at least")) return named.every((place) => nearest >= place);
  if (words.startsWith("at most")) return named.every((place) => nearest <= place);
  return named.includes(nearest);
}

/** Both departments weigh the same, but where the headline says that it is everybody's. */
function overallOf({ truth }: MadeWave, { overallOf: whose }: Report): number | null {
  const [first, second] = truth;
  if (!first.score || !second.score) return null;
  const weight = whose === "everybody" ? first.respondents / (first.respondents + second.respondents) : 0.5;
  return weight * first.score.mean + (1 - weight) * second.score.mean;
}

function isRespondent(answers: readonly unknown[]): boolean {
  const scored = instrumentV1.items.flatMap((item, index) =>
    item.kind === "scored" ? [answers[index]] : [],
  );
  return scored.filter((answer) => answer !== null).length >= scored.length * MINIMUM_ANSWERED_SHARE;
}
