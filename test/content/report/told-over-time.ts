import { instrumentTexts } from "~/content/instrument/texts";
import { instrumentV1 } from "~/content/instrument/v1";
import { rulesToFreeze } from "~/domain/disclosure/frozen-rules";
import { buildReport } from "~/domain/report/build-report";
import type { Report } from "~/domain/report/report";
import { buildTrend } from "~/domain/trends/trend";
import { describeReport, type ReportSections } from "~/features/report/describe-report.server";
import { nameDimensions } from "~/features/report/name-dimensions.server";
import { describeTrendStatement } from "~/features/trends/describe-statement.server";
import { describeTrendWords, type TrendWords } from "~/features/trends/describe-words.server";
import type { MadeWave } from "../../support/wave-shapes";
import { counted, listed, SAME, slackOf, slackOfDepartment, topicOf } from "./said-and-true";

const NAMES = ["Sales", "Marketing"] as const;
const TOPICS = nameDimensions(instrumentTexts("v1", "en"), NAMES);
const BEFORE = "Q3\u00a02026";

/** What report and trends say of the second of two waves, beside the answers that made both. */
export type ToldPair = {
  before: MadeWave;
  now: MadeWave;
  report: Report;
  said: Pick<ReportSections, "sentences" | "changes">;
  statement: string;
  words: TrendWords;
};

export function tellPair(before: MadeWave, now: MadeWave): ToldPair {
  const waves = [
    { waveId: "w1", quarter: "2026-Q3", release: before.release },
    { waveId: "w2", quarter: "2026-Q4", release: now.release },
  ];
  const [first] = waves;
  if (!first) throw new Error("two waves");
  const report = buildReport(waves);
  const previous = report.comparedWith && { report: buildReport([first]), quarter: BEFORE };
  const said = describeReport({
    language: "en",
    report,
    release: now.release,
    rules: rulesToFreeze(now.release.threshold),
    previous,
    firstQuarter: previous && BEFORE,
    instrument: instrumentV1,
    texts: instrumentTexts("v1", "en"),
    comments: [],
  });
  const { points, development } = buildTrend(waves);
  const past = points.map((point) => ({ point, row: { quarter: point.quarter } }));
  const last = development.last && { change: development.sinceLast.overall, since: BEFORE };
  return {
    before,
    now,
    report,
    said,
    statement: describeTrendStatement("en", null, last, NAMES),
    words: describeTrendWords("en", development, past, NAMES, TOPICS),
  };
}

type Judge = (told: ToldPair) => string[];

/** For each kind of sentence about two waves, what is false in it. */
export const JUDGES_OVER_TIME: Readonly<Record<string, Judge>> = {
  "the change": (told) => {
    const truth = changeOf(told, overallOf);
    return told.said.sentences
      .filter((sentence) => sentence.includes(BEFORE))
      .flatMap((sentence) => wrongOf(sentence, truth, slackOfBoth(told)));
  },
  "the statement of the trends": (told) =>
    wrongOf(told.statement, changeOf(told, overallOf), slackOfBoth(told)),
  "the departments over time": (told) =>
    told.words.departments.flatMap((sentence) => {
      const index = /Sales/.test(sentence) ? 0 : 1;
      const truth = changeOf(told, ({ truth: departments }) => departments[index].score?.mean ?? null);
      const slack = slackOfDepartment(told.before, index) + slackOfDepartment(told.now, index);
      return wrongOf(sentence, truth, slack);
    }),
  "the topics over time": (told) =>
    [...(told.said.changes?.sentences ?? []), ...told.words.topics].flatMap((text) =>
      wrongTopics(told, text),
    ),
  "the gap over time": ({ before, now, words }) => {
    const text = words.gap.join(" ");
    const apart = [before, now].map((wave) => Math.abs(gapOf(wave) ?? Number.NaN));
    const slack = slackOf(before, ({ score }) => score) + slackOf(now, ({ score }) => score);
    const wrong = [];
    if (/In every wave the two saw/.test(text) && apart.some((it) => it > SAME + slack))
      wrong.push("not the same");
    if (/Before that they had not been/.test(text)) wrong.push("none found is not none there");
    const [, name] = text.match(/clearly apart: (\w+) scored/) ?? [];
    if (name !== undefined && !text.includes("In Q3")) {
      const gap = gapOf(now);
      if (gap !== null && name !== (gap > 0 ? "Sales" : "Marketing")) wrong.push("the other scored higher");
    }
    return wrong.map((it) => `${it}: ${text} (${apart})`);
  },
  "the size that is noticed": ({ said }) => {
    const all = (said.changes?.sentences ?? []).join(" ");
    const clear = Number(all.match(/(?:Up|Down) ([\d.]+)\spoints?/)?.[1] ?? Number.NaN);
    const from = Number(all.match(/visible from about ([\d.]+)/)?.[1] ?? Number.NaN);
    return clear < from ? [`${clear} is clear, and visible only from ${from}`] : [];
  },
};

