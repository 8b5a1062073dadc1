import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FEWEST_IN_A_BAND, GUESS_BANDS, GUESSES, medianBand, VOTE_BANDS, VOTES } from "~/domain/meeting/band";
import { extendClock, secondsLeft, startClock, toggleClock } from "~/domain/meeting/clock";
import { listScreens, MOST_TOPICS, openSubject } from "~/domain/meeting/meeting";
import { MEETING_LENGTHS, planMeeting, topicMinutes } from "~/domain/meeting/meeting-plan";
import { meetingTopics } from "~/domain/meeting/topics";
import { buildReport } from "~/domain/report/build-report";
import { buildHiddenRelease, buildRelease, history, value } from "../../support/release-builder";

fc.configureGlobal({ seed: 20_060_707 });

type MedianBand = typeof medianBand;

const guesses = (length: { minLength: number; maxLength: number }) =>
  fc.array(fc.constantFrom(...GUESSES), length);

/** What must hold of whatever decides on a band; false where it does not. */
function holdsBack(band: MedianBand): boolean {
  const below = fc.property(
    guesses({ minLength: 0, maxLength: FEWEST_IN_A_BAND - 1 }),
    (choices) => band(choices, GUESS_BANDS, 20) === null,
  );
  return !fc.check(below).failed;
}

describe("the band", () => {
  test("appears from five people on, and a variant that shows it from four is caught", () => {
    expect(holdsBack(medianBand)).toBe(true);
    expect(medianBand([50, 50, 50, 50, 50], GUESS_BANDS, 20)).toEqual({ low: 50, high: 60 });
    const fromFour: MedianBand = (choices, bands, people) =>
      choices.length === 4 ? medianBand([...choices, 20], bands, people) : medianBand(choices, bands, people);
    expect(holdsBack(fromFour)).toBe(false);
  });

  test("does not appear where more phones sent than people were invited", () => {
    expect(medianBand([50, 50, 50, 50, 50, 50], GUESS_BANDS, 5)).toBeNull();
  });

  test("is one of the fixed bands and does not depend on the order", () => {
    fc.assert(
      fc.property(guesses({ minLength: 5, maxLength: 30 }), (choices) => {
        const band = medianBand(choices, GUESS_BANDS, 30);
        expect(GUESS_BANDS).toContainEqual(band);
        expect(medianBand([...choices].reverse(), GUESS_BANDS, 30)).toEqual(band);
      }),
    );
  });

  test("holds the middle guess: half lie at or below, half at or above", () => {
    fc.assert(
      fc.property(guesses({ minLength: 5, maxLength: 30 }), (choices) => {
        const band = medianBand(choices, GUESS_BANDS, 30);
        if (!band) throw new Error("no band");
        expect(choices.filter((choice) => choice < band.high).length * 2).toBeGreaterThanOrEqual(
          choices.length,
        );
        expect(choices.filter((choice) => choice >= band.low).length * 2).toBeGreaterThanOrEqual(
          choices.length,
        );
      }),
    );
  });

  test("is open at both ends, so that unanimity at an end cannot be read off", () => {
    expect(medianBand([20, 20, 20, 20, 20], GUESS_BANDS, 9)).toEqual(
      medianBand([30, 30, 30, 30, 30], GUESS_BANDS, 9),
    );
    expect(medianBand([90, 90, 90, 90, 90], GUESS_BANDS, 9)).toEqual(
      medianBand([80, 80, 80, 80, 80], GUESS_BANDS, 9),
    );
  });

  test("covers every vote and refuses what lies below", () => {
    for (const vote of VOTES) {
      const band = medianBand(Array(5).fill(vote), VOTE_BANDS, 9);
      expect(band && band.low <= vote && vote <= band.high).toBe(true);
    }
    expect(() => medianBand([0, 0, 0, 0, 0], VOTE_BANDS, 9)).toThrow(RangeError);
  });
});

const screensOf = (topics: readonly string[], result: boolean) =>
  listScreens(planMeeting({ topics, result, withheld: true, minutes: 60 }));

