import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { wavesTexts } from "~/content/waves/texts";
import { departmentNames } from "~/domain/department-names";
import { countPaperBallots } from "~/domain/paper-ballots";
import { takenBackUntil } from "~/domain/taking-back";
import { cancelling } from "~/domain/wave";
import { findReasonOfEnd, RESTORED } from "~/features/find-reason-of-end.server";
import { zoneOf } from "~/features/local-time.server";
import { summariseMail } from "~/features/mail/summarise-mail.server";
import { showPreviousPlan } from "~/features/plan/show-previous-plan.server";
import { readManifest, storedFingerprint } from "~/features/read-manifest.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { countShareBoxes } from "~db/queries/key-holders.server";
import type { Relationship } from "~db/queries/organisation.server";
import { findRelease } from "~db/queries/releases.server";
import { countRoster } from "~db/queries/roster.server";
import { findWaveOfRelationship, type WaveRow } from "~db/queries/waves.server";
import { checkOpening, explainRefusal } from "./check-opening.server";
import { waitsForHolders } from "./describe-committee.server";
import { describeStopped } from "./describe-stopped.server";
import { describeTally, waitsForTrustee } from "./describe-tally.server";
import { isKeyWaiting } from "./destroy-waiting-keys.server";
import { possibleExtension } from "./extend-wave.server";
import { lastParticipation } from "./refresh-participation.server";

export type { WaveRow };

export function findWaveInRelationship(db: Database, relationshipId: string, id: string): WaveRow | null {
  return findWaveOfRelationship(db, relationshipId, id) ?? null;
}

/** Everything the page of one wave shows. */
export function showWave(
  db: Database,
  keys: KeyDirectory,
  relationship: Relationship,
  wave: WaveRow,
  now: Date,
  language: ShownLanguage,
) {
  const stopped = describeStopped(db, keys, wave, now, language);
  const planned = wave.state === "planned" && !stopped;
  const openingNow = planned ? checkOpening(db, keys, wave, now) : null;
  const onItsDate = wave.opensAt > now ? wave.opensAt : now;
  const opening = planned ? checkOpening(db, keys, wave, onItsDate, now) : null;
  const released = wave.state === "closed" && findRelease(db, wave.id) !== undefined;
  const participation = wave.state === "open" ? lastParticipation(wave.id) : null;
  return {
    id: wave.id,
    quarter: wave.quarter,
    state: wave.state,
    delivery: wave.delivery,
    threshold: wave.threshold,
    opens: formatInstant(language, wave.opensAt, zoneOf(wave)),
    closes: formatInstant(language, wave.closesAt, zoneOf(wave)),
    zone: zoneOf(wave),
    extended: wave.extendedAt !== null,
    /** Until when it can be taken back whole; null where it cannot. */
    takenBackUntil: stopped ? null : formatOrNull(language, takenBackUntil({ ...wave, now }), zoneOf(wave)),
    /** Until when its end can be put off now; null where it cannot. */
    latest: stopped ? null : formatOrNull(language, possibleExtension(wave, now), zoneOf(wave)),
    due: planned && wave.opensAt <= now,
    /** Its rules were changed after opening; then only this is shown of it. */
    stopped,
    mayCancel: cancelling({ state: wave.state, stopped: stopped !== null }) !== null,
    departments: stopped ? [] : invitedCounts(db, relationship, wave),
    fingerprint: storedFingerprint(wave.manifestHash),
    /** Why it could not open on its date, as things stand. */
    refusal: opening && !opening.ok ? explainRefusal(db, wave, opening, language) : null,
    notYet: openingNow && !openingNow.ok ? explainRefusal(db, wave, openingNow, language) : null,
    participation: participation && {
      band: participation.band,
      seen: formatInstant(language, participation.at, zoneOf(wave)),
    },
    mail: wave.state === "open" && wave.delivery === "mail" ? summariseMail(db, wave, language) : null,
    lastPlan: wave.state === "planned" || wave.state === "open" ? lastActions(db, wave, now, language) : [],
    released,
    ended: endSentence(wave, released, language),
    /** Its key is not destroyed yet: another program reads the database. */
    keyWaits: isKeyWaiting(db, keys, wave),
    tally: describeTally(db, keys, wave, language),
  };
}

export type WavePage = ReturnType<typeof showWave>;

function formatOrNull(language: ShownLanguage, date: Date | null, zone: string): string | null {
  return date && formatInstant(language, date, zone);
}

/** Frozen once a wave has opened; the roster's numbers before. */
export function invitedCounts(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
): readonly { name: string; invited: number; spare: number; paper?: number }[] {
  if (wave.manifest !== null) return readManifest(wave)?.departments ?? [];
  const counts = countRoster(db, relationship.id);
  return departmentNames(relationship).map((name, index) => {
    const invited = counts[index] ?? 0;
    return {
      name,
      invited,
      spare: 0,
      paper: countPaperBallots(index === 0 ? wave.firstPaper : wave.secondPaper, invited),
    };
  });
}

/** What lists and headings call the state of a wave. */
export function stateWord(db: Database, wave: WaveRow, language: ShownLanguage): string {
  const { states } = wavesTexts(language).texts;
  const tooFew = waitsForHolders(wave) && countShareBoxes(db, wave.id) < (wave.needed ?? 0);
  return tooFew || waitsForTrustee(wave) ? states.waiting : states[wave.state];
}

function endSentence(wave: WaveRow, released: boolean, language: ShownLanguage): string | null {
  const { ending, page } = wavesTexts(language).texts;
  if (findReasonOfEnd(wave) === RESTORED && !released) return page.restoredWithoutKey.ended;
  if (wave.state === "cancelled")
    return wave.manifestHash === null ? ending.cancelledUnopened : ending.cancelled;
  if (wave.state !== "closed") return null;
  switch (wave.endedBecause) {
    case "closed-early":
      return ending.closedEarly;
    case "nobody-answered":
      return ending.nobodyAnswered;
    case "key-lost":
      return ending.keyLost;
    default:
      return ending.counted;
  }
}

export function countPeopleToInvite(db: Database, relationshipId: string): number {
  const [first, second] = countRoster(db, relationshipId);
  return first + second;
}

function lastActions(db: Database, wave: WaveRow, now: Date, language: ShownLanguage) {
  return showPreviousPlan(db, wave, now, language)?.actions ?? [];
}