/** What a sentence about one change says that the answers do not bear out. */
function wrongOf(sentence: string, truth: number | null, slack: number): string[] {
  if (truth === null) return [];
  const wrong = [];
  const number = (pattern: RegExp) => Number(sentence.match(pattern)?.[1] ?? Number.NaN);
  const least = number(/at least ([\d.]+)\spoint/);
  const exact = number(/^(?:Up|Down) ([\d.]+)\spoint/);
  const up = /^Up|^Rose|clearly higher|points? higher/.test(sentence);
  const down = /^Down|^Fell|clearly lower|points? lower/.test(sentence);
  if ((up && truth <= 0) || (down && truth >= 0)) wrong.push("the other way");
  if (Math.abs(truth) < least - slack) wrong.push("less");
  if (Math.abs(Math.abs(truth) - exact) > slack) wrong.push("another number");
  if (/[Nn]o real change|not really changed/.test(sentence) && Math.abs(truth) > SAME + slack)
    wrong.push("really changed");
  if (/within bounds/.test(sentence) && Math.abs(truth) > FAR) wrong.push("certain");
  const [, low, high] = sentence.match(/between (.\d+|\d) and (.?\d+)/) ?? [];
  if (low !== undefined && high !== undefined) {
    const [from, to] = [low, high].map((it) => Number(it.replace("−", "-")));
    if (truth < (from ?? 0) - slack || truth > (to ?? 0) + slack) wrong.push("outside");
  }
  return wrong.map((it) => `${it}: ${sentence} (${truth})`);
}

/** A change as large as this is no matter of bounds. */
const FAR = 45;

function wrongTopics(told: ToldPair, text: string): string[] {
  if (/No single topic/.test(text)) return noneJudged(told) ? [`none was judged: ${text}`] : [];
  const slack = 2 * SAME;
  const truth = (name: string) =>
    changeOf(told, ({ truth: [first, second] }) => {
      const topic = topicOf(name);
      const [one, other] = [first.dimensions[topic], second.dimensions[topic]];
      return one && other ? (one.mean + other.mean) / 2 : null;
    });
  const moved = text.match(/changed clearly: ([^.]+)\./)?.[1] ?? "";
  const wrong = [];
  for (const way of ["up", "down"] as const) {
    const named = listed(moved.replaceAll(/\((up|down)\)/g, "($1);"), /(.*)/).filter((name) =>
      moved.toLowerCase().includes(`${name.toLowerCase()} (${way})`),
    );
    for (const name of named) {
      const change = truth(name);
      if (change !== null && (way === "up" ? change < 0 : change > 0))
        wrong.push(`${name} went the other way`);
    }
  }
  const same = /None of the \w+ topics has really/.test(text)
    ? listed(told.report.dimensions.map(({ dimension }) => TOPICS(dimension)).join(", "), /(.*)/)
    : listed(text, /No real change since [^.]*? on ([^.]+)\./);
  for (const name of same) {
    if (Math.abs(truth(name) ?? 0) > SAME + slack) wrong.push(`${name} really changed`);
  }
  const all = /all six topics went clearly/.test(text) ? told.report.dimensions.length : 0;
  const accounted =
    all +
    listed(text, /changed clearly: ([^.]+)\./).length +
    same.length +
    counted(text, /any of the (\w+) topics has changed/) +
    counted(text, /On (\w+) topics? there is too little/) +
    counted(text, /Of (\w+) topics? no change/);
  if (accounted > 0 && accounted !== told.report.dimensions.length)
    wrong.push(`${accounted} topics accounted for`);
  return wrong.map((it) => `${it}: ${text}`);
}

function noneJudged({ report }: ToldPair): boolean {
  return report.dimensions.every(({ change }) => change.kind === "unavailable");
}

function changeOf({ before, now }: ToldPair, value: (wave: MadeWave) => number | null): number | null {
  const [earlier, later] = [value(before), value(now)];
  return earlier === null || later === null ? null : later - earlier;
}

function overallOf({ truth: [first, second] }: MadeWave): number | null {
  return first.score && second.score ? (first.score.mean + second.score.mean) / 2 : null;
}

function gapOf({ truth: [first, second] }: MadeWave): number | null {
  return first.score && second.score ? first.score.mean - second.score.mean : null;
}

/** Of the mean of both departments, in both waves. */
function slackOfBoth({ before, now }: ToldPair): number {
  return (slackOf(before, ({ score }) => score) + slackOf(now, ({ score }) => score)) / 2 + 1;
}
