import { inviteeMac } from "~/ballot/claim-record";
import { canonicalJson, endOf, hashOfText, type Manifest } from "~/ballot/manifest";
import { wavesTexts } from "~/content/waves/texts";
import { keepsMethod } from "~/domain/disclosure/frozen-rules";
import { METHOD_VERSION } from "~/domain/method";
import type { Database } from "~db/client.server";
import { findNewestEvent } from "~db/queries/audit-events.server";
import { countBallots } from "~db/queries/ballots.server";
import { countClaims, hasClaims } from "~db/queries/claims.server";
import { type InviteeRow, listInvitees } from "~db/queries/invitees.server";
import { listHolders } from "~db/queries/key-holders.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { hashOfReleasesBefore } from "./hash-releases.server";
import { isToldAsFrozen } from "./is-told-as-frozen.server";
import { hasKeysOf, hasTurnoverOf } from "./key-file-match.server";
import { isMarkedAsRestored } from "./note-restore.server";
import { hashOfManifest, parsedManifest } from "./parsed-manifest.server";
import { isUnreadable, readManifest } from "./read-manifest.server";
import { type KeyDirectory, peekKeyFile, type WaveKeys } from "./wave-key-file.server";

/** In the audit trail. */
export const STOP_EVENT = "wave stopped: its rules were changed";
export const GOING_ON_EVENT = "wave goes on: its rules are as they were";

type ChangedRuleId = keyof ReturnType<typeof wavesTexts>["texts"]["stopped"]["names"];

/** What of a wave's stored rules is not as it was when the wave opened. */
export type ChangedRule = {
  rule: ChangedRuleId;
  /** In the words of the database; null where both would say nothing to a reader. */
  promised: string | null;
  stored: string | null;
};

/**
 * What was changed in the row of a wave that has a key file; empty when nothing was. The key file is what it is compared
 * with: it lies outside the database, holds the hash of the manifest as it was frozen, and alone says that a wave is not
 * running yet or any more. A row cannot talk itself out of it, nor can codes that are gone.
 */
export function changedRules(db: Database, wave: WaveRow, keys: WaveKeys, now: Date): ChangedRule[] {
  if (isNotRunning(db, wave, keys)) return [];
  const missing = hasClaims(db, wave.id) ? [] : [{ rule: "codes", promised: null, stored: null } as const];
  return [
    ...changedRow(wave, keys, now),
    ...changedMark(db, wave, keys),
    ...changedHolders(db, wave, keys),
    ...missing,
  ];
}

/** A crash left the key file: the wave's row was not written yet, or everything of it was deleted already. */
export function isNotRunning(db: Database, wave: WaveRow, { unsettled }: WaveKeys): boolean {
  if (unsettled === undefined || hasClaims(db, wave.id) || countBallots(db, wave.id) > 0) return false;
  return unsettled === "opening"
    ? wave.state === "planned" && wave.manifest === null && wave.manifestHash === null
    : wave.state === "closed" || wave.state === "cancelled";
}

/** null for another text than the one that the wave opened with. */
function genuineManifest({ manifest: json }: WaveRow, { manifestHash }: WaveKeys): Manifest | null {
  // Hashed first: what is not genuine may be no manifest at all.
  return json !== null && hashOfManifest(json) === manifestHash ? parsedManifest(json) : null;
}

function changedRow(wave: WaveRow, keys: WaveKeys, now: Date): ChangedRule[] {
  const hash = unequal("manifest-hash", keys.manifestHash, wave.manifestHash);
  const manifest = genuineManifest(wave, keys);
  if (!manifest) return [{ rule: "manifest", promised: null, stored: null }, ...hash];
  return [
    ...hash,
    ...changedColumns(wave, manifest, keys.closedEarlyAt !== undefined, keys.extendedAt !== undefined),
    ...unequal("extension", keys.extendedAt ?? null, wave.extendedAt && dateOf(wave.extendedAt)),
    ...(isToldAsFrozen(manifest, keys)
      ? []
      : [{ rule: "after-start", promised: null, stored: null } as const]),
    ...(hasTurnoverOf(manifest, keys) ? [] : [{ rule: "turnover", promised: null, stored: null } as const]),
    ...changedState(wave, manifest, keys, now),
    ...(keys.delivery === undefined ? [] : unequal("delivery", keys.delivery, wave.delivery)),
  ];
}

