import { instrumentTexts } from "~/content/instrument/texts";
import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import { withheldReason } from "~/content/report/withheld-reasons";
import { dimensionText, withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import { departmentNames } from "~/domain/department-names";
import { type Band, FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import { partOf } from "~/domain/meeting/meeting";
import { type MeetingTopic, MIRROR_TOPIC } from "~/domain/meeting/topics";
import type { CutScores } from "~/domain/method";
import type { GapReading } from "~/domain/report/report";
import {
  type ListedAgreement,
  listAgreements,
  listOpenAgreements,
} from "~/features/plan/list-agreements.server";
import { seenAgreement } from "~/features/plan/record-agreement.server";
import { type PreviousAction, showPreviousPlan } from "~/features/plan/show-previous-plan.server";
import { type DimensionRow, describeDimensions } from "~/features/report/describe-dimensions.server";
import { describeMirror, type MirrorSide } from "~/features/report/describe-mirror.server";
import type { FoundReport } from "~/features/report/find-report.server";
import { nameDimensions } from "~/features/report/name-dimensions.server";
import type { Database } from "~db/client.server";
import { listGuesses } from "~db/queries/meetings.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { plannedMinutes, type RunningMeeting } from "./find-meeting.server";

/** By department: whether enough people have sent something for a band. */
type Enough = readonly [boolean, boolean];
/** By department, what it chose, in words; null where no band may be shown. */
type Bands = readonly [string | null, string | null];
type GuessedBands = readonly [Band | null, Band | null];

export type MeetingView =
  | { kind: "welcome"; agenda: readonly { what: string; minutes: number }[] }
  | {
      kind: "review";
      quarter: string | null;
      actions: readonly PreviousAction[];
      agreements: readonly ListedAgreement[];
    }
  | { kind: "guess"; name: string; description: string; mirror: boolean; closed: boolean; enough: Enough }
  | {
      kind: "reveal";
      name: string;
      /** Where the method of the release cuts the scale. */
      cuts: CutScores;
      row: DimensionRow;
      sentence: string;
      guessed: GuessedBands;
      words: Bands;
    }
  | { kind: "reveal-mirror"; name: string; sides: readonly MirrorSide[]; words: Bands }
  | { kind: "agree"; name: string; topic: MeetingTopic; agreed: ListedAgreement | null; seen: string }
  | { kind: "withheld"; topics: readonly { name: string; reason: string }[] }
  | { kind: "vote"; closed: boolean; enough: Enough }
  | { kind: "close"; words: Bands; agreements: readonly ListedAgreement[] };

type Names = readonly [string, string];

/** What one screen shows and nothing else: what is still to be guessed is not in the page. */
export function describeScreen(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  meeting: RunningMeeting,
  { now, language }: { now: Date; language: ShownLanguage },
): MeetingView {
  const { screen, progress, found } = meeting;
  const names = departmentNames(relationship);
  const enough = (subject: string): Enough => [
    hasEnough(db, meeting, subject, 0),
    hasEnough(db, meeting, subject, 1),
  ];
  switch (screen.kind) {
    case "welcome":
      return { kind: "welcome", agenda: describeAgenda(meeting, language) };
    case "review": {
      const previous = showPreviousPlan(db, wave, now, language);
      return {
        kind: "review",
        quarter: previous?.quarter ?? null,
        actions: previous?.actions.filter(({ open }) => open) ?? [],
        agreements: listOpenAgreements(db, relationship, wave, language),
      };
    }
    case "guess": {
      const closed = progress.closed[screen.topic] !== undefined;
      const { name, description } = topicTexts(meeting, names, screen.topic, language);
      return {
        kind: "guess",
        name,
        description,
        mirror: screen.topic === "mirror",
        closed,
        enough: closed ? [false, false] : enough(screen.topic),
      };
    }
    case "reveal":
      return describeReveal(meeting, names, screen.topic, language);
    case "agree": {
      const agreed = listAgreements(db, relationship, wave, language).find(
        ({ topic }) => topic === screen.topic,
      );
      const { name } = topicTexts(meeting, names, screen.topic, language);
      const seen = agreed?.seen ?? seenAgreement(null);
      return { kind: "agree", name, topic: screen.topic, agreed: agreed ?? null, seen };
    }
    case "withheld":
      return {
        kind: "withheld",
        topics: meeting.topics.withheld.map(({ topic, reason }) => ({
          name: topicTexts(meeting, names, topic, language).name,
          reason: withheldReason(language, reason, found.release.threshold),
        })),
      };
    case "vote": {
      const closed = progress.closed.usefulness !== undefined;
      return { kind: "vote", closed, enough: closed ? [false, false] : enough("usefulness") };
    }
    case "close":
      return {
        kind: "close",
        words: bothInWords(progress.closed.usefulness ?? [null, null], (band) => voteInWords(band, language)),
        agreements: listAgreements(db, relationship, wave, language),
      };
  }
}

function hasEnough(db: Database, { row }: RunningMeeting, subject: string, department: 0 | 1): boolean {
  const guesses = listGuesses(db, row.id, subject);
  return guesses.filter(({ departmentIndex }) => departmentIndex === department).length >= FEWEST_IN_A_BAND;
}

function describeAgenda(meeting: RunningMeeting, language: ShownLanguage) {
  const { agenda } = meetingTexts(language).texts;
  const { topics, screens } = meeting;
  const minutes = (part: string) =>
    screens.filter((screen, index) => {
      const first = screens.findIndex((other) => partOf(other) === partOf(screen)) === index;
      return first && ("topic" in screen ? "topics" : partOf(screen)) === part;
    });
  const total = (part: string) =>
    minutes(part).reduce((sum, screen) => sum + plannedMinutes(screen, meeting), 0);
  const parts =
    topics.shown.length > 0
      ? (["welcome", "review", "topics", "vote"] as const)
      : (["welcome", "review", "vote"] as const);
  return parts.map((part) => ({ what: agenda[part], minutes: total(part) }));
}

function describeReveal(
  meeting: RunningMeeting,
  names: Names,
  topic: MeetingTopic,
  language: ShownLanguage,
): MeetingView {
  const { report, release } = meeting.found;
  const { name } = topicTexts(meeting, names, topic, language);
  const guessed = meeting.progress.closed[topic] ?? [null, null];
  const words = bothInWords(guessed, (band) => guessInWords(band, language));
  if (topic === "mirror") {
    const { sides } = describeMirror(language, report.mirror, names, release.threshold);
    return { kind: "reveal-mirror", name, sides, words };
  }
  const { rows } = describeDimensions(
    language,
    report,
    dimensionNames(meeting, names, language),
    names,
    release.threshold,
  );
  const row = rows.find(({ id }) => id === topic);
  const reading = report.dimensions.find(({ dimension }) => dimension === topic);
  if (!row || !reading) throw new Error("a report has one reading per dimension");
  return {
    kind: "reveal",
    name,
    cuts: report.cuts,
    row,
    sentence: gapInWords(reading.gap, names, language),
    guessed,
    words,
  };
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

function bothInWords([first, second]: GuessedBands, inWords: (band: Band) => string): Bands {
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
function voteInWords({ low, high }: Band, language: ShownLanguage): string {
  const { voteBand } = meetingTexts(language).texts;
  return low === high ? fill(voteBand.one, { low }) : fill(voteBand.two, { low, high });
}

function topicTexts(meeting: RunningMeeting, names: Names, topic: MeetingTopic, language: ShownLanguage) {
  if (topic === "mirror") return meetingTexts(language).texts.mirror;
  const texts = instrumentTexts(meeting.found.release.instrumentVersion, language);
  return {
    name: dimensionNames(meeting, names, language)(topic),
    description: withDepartments(dimensionText(texts, topic).description, {
      first: names[0],
      second: names[1],
    }),
  };
}

/** A topic as people know it. */
export function nameTopic(
  { release }: FoundReport,
  names: Names,
  topic: MeetingTopic,
  language: ShownLanguage,
): string {
  if (topic === MIRROR_TOPIC) return meetingTexts(language).texts.mirror.name;
  return nameDimensions(instrumentTexts(release.instrumentVersion, language), names)(topic);
}

function dimensionNames(meeting: RunningMeeting, names: Names, language: ShownLanguage) {
  return nameDimensions(instrumentTexts(meeting.found.release.instrumentVersion, language), names);
}
