import type { MeetingTopic } from "./topics";

/** Minutes from the welcome to the vote. */
export const MEETING_LENGTHS = [60, 90] as const;
export type MeetingLength = (typeof MEETING_LENGTHS)[number];

/** What both departments together scored: guessed and revealed before any topic. */
export const RESULT_TOPIC = "result";

/** The parts of a meeting beside its topics. */
export type MeetingPart =
  | "welcome"
  | "review"
  | typeof RESULT_TOPIC
  | "withheld"
  | "work"
  | "choose"
  | "owners"
  | "sign"
  | "vote";

/** A part with its minutes; `topic` is null where it is none of the topics. */
export type PlannedPart =
  | { part: MeetingPart; topic: null; minutes: number }
  | { part: "topic"; topic: MeetingTopic; minutes: number };

type MeetingPlanInput = {
  topics: readonly MeetingTopic[];
  /** Whether the overall score is shown by department. */
  result: boolean;
  /** Whether anything is withheld. */
  withheld: boolean;
  minutes: MeetingLength;
};

/**
 * The one plan of a meeting, whole minutes that add up to its length: the printed agenda and the screen in the room are
 * both drawn from it. What a part that is left out would have taken is the review's.
 *
 * @example
 * planMeeting({ topics: ["trust"], result: true, withheld: false, minutes: 60 }).map(({ part }) => part) // => ["welcome","review","result","topic","choose","owners","sign","vote"]
 * planMeeting({ topics: [], result: false, withheld: true, minutes: 60 }).map(({ minutes }) => minutes) // => [5,5,10,20,10,5,3,2]
 */
export function planMeeting({ topics, result, withheld, minutes }: MeetingPlanInput): readonly PlannedPart[] {
  if (topics.length === 0) return WITHOUT_TOPICS[minutes].map(([part, each]) => plain(part, each));
  const { before, shared, after } = WITH_TOPICS[minutes];
  const left = withheld ? WITHHELD_MINUTES : 0;
  const review = before.review - left + (result ? 0 : before.result);
  return [
    plain("welcome", before.welcome),
    plain("review", review),
    ...(result ? [plain(RESULT_TOPIC, before.result)] : []),
    ...(withheld ? [plain("withheld", left)] : []),
    ...topics.map(
      (topic, place): PlannedPart => ({
        part: "topic",
        topic,
        minutes: topicMinutes(place, topics.length, shared),
      }),
    ),
    ...after.map(([part, each]) => plain(part, each)),
  ];
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

function plain(part: MeetingPart, minutes: number): PlannedPart {
  return { part, topic: null, minutes };
}

type Timed = readonly (readonly [MeetingPart, number])[];

/** Of the review, where something is withheld. */
const WITHHELD_MINUTES = 1;

const WITH_TOPICS = {
  60: {
    before: { welcome: 2, review: 4, result: 4 },
    shared: 40,
    after: [
      ["choose", 5],
      ["owners", 3],
      ["sign", 1],
      ["vote", 1],
    ],
  },
  90: {
    before: { welcome: 5, review: 8, result: 7 },
    shared: 48,
    after: [
      ["choose", 10],
      ["owners", 6],
      ["sign", 3],
      ["vote", 3],
    ],
  },
} as const satisfies Record<MeetingLength, { before: object; shared: number; after: Timed }>;

const WITHOUT_TOPICS: Readonly<Record<MeetingLength, Timed>> = {
  60: [
    ["welcome", 5],
    ["review", 5],
    ["withheld", 10],
    ["work", 20],
    ["choose", 10],
    ["owners", 5],
    ["sign", 3],
    ["vote", 2],
  ],
  90: [
    ["welcome", 5],
    ["review", 10],
    ["withheld", 15],
    ["work", 30],
    ["choose", 15],
    ["owners", 10],
    ["sign", 3],
    ["vote", 2],
  ],
};
