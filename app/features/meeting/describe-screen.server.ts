import type { ShownLanguage } from "~/content/language";
import { withheldReason } from "~/content/report/withheld-reasons";
import { departmentNames } from "~/domain/department-names";
import { FEWEST_IN_A_BAND } from "~/domain/meeting/band";
import { type MeetingTopic, MIRROR_TOPIC } from "~/domain/meeting/topics";
import { countTooMany } from "~/features/plan/choose-in-meeting.server";
import {
  type ListedAgreement,
  listAgreements,
  listOpenAgreements,
} from "~/features/plan/list-agreements.server";
import { seenAgreement } from "~/features/plan/record-agreement.server";
import { type PreviousAction, showPreviousPlan } from "~/features/plan/show-previous-plan.server";
import type { Database } from "~db/client.server";
import { listGuesses } from "~db/queries/meetings.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { type ChosenAction, describeChoosing } from "./describe-choosing.server";
import { describeParts } from "./describe-parts.server";
import {
  type Bands,
  bothInWords,
  describeReveal,
  describeStatements,
  type Revealed,
  type ShownStatement,
  voteInWords,
} from "./describe-reveal.server";
import type { RunningMeeting } from "./find-meeting.server";
import { meaningOfTopic, nameTopic } from "./name-topic.server";

/** By department: whether enough people have sent something for a band. */
type Enough = readonly [boolean, boolean];

export type MeetingView =
  | { kind: "welcome" | "work" }
  | { kind: "agenda"; agenda: readonly { what: string; minutes: number }[] }
  | {
      kind: "review";
      quarter: string | null;
      actions: readonly PreviousAction[];
      agreements: readonly ListedAgreement[];
    }
  | {
      kind: "guess";
      name: string;
      description: string;
      topic: MeetingTopic;
      mirror: boolean;
      closed: boolean;
      enough: Enough;
      calledOut: readonly [string, string];
    }
  | Revealed
  | {
      kind: "statements";
      name: string;
      mirror: boolean;
      statements: readonly ShownStatement[];
      change: string;
    }
  | { kind: "agree"; name: string; topic: MeetingTopic; agreed: ListedAgreement | null; seen: string }
  | { kind: "withheld"; topics: readonly { name: string; reason: string }[] }
  | { kind: "choose"; actions: readonly ChosenAction[]; tooMany: number }
  | { kind: "owners" | "sign"; actions: readonly ChosenAction[] }
  | { kind: "vote"; closed: boolean; enough: Enough }
  | { kind: "close"; words: Bands; actions: readonly ChosenAction[] };

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
  const chosen = () =>
    describeChoosing(db, relationship, wave, found, language).filter((action) => action.chosen);
  switch (screen.kind) {
    case "welcome":
    case "work":
      return { kind: screen.kind };
    case "agenda":
      return { kind: "agenda", agenda: describeParts(meeting, names, language) };
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
      const { topic } = screen;
      const closed = progress.closed[topic] !== undefined;
      return {
        kind: "guess",
        name: nameTopic(found, names, topic, language),
        description: meaningOfTopic(found, names, topic, language),
        topic,
        mirror: topic === MIRROR_TOPIC,
        closed,
        enough: closed ? [false, false] : enough(topic),
        calledOut: progress.calledOut?.[topic] ?? ["", ""],
      };
    }
    case "reveal":
      return describeReveal(meeting, names, screen.topic, language);
    case "statements": {
      const name = nameTopic(found, names, screen.topic, language);
      const mirror = screen.topic === MIRROR_TOPIC;
      return {
        kind: "statements",
        name,
        mirror,
        ...describeStatements(meeting, names, screen.topic, language),
      };
    }
    case "agree": {
      const agreed = listAgreements(db, relationship, wave, language).find(
        ({ topic }) => topic === screen.topic,
      );
      const name = nameTopic(found, names, screen.topic, language);
      const seen = agreed?.seen ?? seenAgreement(null);
      return { kind: "agree", name, topic: screen.topic, agreed: agreed ?? null, seen };
    }
    case "withheld":
      return {
        kind: "withheld",
        topics: meeting.topics.withheld.map(({ topic, reason }) => ({
          name: nameTopic(found, names, topic, language),
          reason: withheldReason(language, reason, found.release.threshold),
        })),
      };
    case "choose": {
      const actions = describeChoosing(db, relationship, wave, found, language);
      return { kind: "choose", actions, tooMany: countTooMany(db, wave) };
    }
    case "owners":
    case "sign":
      return { kind: screen.kind, actions: chosen() };
    case "vote": {
      const closed = progress.closed.usefulness !== undefined;
      return { kind: "vote", closed, enough: closed ? [false, false] : enough("usefulness") };
    }
    case "close":
      return {
        kind: "close",
        words: bothInWords(progress.closed.usefulness ?? [null, null], (band) => voteInWords(band, language)),
        actions: chosen(),
      };
  }
}

function hasEnough(db: Database, { row }: RunningMeeting, subject: string, department: 0 | 1): boolean {
  const guesses = listGuesses(db, row.id, subject);
  return guesses.filter(({ departmentIndex }) => departmentIndex === department).length >= FEWEST_IN_A_BAND;
}
