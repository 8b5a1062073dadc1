/** Owners are reminded when the first habit should stand, and when it should have lasted. */
export const FOLLOW_UP_WEEKS = [2, 6] as const;

export type FollowUpWeeks = (typeof FOLLOW_UP_WEEKS)[number];

/** When owners are written to: so many weeks after the start, 0 on the day it is due. */
export type OwnerMailWeeks = FollowUpWeeks | 0;

/** What an owner can say by the link in a mail, without an account. */
export const OWNER_ANSWERS = ["done", "stuck", "more-time"] as const;

export type OwnerAnswer = (typeof OWNER_ANSWERS)[number];

/** The name under which an intervention, its page, its sheet and its draft hold what is asked after so many weeks. */
export const FOLLOW_UP_QUESTION = {
  2: "afterTwoWeeks",
  6: "afterSixWeeks",
} as const satisfies Readonly<Record<FollowUpWeeks, string>>;

type FollowUpQuestion = (typeof FOLLOW_UP_QUESTION)[FollowUpWeeks];

/** What an intervention asks at each follow-up. */
export type FollowUpQuestions = Record<FollowUpQuestion, string>;

/**
 * The days on which an action that starts on an ISO date is followed up.
 *
 * @example
 * followUpDays("2026-02-23") // => [{"weeks":2,"on":"2026-03-09"},{"weeks":6,"on":"2026-04-06"}]
 */
export function followUpDays(startsOn: string): readonly { weeks: FollowUpWeeks; on: string }[] {
  return FOLLOW_UP_WEEKS.map((weeks) => {
    const day = new Date(`${startsOn}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 7 * weeks);
    return { weeks, on: day.toISOString().slice(0, 10) };
  });
}
