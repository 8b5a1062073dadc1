/** How a sheet's "not when" reaches the advice; or why no number can tell it, so that only people can check it. */
export type Told =
  | { by: "score"; dimension: string; atLeast: number }
  | { by: "order"; after: string }
  /** A finished plan tells: of any of these. */
  | { by: "finished"; of: readonly string[] }
  | { by: "size" }
  | { by: "gate" }
  | { by: "target" }
  | { by: "history" }
  | { by: "people"; because: string };

const CUSTOMERS: Told = { by: "people", because: "The survey asks nothing about customers and markets." };
const CALENDAR: Told = { by: "people", because: "It depends on the weeks that come, which no result holds." };
const PERSONS: Told = {
  by: "people",
  because: "It is about single persons, and nothing about them is ever stored.",
};
const ABOVE: Told = { by: "people", because: "It depends on decisions taken outside the two departments." };
const CAPACITY: Told = { by: "people", because: "How much work people have, the survey does not ask." };
const EXISTS: Told = { by: "people", because: "What exists already, and is in no plan, is stored nowhere." };
const INTENTION: Told = { by: "people", because: "What somebody means to use it for, no number tells." };
const PLACE: Told = { by: "people", because: "Rooms, sites and systems are stored nowhere." };

/** Every "not when" of the catalogue, sheet by sheet, in the order of the sheet. */
export const NOT_WHEN: Readonly<Record<string, readonly Told[]>> = {
  "budget-conversation": [CALENDAR, ABOVE],
  "shared-obstacles": [ABOVE],
  "what-we-stop": [CALENDAR, ABOVE],
  "listening-hour": [ABOVE, INTENTION],
  "what-works": [ABOVE],
  "target-customer": [CUSTOMERS, { by: "history" }],
  "heads-mediation": [{ by: "finished", of: ["revenue-leader"] }, PERSONS, PERSONS],
  "lead-recycling": [{ by: "order", after: "lead-definition" }, CUSTOMERS],
  "content-audit": [CALENDAR, ABOVE],
  "objection-library": [CUSTOMERS, ABOVE],
  "joint-onboarding": [PERSONS, ABOVE],
  "joint-nurture": [CUSTOMERS, CUSTOMERS],
  "pipeline-review": [INTENTION, CUSTOMERS],
  "conflict-rules": [PERSONS, ABOVE],
  "outsiders-view": [PERSONS],
  "account-playbook": [
    CUSTOMERS,
    { by: "people", because: "No statement asks for the fear of being passed over." },
  ],
  "appreciation-ritual": [
    { by: "people", because: "Whether a complaint waits for an answer is stored nowhere." },
  ],
  "booth-shift": [CALENDAR, CUSTOMERS],
  "campaign-preview": [CALENDAR, ABOVE],
  "contingent-goals": [CALENDAR, PLACE],
  "desk-swap": [PLACE, PLACE],
  "expectation-exchange": [ABOVE, CAPACITY],
  "facilitated-introduction": [PERSONS, { by: "gate" }],
  "feedback-loop": [ABOVE],
  "hand-off-charter": [{ by: "order", after: "lead-definition" }, CAPACITY],
  "heads-briefing": [{ by: "finished", of: ["revenue-leader"] }, PERSONS, PERSONS],
  "heads-weekly-planning": [
    { by: "finished", of: ["revenue-leader"] },
    { by: "finished", of: ["heads-weekly-planning"] },
  ],
  "horizon-session": [ABOVE],
  "job-rotation": [{ by: "size" }, INTENTION],
  "joint-meeting": [{ by: "finished", of: ["joint-meeting"] }, { by: "size" }],
  "lead-definition": [{ by: "history" }, CUSTOMERS],
  liaison: [PERSONS, { by: "size" }],
  "mixed-social-time": [PERSONS, CALENDAR],
  "one-calendar": [CUSTOMERS],
  "open-voice-agreement": [PERSONS, PERSONS],
  "people-before-functions": [PERSONS, ABOVE],
  "revenue-leader": [{ by: "finished", of: ["revenue-leader"] }, { by: "target" }, PERSONS, { by: "target" }],
  "ride-along": [CUSTOMERS, INTENTION],
  "role-reclarification": [ABOVE],
  "segment-team": [CAPACITY, { by: "score", dimension: "joint-work", atLeast: 50 }, { by: "target" }],
  "shared-scoreboard": [PLACE, { by: "finished", of: ["shared-scoreboard"] }],
  "shared-target-pilot": [{ by: "score", dimension: "shared-goals", atLeast: 50 }, { by: "target" }, ABOVE],
  "team-challenge": [CALENDAR, { by: "score", dimension: "trust", atLeast: 45 }],
  "who-to-call-card": [EXISTS],
  "win-loss-review": [CALENDAR, INTENTION],
};

/** Floors of trust, written down a second time: what they guard against is worse than a meeting less. */
export const FLOORS: Readonly<Record<string, { dimension: string; atLeast: number }>> = {
  "team-challenge": { dimension: "trust", atLeast: 45 },
  "people-before-functions": { dimension: "trust", atLeast: 35 },
  "win-loss-review": { dimension: "trust", atLeast: 40 },
  "pipeline-review": { dimension: "trust", atLeast: 40 },
  "open-voice-agreement": { dimension: "trust", atLeast: 40 },
};

/** What a finished plan leaves nothing to do for, written down a second time. */
export const NEEDLESS: Readonly<Record<string, readonly string[]>> = {
  "heads-briefing": ["revenue-leader"],
  "heads-mediation": ["revenue-leader"],
  "heads-weekly-planning": ["revenue-leader", "heads-weekly-planning"],
  "joint-meeting": ["joint-meeting"],
  "revenue-leader": ["revenue-leader"],
  "shared-scoreboard": ["shared-scoreboard"],
};
