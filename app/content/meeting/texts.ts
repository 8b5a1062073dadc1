import { type Band, FEWEST_IN_A_BAND } from "~/domain/meeting/band";

/** "50 to 60"; the outer bands are open, so that nobody reads off that all guessed the same. */
export function guessBandText({ low, high }: Band): string {
  if (low <= 20) return `${high} or less`;
  if (high >= 100) return `${low} or more`;
  return `${low} to ${high}`;
}

/** "4 or 5 of 5". */
export function voteBandText({ low, high }: Band): string {
  return low === high ? `${low} of 5` : `${low} or ${high} of 5`;
}

/** Why there is no band. */
export const NO_BAND = `no band (from ${FEWEST_IN_A_BAND} people a side)`;

export const VOTE_ENDS = { low: "1 not useful at all", high: "5 very useful" };

/** What is done in each part of the hour, for the agenda. */
export const AGENDA = {
  welcome: "Welcome",
  review: "What we agreed last time",
  topics: "Guess, reveal, agree: the largest gap first",
  vote: "How useful was this hour?",
} as const;

export const WELCOME_RULE =
  "We talk about how we work, not about who answered what. Nobody is asked about their own answers.";

/** The mirror has a name of its own beside the topics. */
export const MIRROR_NAME = "How each side sees the other";
export const MIRROR_DESCRIPTION = "Does it inform the other side in good time, and keep what was agreed?";
