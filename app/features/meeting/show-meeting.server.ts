import { JOIN_MEETING_PATH, phonePath } from "~/addresses";
import { formatInstant, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { fill } from "~/content/translated";
import { departmentNames } from "~/domain/department-names";
import { secondsLeft } from "~/domain/meeting/clock";
import { partOf } from "~/domain/meeting/meeting";
import type { MeetingLength } from "~/domain/meeting/meeting-plan";
import { meetingTopics, suggestTopics } from "~/domain/meeting/topics";
import { describeWave, type WaveHeading } from "~/features/describe-wave.server";
import { drawQrCode, type QrCode } from "~/features/draw-qr-code.server";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { zoneOf } from "~/features/local-time.server";
import { leadsOnlyHere } from "~/features/waves/check-links.server";
import type { Database } from "~db/client.server";
import { findLastEndedMeeting, findMeetingOfWave } from "~db/queries/meetings.server";
import type { Relationship } from "~db/queries/organisation.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { type DescribedPart, describeParts } from "./describe-parts.server";
import { bothInWords, voteInWords } from "./describe-reveal.server";
import { describeScreen, type MeetingView } from "./describe-screen.server";
import {
  findChosen,
  findPlannedAgenda,
  findRunningMeeting,
  type RunningMeeting,
  readProgress,
} from "./find-meeting.server";
import { nameTopic } from "./name-topic.server";
import { spokenJoinCode } from "./start-meeting.server";

export type MeetingPage = {
  heading: WaveHeading;
  departments: readonly [string, string];
  /** "Topic 1 of 3"; empty where there is only one screen of its kind. */
  place: string;
  /** The part of the plan that the screen belongs to, as the printed agenda has it. */
  step: DescribedPart;
  screen: string;
  previous: string | null;
  next: string | null;
  /** Leaves the remaining topics out. */
  choose: string;
  clock: { secondsLeft: number; running: boolean };
  view: MeetingView;
  /** How phones join, on the screens where they have something to do. */
  join: { code: string; address: string; qr: QrCode } | null;
};

/** What the facilitator chooses from beforehand. */
export type ChoosableTopic = { topic: string; name: string; suggested: boolean; chosen: boolean };

/** How useful the last meeting was called, by department in words; null where no band may be shown. */
export type LastVote = { quarter: string; words: readonly [string | null, string | null] };

type ShownMeeting =
  | { state: "running"; page: MeetingPage }
  | {
      state: "ready";
      heading: WaveHeading;
      departments: readonly [string, string];
      topics: readonly ChoosableTopic[];
      minutes: MeetingLength;
      lastVote: LastVote | null;
      endedOn: string | null;
      onlyHere: boolean;
    }
  | { state: "nothing"; heading: WaveHeading; title: string; text: string };

const PHONES_JOIN_AT: readonly MeetingView["kind"][] = ["welcome", "guess", "vote"];

type MeetingAsked = { now: Date; publicUrl: string; language: ShownLanguage; reader: ShownLanguage };

/** The meeting about a wave as it stands, in the people's language, or in the reader's what has to be there before one can begin. */
export function showMeeting(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  { now, publicUrl, language, reader }: MeetingAsked,
): ShownMeeting {
  const meeting = findRunningMeeting(db, wave);
  if (meeting) {
    const heading = describeWave(db, relationship, wave, language);
    const view = describeScreen(db, relationship, wave, meeting, { now, language });
    const departments = departmentNames(relationship);
    const around = { ...frame(meeting, now, language), step: stepOf(meeting, departments, language) };
    const page = { heading, ...around, view, join: joining(meeting, view, publicUrl) };
    return { state: "running", page: { ...page, departments } };
  }
  const heading = describeWave(db, relationship, wave, reader);
  const agenda = findPlannedAgenda(db, wave);
  if (!agenda) {
    const why = nothingReleased(
      reader,
      wave.state,
      findReasonOfEnd(wave),
      formatInstant(reader, wave.closesAt, zoneOf(wave)),
    );
    return { state: "nothing", heading, ...why };
  }
  const ended = findMeetingOfWave(db, wave.id)?.endedAt;
  const endedOn = ended ? formatInstant(reader, ended) : null;
  const suggested = suggestTopics(agenda.found.report);
  const prepared = findChosen(db, wave).topics ?? suggested;
  const departments = departmentNames(relationship);
  const topics = meetingTopics(agenda.found.report).shown.map((topic) => ({
    topic,
    name: nameTopic(agenda.found, departments, topic, reader),
    suggested: suggested.includes(topic),
    chosen: prepared.includes(topic),
  }));
  const lastVote = describeLastVote(db, wave.relationshipId, reader);
  const { minutes } = agenda;
  const onlyHere = leadsOnlyHere(publicUrl);
  return { state: "ready", heading, departments, topics, minutes, lastVote, endedOn, onlyHere };
}

function stepOf(
  meeting: RunningMeeting,
  departments: readonly [string, string],
  language: ShownLanguage,
): DescribedPart {
  const part = partOf(meeting.screen);
  const place = meeting.plan.findIndex((it) => (it.topic ?? it.part) === part);
  const step = describeParts(meeting, departments, language)[place];
  if (!step) throw new Error("every screen belongs to a part of the plan");
  return step;
}

/** What the last meeting of this pair thought of its hour: whoever prepares the next one should know. */
function describeLastVote(db: Database, relationshipId: string, language: ShownLanguage): LastVote | null {
  const last = findLastEndedMeeting(db, relationshipId);
  const voted = last && readProgress(last.progress).closed.usefulness;
  const wave = last && findWave(db, last.waveId);
  if (!voted || !wave || voted.every((band) => band === null)) return null;
  const words = bothInWords(voted, (band) => voteInWords(band, language));
  return { quarter: formatQuarter(language, wave.quarter), words };
}

function frame({ screens, screen, topics, progress }: RunningMeeting, now: Date, language: ShownLanguage) {
  const at = screens.indexOf(screen);
  const { shown } = topics;
  const { place } = meetingTexts(language).texts;
  return {
    screen: screen.id,
    place:
      "topic" in screen && shown.includes(screen.topic)
        ? fill(place, { number: shown.indexOf(screen.topic) + 1, topics: shown.length })
        : "",
    previous: (screen.kind === "choose" && progress.leftAt) || (screens[at - 1]?.id ?? null),
    next: screens[at + 1]?.id ?? null,
    choose: "choose",
    clock: {
      secondsLeft: Math.round(secondsLeft(progress.clock, now.getTime())),
      running: progress.clock.runningSince !== null,
    },
  };
}

function joining({ row }: RunningMeeting, view: MeetingView, publicUrl: string): MeetingPage["join"] {
  if (!PHONES_JOIN_AT.includes(view.kind)) return null;
  const address = `${publicUrl}${phonePath(row.joinCode)}`;
  return {
    code: spokenJoinCode(row.joinCode),
    address: `${publicUrl}${JOIN_MEETING_PATH}`,
    qr: drawQrCode(address),
  };
}