/** The same and what takes longer to look at: codes, invited people, and the earlier results that the gate looks back at. */
export function changedSinceOpening(db: Database, wave: WaveRow, keys: WaveKeys, now: Date): ChangedRule[] {
  if (isNotRunning(db, wave, keys)) return [];
  const changed = changedRow(wave, keys, now);
  if (changed.some(({ rule }) => rule === "manifest")) return changed;
  const manifest = parsedManifest(wave.manifest ?? "");
  const codes = manifest.departments.map(({ invited, spare }) => invited + spare);
  const stored = countClaims(db, wave.id);
  const found = manifest.departments.map(
    (_, index) => stored.find((row) => row.departmentIndex === index)?.codes ?? 0,
  );
  return [
    ...changed,
    ...changedMark(db, wave, keys),
    ...changedHolders(db, wave, keys),
    ...(hasKeysOf(manifest, keys) ? [] : [{ rule: "key-file", promised: null, stored: null } as const]),
    ...unequal("codes", codes.join(" + "), found.join(" + ")),
    ...(listInvitees(db, wave.id).every((row) => isInvited(keys, row))
      ? []
      : [{ rule: "invitees", promised: null, stored: null } as const]),
    ...changedReleases(db, wave, keys),
  ];
}

export type FrozenInvitee = Pick<InviteeRow, "id" | "departmentIndex" | "email" | "mac">;

/** Whether the row of an invited person is the one that the wave opened with. Who was erased has none. */
export function isInvited({ invitees, pepper }: WaveKeys, row: FrozenInvitee): boolean {
  if (invitees === undefined) return true;
  return row.mac?.equals(inviteeMac(pepper, row)) ?? false;
}

/**
 * What only opening the ballots shows: more that count than codes were used, or than there are in a department. Which
 * numbers they were is not said: nothing was released.
 */
export function surplusOfBallots(
  { departments }: Manifest,
  opened: { claimed: number; departments: readonly [readonly unknown[], readonly unknown[]] },
): ChangedRule[] {
  const counted = opened.departments.map((ballots) => ballots.length);
  const tooMany = departments.some(({ invited, spare }, index) => (counted[index] ?? 0) > invited + spare);
  return tooMany || counted.reduce((sum, ballots) => sum + ballots, 0) > opened.claimed ? [SURPLUS] : [];
}

const SURPLUS: ChangedRule = { rule: "ballots", promised: null, stored: null };
/** Not the ballots that were there when the wave closed. */
export const OTHER_BALLOTS: ChangedRule = { rule: "closed-ballots", promised: null, stored: null };
/** What only closing finds: the stored rules alone do not show it. */
export const FOUND_AT_CLOSING: readonly ChangedRule[] = [SURPLUS, OTHER_BALLOTS];

/** As the audit trail names them: in English, whoever reads, so that what it holds can be compared. */
export function namesOf(changed: readonly ChangedRule[]): string {
  const { names } = wavesTexts("en").texts.stopped;
  return changed.map(({ rule }) => names[rule]).join(", ");
}

/** As the trail has it: nobody opens the ballots to show a page. Closing tries anew each time and does not ask the trail. */
function foundAtClosing(db: Database, { id, state }: WaveRow): ChangedRule[] {
  if (state !== "closing") return [];
  const last = findNewestEvent(db, [STOP_EVENT, GOING_ON_EVENT], `${id}, `);
  if (last?.action !== STOP_EVENT) return [];
  return FOUND_AT_CLOSING.filter((rule) => last.subject.includes(namesOf([rule])));
}

/** Without its key file a wave can be compared with nothing but itself. It releases nothing in that state. */
export function changedInItself(wave: WaveRow): ChangedRule[] {
  const json = wave.manifest;
  if (json === null) return [];
  const manifest = readManifest(wave);
  if (manifest === null) return [{ rule: "manifest", promised: null, stored: null }];
  return changedColumns(wave, manifest, wave.endedBecause === "closed-early", wave.extendedAt !== null);
}

/** Of a wave by its id; empty for one that is not running. Without its key file only a manifest that is none shows. */
export function findChangedRules(db: Database, keys: KeyDirectory, waveId: string, now: Date): ChangedRule[] {
  const wave = findWave(db, waveId);
  const secrets = wave && peekKeyFile(keys, waveId);
  if (!wave) return [];
  if (secrets) return [...changedSinceOpening(db, wave, secrets, now), ...foundAtClosing(db, wave)];
  const ended = wave.state === "closed" || wave.state === "cancelled";
  return !ended && isUnreadable(wave) ? [{ rule: "manifest", promised: null, stored: null }] : [];
}