describe("the topics", () => {
  const shown = buildRelease([
    {
      n: 30,
      N: 40,
      score: 60,
      sd: 10,
      dimSd: 10,
      dims: [60, 70, 55, 50, 40, 60],
      mirror: { own: value(60, 10), other: value(60, 10) },
    },
    {
      n: 30,
      N: 40,
      score: 55,
      sd: 10,
      dimSd: 10,
      dims: [58, 50, 60, 49, 70, 60],
      mirror: { own: value(60, 10), other: value(50, 10) },
    },
  ]);

  test("come with the largest released gap first", () => {
    const { shown: topics, withheld } = meetingTopics(buildReport(history(shown)));
    expect(topics.slice(0, 2)).toEqual(["trust", "communication"]);
    expect(topics).toHaveLength(7);
    expect(withheld).toEqual([]);
  });

  test("that are withheld are named and not guessed", () => {
    const hidden = { kind: "withheld", reason: "too-few-answers" } as const;
    const part = buildRelease([
      { n: 12, N: 40, score: 60, dims: [60, 70, hidden, 50, 40, 60] },
      { n: 12, N: 40, score: 55 },
    ]);
    const { shown: topics, withheld } = meetingTopics(buildReport(history(part)));
    expect(withheld).toEqual([
      { topic: "joint-work", reason: "too-few-answers" },
      { topic: "mirror", reason: "too-few-answers" },
    ]);
    expect(topics).not.toContain("joint-work");
    expect(screensOf(topics, false).map(({ id }) => id)).not.toContain("guess:joint-work");
  });

  test("are all withheld where a department is", () => {
    const { shown: topics, withheld } = meetingTopics(buildReport(history(buildHiddenRelease())));
    expect(topics).toEqual([]);
    expect(withheld).toHaveLength(7);
    expect(screensOf(topics, false).map(({ id }) => id)).toEqual([
      "welcome",
      "agenda",
      "review",
      "withheld",
      "work",
      "choose",
      "owners",
      "sign",
      "vote",
      "close",
    ]);
  });
});

test("what was closed is never opened again", () => {
  const guess = { id: "guess:trust", kind: "guess", topic: "trust" } as const;
  expect(openSubject(guess, {})).toBe("trust");
  expect(openSubject(guess, { trust: [null, null] })).toBeNull();
  expect(openSubject({ id: "vote", kind: "vote" }, {})).toBe("usefulness");
  expect(openSubject({ id: "vote", kind: "vote" }, { usefulness: [null, null] })).toBeNull();
  for (const kind of [
    "welcome",
    "agenda",
    "review",
    "withheld",
    "choose",
    "owners",
    "sign",
    "close",
  ] as const) {
    expect(openSubject({ id: kind, kind }, {})).toBeNull();
  }
});

test("the clock counts down, pauses, goes on and is given more", () => {
  const started = startClock(5, 1000);
  expect(secondsLeft(started, 61_000)).toBe(240);
  const paused = toggleClock(started, 61_000);
  expect(secondsLeft(paused, 999_000)).toBe(240);
  const again = toggleClock(paused, 999_000);
  expect(secondsLeft(again, 1_009_000)).toBe(230);
  expect(secondsLeft(extendClock(again, 2), 1_009_000)).toBe(350);
  expect(secondsLeft(started, 400_000)).toBeLessThan(0);
  // A clock that was set back takes no time away.
  expect(secondsLeft(started, 0)).toBe(300);
});

test("topics share what the meeting leaves them, and their minutes add up", () => {
  const minutes = (topics: number) =>
    Array.from({ length: topics }, (_, place) => topicMinutes(place, topics, 40));
  expect(minutes(1)).toEqual([40]);
  expect(minutes(3)).toEqual([14, 13, 13]);
  for (let topics = 1; topics <= 7; topics += 1)
    expect(minutes(topics).reduce((sum, one) => sum + one, 0)).toBe(40);
});

test("the plan adds up to its length, with ten minutes for each topic, whatever is withheld", () => {
  const topics = ["trust", "mirror", "leadership", "definitions"];
  for (const minutes of MEETING_LENGTHS)
    for (let count = 0; count <= MOST_TOPICS; count += 1)
      for (const result of [true, false])
        for (const withheld of [true, false]) {
          const plan = planMeeting({ topics: topics.slice(0, count), result, withheld, minutes });
          expect(plan.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
          for (const { topic, minutes: own } of plan) expect(own).toBeGreaterThanOrEqual(topic ? 10 : 1);
          expect(new Set(listScreens(plan).map(({ id }) => id)).size).toBe(listScreens(plan).length);
        }
});
