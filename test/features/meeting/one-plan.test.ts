import { describe, expect, test } from "vitest";
import { LANGUAGES, type ShownLanguage } from "~/content/language";
import { MEETING_LENGTHS, type MeetingLength } from "~/domain/meeting/meeting-plan";
import { meetingTopics } from "~/domain/meeting/topics";
import { findRunningMeeting } from "~/features/meeting/find-meeting.server";
import { type MeetingPage, showMeeting } from "~/features/meeting/show-meeting.server";
import { showPrintedKit } from "~/features/meeting/show-printed-kit.server";
import { prepareMeeting, startMeeting } from "~/features/meeting/start-meeting.server";
import { endMeeting, showScreen } from "~/features/meeting/steer-meeting.server";
import { findReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { freshDatabase } from "../../support/database";
import { exportingCompany } from "../../support/exporting-company";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";

const NOW = new Date("2027-02-01T10:00:00Z");
const BY = { accountId: "hr", now: NOW };

type Step = { what: string; minutes: number };
type Held = { db: Database; relationship: Relationship; wave: WaveRow; language: ShownLanguage };

function onPaper({ db, relationship, wave, language }: Held): Step[] {
  const shown = showPrintedKit(db, relationship, wave, language, "en");
  if (!shown.ok) throw new Error("no kit");
  return shown.kit.meeting.map(({ what, minutes }) => ({ what, minutes }));
}

function screens({ db, relationship, wave, language }: Held): MeetingPage[] {
  const pages: MeetingPage[] = [];
  for (let next: string | null = "welcome"; next !== null; next = pages.at(-1)?.next ?? null) {
    showScreen(db, wave, next, NOW);
    const around = { now: NOW, publicUrl: "http://localhost", language, reader: "en" as const };
    const shown = showMeeting(db, relationship, wave, around);
    if (shown.state !== "running") throw new Error(shown.state);
    pages.push(shown.page);
  }
  return pages;
}

/** The parts that the screens belong to, each once, in the order in which they are shown. */
function onScreen(pages: readonly MeetingPage[]): Step[] {
  const steps = pages.map(({ step: { what, minutes } }) => ({ what, minutes }));
  return steps.filter((step, index) => step.what !== steps[index - 1]?.what);
}

function differences(held: Held, chosen: { topics?: string[]; minutes: MeetingLength }): string[] {
  const { db, wave } = held;
  prepareMeeting(db, wave, chosen, NOW);
  const before = onPaper(held);
  expect(startMeeting(db, wave, BY).ok).toBe(true);
  const pages = screens(held);
  const agenda = pages.flatMap(({ view }) => (view.kind === "agenda" ? [...view.agenda] : []));
  const during = onPaper(held);
  endMeeting(db, wave, NOW);
  const said = JSON.stringify(onScreen(pages));
  expect(before.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(chosen.minutes);
  return [
    ...(said === JSON.stringify(before) ? [] : [`before: ${said} is not ${JSON.stringify(before)}`]),
    ...(said === JSON.stringify(during) ? [] : ["during"]),
    ...(said === JSON.stringify(agenda.map(({ what, minutes }) => ({ what, minutes }))) ? [] : ["agenda"]),
  ];
}

describe("the printed agenda and the screen in the room run one plan:", () => {
  const company = exportingCompany();

  test.each(MEETING_LENGTHS)("titles, order and minutes are the same, %s minutes", (minutes) => {
    const db = freshDatabase();
    insertCompany(db);
    for (let index = 0; index < 8; index += 1) {
      const score = 35 + 5 * index;
      const wave = insertReleasedWave(db, index, [
        { invited: 14, respondents: 12, score },
        { invited: 12, respondents: 11, score: 90 - 4 * index },
      ]);
      const report = findReport(db, wave)?.report;
      const shown = report ? meetingTopics(report).shown : [];
      const language = LANGUAGES[index % LANGUAGES.length] ?? "en";
      for (const count of [2, 3, 4]) {
        const topics = shown.slice(index % 4, (index % 4) + count);
        const held = { db, relationship: RELATIONSHIP, wave, language };
        expect(differences(held, { topics: [...topics], minutes })).toEqual([]);
        const talked = screensOfTopics(held, topics, minutes);
        expect(talked).toEqual(topics.length);
      }
    }
  });

  test.each(MEETING_LENGTHS)("also where topics or a department are withheld, %s minutes", (minutes) => {
    for (const wave of company.waves.slice(0, 4))
      for (const language of LANGUAGES)
        expect(differences({ ...company, wave, language }, { minutes })).toEqual([]);
  });

  test("broken: an agenda of another length is noticed", () => {
    const [wave] = company.waves;
    if (!wave) throw new Error("no wave");
    const held = { ...company, wave, language: "en" as const };
    prepareMeeting(company.db, wave, { minutes: 60 }, NOW);
    const before = onPaper(held);
    prepareMeeting(company.db, wave, { minutes: 90 }, NOW);
    startMeeting(company.db, wave, BY);
    expect(onScreen(screens(held))).not.toEqual(before);
  });
});

/** How many of the topics that were chosen have ten minutes at least. */
function screensOfTopics({ db, wave }: Held, topics: readonly string[], minutes: MeetingLength): number {
  startMeeting(db, wave, BY, { topics, minutes });
  const plan = findRunningMeeting(db, wave)?.plan ?? [];
  endMeeting(db, wave, NOW);
  return plan.filter(({ topic, minutes: own }) => topic !== null && topics.includes(topic) && own >= 10)
    .length;
}
