import { formatDay, formatInstant, formatList, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { departmentNames } from "~/domain/department-names";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { canOpen, FEWEST_WORKING_DAYS, REST_DAYS } from "~/domain/wave";
import { type KeyDirectory, keyDirectoryProblem } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { countInvitedElsewhere } from "~db/queries/invitees.server";
import { findRelationship } from "~db/queries/organisation.server";
import { countRoster, listSharedMailboxes } from "~db/queries/roster.server";
import { listOpenedWaves, type WaveRow } from "~db/queries/waves.server";
import type { AnnouncedRefusal } from "./check-links.server";
import { departmentsOutOfReach, lastAsked, type OpenWaveRefusal } from "./open-wave.server";
import { findCommittee, type MissingHolder } from "./open-wave-committee.server";

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
  const unreached = departmentsOutOfReach(db, wave);
  if (unreached.length > 0) return { ok: false, reason: "too-few-reachable", departments: unreached };
  const people = countInvitedElsewhere(db, wave.relationshipId);
  if (people > 0) return { ok: false, reason: "invited-elsewhere", people };
  const [addresses] = listSharedMailboxes(db, wave.relationshipId);
  if (addresses) return { ok: false, reason: "one-mailbox-twice", addresses };
  const found = findCommittee(db, wave);
  return found.ok ? { ok: true } : found;
}

function isOpen({ state }: WaveRow): boolean {
  return state === "open" || state === "closing";
}

type Explained = { problem: string; remedy: string };

/** What stands in the way, and what to do about it. */
export function explainRefusal(
  db: Database,
  wave: WaveRow,
  refusal: OpenWaveRefusal | AnnouncedRefusal,
  language: ShownLanguage,
): Explained {
  const { refusals: texts, opening, stopped } = wavesTexts(language).texts;
  switch (refusal.reason) {
    case "too-few-invited":
      return explainTooFew(db, wave, refusal.departments, language);
    case "too-few-reachable":
      return {
        problem: fill(texts.tooFewReachable.problem, {
          department: namesOf(db, wave, refusal.departments, language),
          threshold: wave.threshold,
        }),
        remedy: texts.tooFewReachable.remedy,
      };
    case "another-wave-is-open":
      return texts.anotherOpen;
    case "closes-in-the-past":
      return texts.closesInThePast;
    case "asked-too-recently":
      return {
        problem: fill(texts.tooRecently.problem, { days: REST_DAYS }),
        remedy: fill(texts.tooRecently.remedy, { day: formatDay(language, refusal.possibleFrom) }),
      };
    case "invited-elsewhere": {
      const { problem, remedy } = texts.invitedElsewhere;
      return { problem: plural(language, problem, refusal.people), remedy };
    }
    case "one-mailbox-twice":
      return rosterTexts(language).texts.sharedMailbox;
    case "holder-missing":
    case "tally-key-missing":
      return explainMissing(refusal, language);
    case "links-only-here":
      return withLink(texts.linksOnlyHere, refusal.link);
    case "links-are-example":
      return withLink(texts.linksAreExample, refusal.link);
    case "open-too-short": {
      const { problem, remedy } = texts.tooShort;
      return { problem: plural(language, problem, refusal.days, { fewest: FEWEST_WORKING_DAYS }), remedy };
    }
    case "date-missed": {
      const remedy = fill(opening.missed, { opens: formatInstant(language, wave.opensAt) });
      return { problem: texts.dateMissed.problem, remedy };
    }
    case "go-awaited":
      return texts.goAwaited;
    case "key-directory":
      return { problem: refusal.problem, remedy: texts.keyDirectory.remedy };
    case "threshold-below-floor": {
      const lowest = REPORTING_THRESHOLD;
      const { problem, remedy } = texts.thresholdTooLow;
      return { problem: fill(problem, { lowest }), remedy: fill(remedy, { lowest }) };
    }
    case "rules-changed":
      return { problem: stopped.notPlanned, remedy: stopped.remedy };
    case "not-planned":
    case "unknown-wave":
      return texts.notPlanned;
  }
}

/** The remedy is the one that helps: a lower threshold only where the departments are large enough for one. */
function explainTooFew(
  db: Database,
  wave: WaveRow,
  short: readonly (0 | 1)[],
  language: ShownLanguage,
): Explained {
  const { problem, problemOfBoth, remedy, remedyLower, remedyNone } =
    wavesTexts(language).texts.refusals.tooFew;
  const { threshold, relationshipId } = wave;
  const [first, second] = pairNames(db, wave);
  const people = Math.min(...countRoster(db, relationshipId));
  const helps =
    people >= REPORTING_THRESHOLD
      ? fill(remedyLower, { people })
      : people > 0
        ? fill(remedyNone, { lowest: REPORTING_THRESHOLD })
        : remedy;
  if (short.length > 1) return { problem: fill(problemOfBoth, { first, second, threshold }), remedy: helps };
  return {
    problem: fill(problem, { department: namesOf(db, wave, short, language), threshold }),
    remedy: helps,
  };
}

function pairNames(db: Database, { relationshipId }: WaveRow): readonly [string, string] {
  const relationship = findRelationship(db, relationshipId);
  return relationship ? departmentNames(relationship) : ["", ""];
}

function namesOf(
  db: Database,
  wave: WaveRow,
  departments: readonly (0 | 1)[],
  language: ShownLanguage,
): string {
  const names = pairNames(db, wave);
  return formatList(
    language,
    departments.map((index) => names[index]),
  );
}

function explainMissing({ reason, holders }: MissingHolder, language: ShownLanguage): Explained {
  const { keyMissing, holderMissing } = wavesTexts(language).texts.refusals;
  const { problem, problemWithHolder, remedy } = reason === "holder-missing" ? holderMissing : keyMissing;
  const holder = formatList(language, holders);
  return { problem: holders.length > 0 ? fill(problemWithHolder, { holder }) : problem, remedy };
}

type OfLinks = ReturnType<typeof wavesTexts>["texts"]["refusals"]["linksOnlyHere" | "linksAreExample"];

function withLink({ problem, remedy }: OfLinks, link: string): Explained {
  return { problem: fill(problem, { link }), remedy };
}
