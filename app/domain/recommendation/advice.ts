export type Suggestion = { interventionId: string; reasons: readonly string[] };
export type LeftOut = { interventionId: string; whyNot: string };

export type Recommendation = {
  /** "neutral-start": no numbers were released, and nothing here rests on any. */
  basis: "release" | "neutral-start";
  /** What the advice as a whole rests on, a sentence each. */
  explanation: readonly string[];
  /** Best first, at most three. */
  chosen: readonly Suggestion[];
  considered: readonly LeftOut[];
};
