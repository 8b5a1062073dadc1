import { instrumentTexts } from "~/content/instrument/texts";
import { formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import { changeSentence } from "~/content/report/changes";
import { estimateRange, estimateValue, figureValue } from "~/content/report/estimates";
import { stageShort } from "~/content/report/stage-sentences";
import { withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { Band } from "~/domain/meeting/band";
import { RESULT_TOPIC } from "~/domain/meeting/meeting-plan";
import { type MeetingTopic, MIRROR_TOPIC } from "~/domain/meeting/topics";
import type { CutScores } from "~/domain/method";
import type { Estimate, GapReading } from "~/domain/report/report";
import { findInstrument } from "~/features/find-instrument.server";
import { describeMirror, type MirrorSide } from "~/features/report/describe-mirror.server";
import type { RunningMeeting } from "./find-meeting.server";
import { nameTopic } from "./name-topic.server";

type Names = readonly [string, string];
type GuessedBands = readonly [Band | null, Band | null];

/** By department, what it guessed or voted, in words; null where no band may be shown. */
export type Bands = readonly [string | null, string | null];

/** Both sides' released scores as the picture draws them. */
type RevealedRow = {
  id: string;
  departments: readonly [Estimate, Estimate];
  values: Names;
  ranges: Names;
};

/**
 * One released statement of a topic, as people read it, with the share of each side that often finds it true; of the
 * mirror a sentence, without shares.
 */
export type ShownStatement = { text: string; values: Names | null };

export type Revealed =
  | {
      kind: "reveal";
      name: string;
      /** Where the method of the release cuts the scale. */
      cuts: CutScores;
      row: RevealedRow;
      sentence: string;
      guessed: GuessedBands;
      words: Bands;
      calledOut: Names;
    }
  | { kind: "reveal-mirror"; name: string; sides: readonly MirrorSide[]; words: Bands; calledOut: Names };

/** The released figures of a topic, or of the result as a whole, and what had been guessed. */
export function describeReveal(
  meeting: RunningMeeting,
  names: Names,
  topic: MeetingTopic,
  language: ShownLanguage,
): Revealed {
  const { found, progress } = meeting;
  const { report, release } = found;
  const name = nameTopic(found, names, topic, language);
  const guessed = progress.closed[topic] ?? [null, null];
  const words = bothInWords(guessed, (band) => guessInWords(band, language));
  const calledOut = progress.calledOut?.[topic] ?? ["", ""];
  if (topic === MIRROR_TOPIC) {
    const { sides } = describeMirror(language, report.mirror, names, release.threshold);
    return { kind: "reveal-mirror", name, sides, words, calledOut };
  }
  const [first, second] = report.departments;
  const whole = { departments: [first.estimate, second.estimate] as const, gap: report.gap };
  const reading =
    topic === RESULT_TOPIC ? whole : report.dimensions.find(({ dimension }) => dimension === topic);
  if (!reading) throw new Error("a report has one reading per dimension");
  const { departments, gap } = reading;
  const of = (word: typeof estimateValue): Names => [
    word(language, departments[0]),
    word(language, departments[1]),
  ];
  return {
    kind: "reveal",
    name,
    cuts: report.cuts,
    row: { id: topic, departments, values: of(estimateValue), ranges: of(estimateRange) },
    sentence:
      topic === RESULT_TOPIC
        ? fill(meetingTexts(language).texts.result.headline, {
            stage: stageShort(language, report.stage),
            score: estimateValue(language, report.overall),
          })
        : gapInWords(gap, names, language),
    guessed,
    words,
    calledOut,
  };
}

const STATEMENTS = 2;

/** What there is to talk about after a reveal: the statements that the fewest find often true, and what has changed. */
export function describeStatements(
  { found }: RunningMeeting,
  [first, second]: Names,
  topic: MeetingTopic,
  language: ShownLanguage,
): { statements: readonly ShownStatement[]; change: string } {
  const { release, report } = found;
  if (topic === MIRROR_TOPIC) {
    const { sides } = describeMirror(language, report.mirror, [first, second], release.threshold);
    return { statements: sides.map(({ sentence }) => ({ text: sentence, values: null })), change: "" };
  }
  const { items } = findInstrument(release.instrumentVersion);
  const texts = instrumentTexts(release.instrumentVersion, language).items;
  const shown = items.flatMap((item) => {
    if (item.kind !== "scored" || item.dimension !== topic) return [];
    const [one, two] = release.departments.map((department) => department.items[item.id]?.favourable);
    const shares = [one, two].flatMap(shareOf);
    if (!one || !two || shares.length === 0) return [];
    const text = withDepartments(texts[item.id] ?? item.id, { first, second });
    const values: Names = [figureValue(language, one, "percent"), figureValue(language, two, "percent")];
    return [{ text, values, lowest: Math.min(...shares) }];
  });
  const reading = report.dimensions.find(({ dimension }) => dimension === topic);
  const since = report.comparedWith?.quarter;
  return {
    statements: shown
      .sort((a, b) => a.lowest - b.lowest)
      .slice(0, STATEMENTS)
      .map(({ text, values }) => ({ text, values })),
    change:
      reading === undefined || since === undefined
        ? ""
        : changeSentence(language, reading.change, formatQuarter(language, since)),
  };
}

function shareOf(figure: Figure | undefined): readonly number[] {
  if (figure?.kind === "value") return [figure.value];
  return figure?.kind === "at-most" || figure?.kind === "at-least" ? [figure.bound] : [];
}

function gapInWords(
  { estimate, verdict, higher }: GapReading,
  names: Names,
  language: ShownLanguage,
): string {
  const { gap } = meetingTexts(language).texts;
  if (verdict === "no-real-difference") return gap.alike;
  if (higher === null) return estimate.kind === "estimate" ? gap.unknown : gap.bounded;
  if (estimate.kind !== "estimate") return fill(gap.higherWithin, { department: names[higher] });
  const points = Math.round(Math.abs(estimate.score) * 10) / 10;
  return plural(language, gap.higher, points, { department: names[higher] });
}

/** Both departments' bands as people say them. */
export function bothInWords([first, second]: GuessedBands, inWords: (band: Band) => string): Bands {
  return [first && inWords(first), second && inWords(second)];
}

/** "50 to 60"; the outer bands are open. */
function guessInWords({ low, high }: Band, language: ShownLanguage): string {
  const { guessBand } = meetingTexts(language).texts;
  if (low <= 20) return fill(guessBand.orLess, { high });
  if (high >= 100) return fill(guessBand.orMore, { low });
  return fill(guessBand.between, { low, high });
}

/** "4 or 5 of 5". */
export function voteInWords({ low, high }: Band, language: ShownLanguage): string {
  const { voteBand } = meetingTexts(language).texts;
  return low === high ? fill(voteBand.one, { low }) : fill(voteBand.two, { low, high });
}
