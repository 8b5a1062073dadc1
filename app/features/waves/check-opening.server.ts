import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/texts";
import { CHANGED_RULES } from "~/content/waves/changed-rules";
import { OPENING_TEXTS, PLAN_TEXTS } from "~/content/waves/opening";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { canOpen, FEWEST_WORKING_DAYS, REST_DAYS } from "~/domain/wave";
import { formatDay, formatInstant } from "~/features/format-time.server";
import { type KeyDirectory, keyDirectoryProblem } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { countInvitedElsewhere } from "~db/queries/invitees.server";
import { findRelationship } from "~db/queries/organisation.server";
import { countRoster, listSharedMailboxes } from "~db/queries/roster.server";
import { listOpenedWaves, type WaveRow } from "~db/queries/waves.server";
import type { AnnouncedRefusal } from "./check-links.server";
import { lastAsked, type OpenWaveRefusal } from "./open-wave.server";
import { isTallyKeyMissing } from "./open-wave-tally.server";

/**
 * What opening a planned wave at a moment would answer, without opening it. For a moment ahead, a wave that is open
 * now counts as closed once its date has passed.
 */
export function checkOpening(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  at: Date,
  now: Date = at,
): { ok: true } | OpenWaveRefusal {
  const problem = keyDirectoryProblem(keys, db.$client.name);
  if (problem !== null) return { ok: false, reason: "key-directory", problem };
  const opened = listOpenedWaves(db, wave.relationshipId).filter(({ id }) => id !== wave.id);
  const { state, threshold, closesAt } = wave;
  const verdict = canOpen({
    state,
    threshold,
    closesAt,
    now: at,
    otherWaveOpen: opened.some((other) => isOpen(other) && (at <= now || other.closesAt > at)),
    invited: countRoster(db, wave.relationshipId),
    lastAskedAt: lastAsked(db, wave, opened, at),
  });
  if (!verdict.ok) return verdict;
  const people = countInvitedElsewhere(db, wave.relationshipId);
  if (people > 0) return { ok: false, reason: "invited-elsewhere", people };
  const [addresses] = listSharedMailboxes(db, wave.relationshipId);
  if (addresses) return { ok: false, reason: "one-mailbox-twice", addresses };
  return isTallyKeyMissing(wave) ? { ok: false, reason: "tally-key-missing" } : { ok: true };
}

function isOpen({ state }: WaveRow): boolean {
  return state === "open" || state === "closing";
}

/** What stands in the way, and what to do about it. */
export function explainRefusal(
  db: Database,
  wave: WaveRow,
  refusal: OpenWaveRefusal | AnnouncedRefusal,
): { problem: string; remedy: string } {
  switch (refusal.reason) {
    case "too-few-invited": {
      const relationship = findRelationship(db, wave.relationshipId);
      const names = [relationship?.firstDepartment ?? "", relationship?.secondDepartment ?? ""];
      const short = refusal.departments.map((index) => names[index]).join(" and ");
      return {
        problem: `${short} ${refusal.departments.length > 1 ? "have" : "has"} fewer than ${wave.threshold} people in the roster. With so few, answers could be guessed.`,
        remedy: "Add the missing people to the roster.",
      };
    }
    case "another-wave-is-open":
      return {
        problem: "Another wave of these departments is still open, or its ballots have not been counted yet.",
        remedy: "Wait until it has closed and been counted.",
      };
    case "closes-in-the-past":
      return { problem: "The closing date has passed.", remedy: "Choose new dates for this wave." };
    case "asked-too-recently":
      return {
        problem: fill(PLAN_TEXTS.askedTooRecently, { days: REST_DAYS }),
        remedy: fill(PLAN_TEXTS.possibleFrom, { day: formatDay(refusal.possibleFrom) }),
      };
    case "invited-elsewhere":
      return {
        problem: `${refusal.people === 1 ? "One person of the roster is" : `${refusal.people} people of the roster are`} invited by an open wave of another pair of departments.`,
        remedy: "Wait until that wave has closed, or take them out of one of the rosters.",
      };
    case "one-mailbox-twice":
      return rosterTexts("en").texts.sharedMailbox;
    case "tally-key-missing":
      return {
        problem:
          `The key that opens the ballots has not been made yet. ${wave.tallyHolder ? `Respondents are told that ${wave.tallyHolder} holds it.` : ""}`.trim(),
        remedy: "Ask the trustee to sign in and make it: their first page leads there.",
      };
    case "links-only-here":
      return {
        problem: fill(OPENING_TEXTS.linksProblem, { link: refusal.link }),
        remedy: OPENING_TEXTS.linksRemedy,
      };
    case "links-are-example":
      return {
        problem: fill(OPENING_TEXTS.exampleProblem, { link: refusal.link }),
        remedy: OPENING_TEXTS.exampleRemedy,
      };
    case "open-too-short":
      return {
        problem: fill(OPENING_TEXTS.shortProblem, {
          days: refusal.days === 1 ? "one working day" : `${refusal.days} working days`,
          fewest: FEWEST_WORKING_DAYS,
        }),
        remedy: OPENING_TEXTS.shortRemedy,
      };
    case "date-missed":
      return {
        problem: OPENING_TEXTS.missedTitle,
        remedy: fill(OPENING_TEXTS.missed, { opens: formatInstant(wave.opensAt) }),
      };
    case "key-directory":
      return { problem: refusal.problem, remedy: "Ask the people who run the server to mend this." };
    case "threshold-below-floor":
      return {
        problem: `The reporting threshold is below ${REPORTING_THRESHOLD}.`,
        remedy: `Raise it to at least ${REPORTING_THRESHOLD}.`,
      };
    case "rules-changed":
      return { problem: CHANGED_RULES.notPlanned, remedy: CHANGED_RULES.remedies[0] };
    case "not-planned":
    case "unknown-wave":
      return { problem: "This wave is not planned any more.", remedy: "Look at the list of waves." };
  }
}
