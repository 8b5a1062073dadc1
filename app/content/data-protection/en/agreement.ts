import type { TextTree } from "~/content/translated";

/** Section 13. */
export const agreement = {
  title: "What a works agreement should fix",
  note: "Points that an agreement between employer and works council should fix. Many are enforced by the program; an agreement makes them binding for people too.",
  caption: "Points of a works agreement",
  lastCaption: "The last points of a works agreement",
  seenBy: "Seen by:",
  signatures: ["For the employer, date", "For the works council, date"],
  rows: {
    purpose: {
      label: "Purpose",
      text: "Only those of section 1. No use for assessment, comparison or discipline of persons or teams.",
    },
    voluntary: {
      label: "Voluntary",
      text: "No disadvantage for not taking part, and no attempt to find out who did.",
    },
    statements: {
      label: "Statements",
      text: "The catalogue of section 3. A change is a new version and is shown to the works council first.",
    },
    rhythm: {
      label: "Rhythm",
      text: "Results at most once a quarter, and never within {restDays} days of earlier ones (a wave that releases nothing does not count); at most one invitation, two reminders and one message that the end is put off, to everybody.",
    },
    threshold: {
      label: "Threshold",
      text: "At least {threshold} answers in a department; a wave may have a higher one, and the program takes no lower one. For departments under 10 people a higher one should be considered.",
    },
    invitedCounts: {
      label: "Invited counts",
      text: "The works council gets the notice of each wave, with fingerprint and invited counts, and checks them.",
    },
    keyHolder: {
      label: "Who holds the keys",
      text: "Who they are and how many of them it takes, such as two of these three: works council, data protection officer, head of another department. Or the server alone. That every such number includes somebody outside HR and IT; who takes the place of a holder who leaves; and that keys are destroyed after counting.",
    },
    paperBallots: {
      label: "Paper ballots",
      text: "Shuffled and typed in by two people in one batch, one of them named by the works council; at least three of a department together, or all there are. Nothing read is noted or told, and the paper is shredded.",
    },
    slips: {
      label: "Slips",
      text: "Drawn from a bowl; nobody notes who drew which. Whoever prints them keeps no copy and uses none of the codes.",
    },
    logs: {
      label: "Logs and networks",
      text: "The access log of the proxy is off for the survey; no monitoring of devices or networks aimed at it.",
    },
    accounts: {
      label: "Who has an account",
      text: "Named persons by role; the list is shown to the works council on request.",
    },
    results: {
      label: "Results",
      text: "When and to whom they are shown; both departments see them; no further breakdown.",
    },
    comments: {
      label: "Comments",
      text: "How long they are kept; that nobody tries to find out who wrote one.",
    },
    backups: {
      label: "Rosters and backups",
      text: "How long they are kept, and that key files are in no backup.",
    },
    changes: {
      label: "Changes of the program",
      text: "The works council is told before a new version runs, and may have it compared with the published source.",
    },
    checks: {
      label: "Checks",
      text: "Who runs the check of the stored files, how often, and who gets its result; it finds what it knows to look for.",
    },
    breach: {
      label: "Breach",
      text: "What happens when one of these points is broken, and to whom employees can turn.",
    },
  },
} as const satisfies TextTree;
