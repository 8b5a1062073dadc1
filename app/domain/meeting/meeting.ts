import type { Band } from "./band";
import type { MeetingClock } from "./clock";
import type { MeetingTopic } from "./topics";

/** Minutes from the welcome to the vote. */
export const MEETING_LENGTHS = [60, 90] as const;
export type MeetingLength = (typeof MEETING_LENGTHS)[number];

/** Less than that is no talk about a topic. */
export const FEWEST_TOPIC_MINUTES = 10;

/** What people in the room choose on their phones: a topic's scores, or at the end how useful the hour was. */
export type MeetingSubject = MeetingTopic | "usefulness";

type PlainScreen = "welcome" | "review" | "withheld" | "vote" | "close";

export type MeetingScreen =
  | { id: PlainScreen; kind: PlainScreen }
  | { id: string; kind: "guess" | "reveal" | "agree"; topic: MeetingTopic };

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
};

/**
 * Everything a meeting shows, in order: each topic is guessed, revealed, and ends in an agreement.
 *
 * @example
 * listScreens(["trust"], false).map(({ id }) => id) // => ["welcome","review","guess:trust","reveal:trust","agree:trust","vote","close"]
 */
export function listScreens(topics: readonly MeetingTopic[], withheld: boolean): MeetingScreen[] {
  const plain = (id: PlainScreen): MeetingScreen => ({ id, kind: id });
  return [
    plain("welcome"),
    plain("review"),
    ...topics.flatMap((topic) =>
      (["guess", "reveal", "agree"] as const).map((kind) => ({ id: `${kind}:${topic}`, kind, topic })),
    ),
    ...(withheld ? [plain("withheld")] : []),
    plain("vote"),
    plain("close"),
  ];
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
 * The part of the meeting that a screen belongs to: each has its time. The three screens of a topic share theirs.
 *
 * @example
 * partOf({ id: "close", kind: "close" }) // => "vote"
 */
export function partOf(screen: MeetingScreen): string {
  if ("topic" in screen) return screen.topic;
  return screen.kind === "close" ? "vote" : screen.kind;
}

/**
 * Minutes for a topic, of those that the meeting leaves for all of them: the same for each, and what does not divide goes
 * to the first, so that the parts add up.
 *
 * @example
 * topicMinutes(0, 3, 40) // => 14
 * topicMinutes(1, 3, 40) // => 13
 */
export function topicMinutes(place: number, topics: number, minutes: number): number {
  const each = Math.floor(minutes / Math.max(1, topics));
  return place === 0 ? minutes - each * (topics - 1) : each;
}
