import { JOIN_MEETING_PATH, phonePath } from "~/addresses";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { meetingTexts } from "~/content/meeting/texts";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { fill } from "~/content/translated";
import { departmentNames } from "~/domain/department-names";
import { secondsLeft } from "~/domain/meeting/clock";
import { suggestTopics } from "~/domain/meeting/topics";
import { describeWave, type WaveHeading } from "~/features/describe-wave.server";
import { drawQrCode, type QrCode } from "~/features/draw-qr-code.server";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { zoneOf } from "~/features/local-time.server";
import { leadsOnlyHere } from "~/features/waves/check-links.server";
import type { Database } from "~db/client.server";
import { findMeetingOfWave } from "~db/queries/meetings.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { describeScreen, type MeetingView, nameTopic } from "./describe-screen.server";
import { findAgenda, findRunningMeeting, type RunningMeeting } from "./find-meeting.server";
import { spokenJoinCode } from "./start-meeting.server";

export type MeetingPage = {
  heading: WaveHeading;
  departments: readonly [string, string];
  /** "Topic 1 of 6"; empty where there is only one screen of its kind. */
  place: string;
  screen: string;
  previous: string | null;
  next: string | null;
  /** Leaves the remaining topics out. */
  vote: string;
  clock: { secondsLeft: number; running: boolean };
  view: MeetingView;
  /** How phones join, on the screens where they have something to do. */
  join: { code: string; address: string; qr: QrCode } | null;
};

/** What the facilitator chooses from beforehand. */
export type ChoosableTopic = { topic: string; name: string; suggested: boolean };

type ShownMeeting =
  | { state: "running"; page: MeetingPage }
  | {
      state: "ready";
      heading: WaveHeading;
      topics: readonly ChoosableTopic[];
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
    const page = { heading, ...frame(meeting, now, language), view, join: joining(meeting, view, publicUrl) };
    const departments = departmentNames(relationship);
    return { state: "running", page: { ...page, departments } };
  }
  const heading = describeWave(db, relationship, wave, reader);
  const agenda = findAgenda(db, wave);
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
  const topics = agenda.topics.shown.map((topic) => ({
    topic,
    name: nameTopic(agenda.found, departmentNames(relationship), topic, reader),
    suggested: suggested.includes(topic),
  }));
  return { state: "ready", heading, topics, endedOn, onlyHere: leadsOnlyHere(publicUrl) };
}

function frame({ screens, screen, topics, progress }: RunningMeeting, now: Date, language: ShownLanguage) {
  const at = screens.indexOf(screen);
  const { shown } = topics;
  const { place } = meetingTexts(language).texts;
  return {
    screen: screen.id,
    place:
      "topic" in screen ? fill(place, { number: shown.indexOf(screen.topic) + 1, topics: shown.length }) : "",
    previous: screens[at - 1]?.id ?? null,
    next: screens[at + 1]?.id ?? null,
    vote: "vote",
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
