import type { TextTree } from "~/content/translated";

/** For HR, facilitators and trustees: a wave whose stored rules are not those it opened with. */
export const stoppedPage = {
  title: "This wave is stopped",
  why: "What the database holds of its rules is not what the respondents were promised when it opened.",
  meanwhile:
    "It takes no answers, sends no mails and releases nothing. Tandem itself deletes nothing while it is stopped; whether whoever changed the rules also deleted something, it cannot know.",
  differs: "What differs",
  promised: "promised: {value}",
  stored: "now stored: {value}",
  empty: "nothing",
  notAsItWas: "not as it was",
  remedy: "What to do",
  remedies: [
    "Ask the people who run the server to put the original values back, or to restore the last backup from before the change. Within half a minute the wave goes on by itself, and the audit trail says so.",
    "Tell the works council or the data protection officer: no page of Tandem changes these rules after a wave has opened.",
  ],
  clock: "Where only the state differs, the server's clock may have been wrong: have it checked.",
  cancel:
    "Where the originals cannot be brought back, cancel the wave: all answers are destroyed unread, and nothing is released.",
  cancelLink: "Cancel it",
  fingerprint: "Fingerprint of the wave when it opened",
  stateWord: "Stopped",
} as const satisfies TextTree;

export const stopped = {
  notPlanned:
    "This wave has been open before, although the database calls it planned. Answers that were given to it may still be there.",
  /** The first of the remedies on the page of the wave. */
  remedy: stoppedPage.remedies[0],
  closing:
    "The stored rules of this wave are not those it opened with, so nothing was opened, released or destroyed. The page of the wave says what differs and what to do.",
  status: "Wave {quarter} is stopped.",
  nextStep: "Wave {quarter} is stopped: see what was changed and what to do",
  names: {
    manifest: "The text of the promise",
    "manifest-hash": "The promise's hash",
    relationship: "The pair of departments",
    quarter: "The quarter",
    opens: "The opening date",
    closes: "The closing date",
    extension: "Whether its end was put off, and when",
    threshold: "The reporting threshold",
    method: "The method; this program does not know the promised one, a later version does",
    "key-holder": "Who holds the keys",
    state: "The state",
    end: "Why it ended",
    restored: "Whether a backup that was restored brought it back, and when",
    codes: "How many codes there are in each department",
    delivery: "How codes reach people: by mail or on slips",
    invitees: "Who is invited, or at which address",
    ballots: "How many ballots there are: more than codes were used, or than a department has",
    "closed-ballots": "Which ballots there are: one came, went or was changed after the wave had closed",
    "after-start": "What respondents are told after Start: the last plan, or what names are recognised with",
    turnover: "How many people left and joined since earlier waves",
    "key-file": "The keys in the key file of the wave",
    "earlier-results": "The results of earlier waves, against which new ones are cut",
  },
} as const satisfies TextTree;
