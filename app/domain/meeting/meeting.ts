import type { Band } from "./band";
import type { MeetingClock } from "./clock";
import { type MeetingLength, type PlannedPart, RESULT_TOPIC } from "./meeting-plan";
import type { MeetingTopic } from "./topics";

/** More is talked about badly, and fewer leave out what else there is. */
export const FEWEST_TOPICS = 2;
export const MOST_TOPICS = 4;

/** What people in the room choose on their phones: the result, a topic's scores, or at the end how useful the hour was. */
export type MeetingSubject = MeetingTopic | "usefulness";

type PlainScreen =
  | "welcome"
  | "agenda"
  | "review"
  | "withheld"
  | "work"
  | "choose"
  | "owners"
  | "sign"
  | "vote"
  | "close";

export type MeetingScreen =
  | { id: PlainScreen; kind: PlainScreen }
  | { id: string; kind: TopicScreen; topic: MeetingTopic };

type TopicScreen = "guess" | "reveal" | "statements" | "agree";

/** Where a meeting stands. */
export type MeetingProgress = {
  /** The id of the screen that is shown. */
  screen: string;
  clock: MeetingClock;
  /** By subject, what each department chose, frozen when it was closed; null for a department with too few people. */
  closed: Readonly<Partial<Record<MeetingSubject, readonly [Band | null, Band | null]>>>;
  /** What the facilitator chose beforehand; all that may be shown where nothing was chosen. */
  topics?: readonly MeetingTopic[] | undefined;
  minutes?: MeetingLength | undefined;
  /** Chosen beforehand, so that paper has it, and not begun. */
  prepared?: boolean | undefined;
  /** From where it was gone on to choosing, so that the way back leads there. */
  leftAt?: string | undefined;
  /** By topic and department, what was called out where too few sent anything for a band. */
  calledOut?: Readonly<Record<string, readonly [string, string]>> | undefined;
};

/**
 * Everything a meeting shows, in the order of its plan: the result is guessed and revealed, each topic is guessed,
 * revealed, talked about with its statements, and ends in one repair that can be chosen.
 *
 * @example
 * listScreens([{ part: "topic", topic: "trust", minutes: 10 }]).map(({ id }) => id) // => ["guess:trust","reveal:trust","statements:trust","agree:trust"]
 * listScreens([{ part: "vote", topic: null, minutes: 1 }]).map(({ id }) => id) // => ["vote","close"]
 */
export function listScreens(plan: readonly PlannedPart[]): MeetingScreen[] {
  const plain = (id: PlainScreen): MeetingScreen => ({ id, kind: id });
  const about = (topic: MeetingTopic, kinds: readonly TopicScreen[]): MeetingScreen[] =>
    kinds.map((kind) => ({ id: `${kind}:${topic}`, kind, topic }));
  return plan.flatMap((it): MeetingScreen[] => {
    if (it.topic !== null) return about(it.topic, ["guess", "reveal", "statements", "agree"]);
    if (it.part === "welcome") return [plain("welcome"), plain("agenda")];
    if (it.part === RESULT_TOPIC) return about(RESULT_TOPIC, ["guess", "reveal"]);
    return it.part === "vote" ? [plain("vote"), plain("close")] : [plain(it.part)];
  });
}

/**
 * What phones may send at a screen; null where nothing is asked, or no longer: what was closed is never opened again,
 * because a band that changes with one more guess would tell that guess.
 *
 * @example
 * openSubject({ id: "vote", kind: "vote" }, {}) // => "usefulness"
 * openSubject({ id: "vote", kind: "vote" }, { usefulness: [null, null] }) // => null
 */
export function openSubject(screen: MeetingScreen, closed: MeetingProgress["closed"]): MeetingSubject | null {
  const subject = screen.kind === "guess" ? screen.topic : screen.kind === "vote" ? "usefulness" : null;
  return subject !== null && closed[subject] === undefined ? subject : null;
}

/**
 * What has to be closed before a screen is shown, because it shows the result; null where it shows none.
 *
 * @example
 * subjectShownAt({ id: "reveal:trust", kind: "reveal", topic: "trust" }) // => "trust"
 */
export function subjectShownAt(screen: MeetingScreen): MeetingSubject | null {
  if (screen.kind === "reveal") return screen.topic;
  return screen.kind === "close" ? "usefulness" : null;
}

/**
 * The part of the meeting that a screen belongs to: each has its time. The screens of a topic share theirs.
 *
 * @example
 * partOf({ id: "close", kind: "close" }) // => "vote"
 */
export function partOf(screen: MeetingScreen): string {
  if ("topic" in screen) return screen.topic;
  if (screen.kind === "agenda") return "welcome";
  return screen.kind === "close" ? "vote" : screen.kind;
}
