export const AGREEMENT_NOTE =
  "Points that an agreement between employer and works council should fix. Many are enforced by the program; an agreement makes them binding for people too.";

export type AgreementPoint = { label: string; text: string };

export const WORKS_AGREEMENT: readonly AgreementPoint[] = [
  {
    label: "Purpose",
    text: "Only those of section 1. No use for assessment, comparison or discipline of persons or teams.",
  },
  { label: "Voluntary", text: "No disadvantage for not taking part, and no attempt to find out who did." },
  {
    label: "Statements",
    text: "The catalogue of section 3. A change is a new version and is shown to the works council first.",
  },
  {
    label: "Rhythm",
    text: "Results at most once a quarter, and never within {restDays} days of earlier ones (a wave that releases nothing does not count); at most one invitation and two reminders, to everybody.",
  },
  {
    label: "Threshold",
    text: "At least {threshold} answers in a department; a wave may have a higher one, and the program takes no lower one. For departments under 10 people a higher one should be considered.",
  },
  {
    label: "Invited counts",
    text: "The works council gets the notice of each wave, with fingerprint and invited counts, and checks them.",
  },
  { label: "Who holds the key", text: "The server, or a trustee named by the works council." },
  {
    label: "Paper ballots",
    text: "Shuffled and typed in by two people in one batch, one of them named by the works council; at least three of a department together, or all there are. Nothing read is noted or told, and the paper is shredded.",
  },
  {
    label: "Slips",
    text: "Drawn from a bowl; nobody notes who drew which. Whoever prints them keeps no copy and uses none of the codes.",
  },
  {
    label: "Logs and networks",
    text: "The access log of the proxy is off for the survey; no monitoring of devices or networks aimed at it.",
  },
  {
    label: "Who has an account",
    text: "Named persons by role; the list is shown to the works council on request.",
  },
  {
    label: "Results",
    text: "When and to whom they are shown; both departments see them; no further breakdown.",
  },
  { label: "Comments", text: "How long they are kept; that nobody tries to find out who wrote one." },
  {
    label: "Rosters and backups",
    text: "How long they are kept, and that key files are in no backup.",
  },
  {
    label: "Changes of the program",
    text: "The works council is told before a new version runs, and may have it compared with the published source.",
  },
  {
    label: "Checks",
    text: "Who runs the check of the stored files, how often, and who gets its result; it finds what it knows to look for.",
  },
  {
    label: "Breach",
    text: "What happens when one of these points is broken, and to whom employees can turn.",
  },
];