/** The manifest binds them since tandem/v3, and the key file before that and since. */
function changedReleases(db: Database, wave: WaveRow, { previousReleases }: WaveKeys): ChangedRule[] {
  const stored = hashOfReleasesBefore(db, wave);
  const manifest = parsedManifest(wave.manifest ?? "");
  const frozen = manifest.protocol === "tandem/v3" ? (manifest.releases ?? NO_RELEASES) : stored;
  const kept = frozen === stored && (previousReleases === undefined || previousReleases === stored);
  return kept ? [] : [{ rule: "earlier-results", promised: null, stored: null }];
}

const NO_RELEASES = hashOfText(canonicalJson([]));

/** Closing early writes its own moment over the date. */
function changedColumns(
  wave: WaveRow,
  manifest: Manifest,
  closedEarly: boolean,
  extended: boolean,
): ChangedRule[] {
  const { rules } = manifest;
  const end = endOf(manifest, extended);
  const closes = closedEarly ? end : dateOf(wave.closesAt);
  return [
    ...unequal("relationship", manifest.relationship, wave.relationshipId),
    ...unequal("quarter", manifest.quarter, wave.quarter),
    ...unequal("opens", manifest.opensAt, dateOf(wave.opensAt)),
    ...unequal("closes", end, closes),
    ...unequal("threshold", `${rules.threshold}`, `${wave.threshold}`),
    ...(keepsMethod(rules.methodVersion) ? [] : unequal("method", rules.methodVersion, METHOD_VERSION)),
    ...unequal("key-holder", oneHolderOf(manifest), holderOf(wave.tally, wave.tallyHolder)),
  ];
}

function changedMark(db: Database, wave: WaveRow, keys: WaveKeys): ChangedRule[] {
  if (isMarkedAsRestored(db, wave, keys)) return [];
  return unequal("restored", keys.restoredAt ?? "", wave.restoredAt && dateOf(wave.restoredAt));
}

/** Who holds keys, which ones, and how many of them open: of waves that opened since there are key holders. */
function changedHolders(db: Database, wave: WaveRow, keys: WaveKeys): ChangedRule[] {
  const manifest = genuineManifest(wave, keys);
  if (manifest?.protocol !== "tandem/v3") return [];
  const rows = listHolders(db, wave.id);
  const promised = quorumInWords(manifest.needed, manifest.holders);
  const changed = unequal("key-holder", promised, quorumInWords(wave.needed, rows));
  const keysKept = manifest.holders.every(({ key }, index) => rows[index]?.publicKey === key);
  return changed.length > 0 || keysKept ? changed : [{ rule: "key-holder", promised: null, stored: null }];
}

function quorumInWords(needed: number | null, holders: readonly { name: string }[]): string {
  return `${needed}: ${holders.map(({ name }) => name).join(", ")}`;
}

/** Codes are there, so the wave is open or being closed, and it is closed early only where the key file says so. */
function changedState(
  { state, endedBecause }: WaveRow,
  manifest: Manifest,
  { closedEarlyAt, extendedAt }: WaveKeys,
  now: Date,
): ChangedRule[] {
  const closesAt = endOf(manifest, extendedAt !== undefined);
  const early = closedEarlyAt !== undefined;
  const possible = state === "open" || (state === "closing" && (early || now >= new Date(closesAt)));
  return [
    ...(possible ? [] : unequal("state", "open", state)),
    ...(early ? [] : unequal("end", null, endedBecause)),
  ];
}

/** Since there are key holders the columns of the one who was a trustee stay empty. */
function oneHolderOf(manifest: Manifest): string {
  return manifest.protocol === "tandem/v3" ? "server" : holderOf(manifest.tally, manifest.tallyHolder);
}

function holderOf(tally: "server" | "trustee", holder: string | null | undefined): string {
  return tally === "server" ? "server" : (holder ?? "");
}

/** A column may hold what is no date. */
function dateOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function unequal(rule: ChangedRuleId, promised: string | null, stored: string | null): ChangedRule[] {
  return promised === stored ? [] : [{ rule, promised, stored }];
}
