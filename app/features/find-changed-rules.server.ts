import { canonicalJson, hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";
import type { ChangedRuleId } from "~/content/waves/changed-rules";
import { keepsMethod } from "~/domain/disclosure/frozen-rules";
import { METHOD_VERSION } from "~/domain/method";
import type { Database } from "~db/client.server";
import { countClaims, hasClaims } from "~db/queries/claims.server";
import { listReleasesBefore } from "~db/queries/reports.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { type KeyDirectory, peekKeyFile, type WaveKeys } from "./wave-key-file.server";

/** What of a wave's stored rules is not as it was when the wave opened. */
export type ChangedRule = {
  rule: ChangedRuleId;
  /** In the words of the database; null where both would say nothing to a reader. */
  promised: string | null;
  stored: string | null;
};

/**
 * What was changed in the row of a wave whose codes are still there; empty when nothing was. The key file is what it is
 * compared with: it lies outside the database, and holds the hash of the manifest as it was frozen.
 */
export function changedRules(db: Database, wave: WaveRow, keys: WaveKeys, now: Date): ChangedRule[] {
  if (!hasClaims(db, wave.id)) return [];
  const json = wave.manifest ?? "";
  const genuine = hashOfText(json) === keys.manifestHash;
  const hash = unequal("manifest-hash", keys.manifestHash, wave.manifestHash);
  if (!genuine) return [{ rule: "manifest", promised: null, stored: null }, ...hash];
  const manifest = parseManifest(json);
  return [
    ...hash,
    ...changedColumns(wave, manifest, keys.closedEarlyAt !== undefined),
    ...changedState(wave, manifest, keys, now),
  ];
}

/** The same and what takes longer to look at: the codes, and the earlier results that the gate looks back at. */
export function changedSinceOpening(db: Database, wave: WaveRow, keys: WaveKeys, now: Date): ChangedRule[] {
  const changed = changedRules(db, wave, keys, now);
  if (changed.some(({ rule }) => rule === "manifest") || !hasClaims(db, wave.id)) return changed;
  const { departments } = parseManifest(wave.manifest ?? "");
  const codes = departments.map(({ invited, spare }) => invited + spare);
  const stored = countClaims(db, wave.id);
  const found = departments.map(
    (_, index) => stored.find((row) => row.departmentIndex === index)?.codes ?? 0,
  );
  return [
    ...changed,
    ...unequal("codes", codes.join(" + "), found.join(" + ")),
    ...(keys.previousReleases === undefined || keys.previousReleases === hashOfReleasesBefore(db, wave)
      ? []
      : [{ rule: "earlier-results", promised: null, stored: null } as const]),
  ];
}

/** Without its key file a wave can be compared with nothing but itself. It releases nothing in that state. */
export function changedInItself(wave: WaveRow): ChangedRule[] {
  const json = wave.manifest;
  if (json === null) return [];
  if (hashOfText(json) !== wave.manifestHash) return [{ rule: "manifest", promised: null, stored: null }];
  return changedColumns(wave, parseManifest(json), wave.endedBecause === "closed-early");
}

/** Of a wave by its id; empty for one that is not running or whose key file is not there. */
export function findChangedRules(db: Database, keys: KeyDirectory, waveId: string, now: Date): ChangedRule[] {
  const wave = findWave(db, waveId);
  const secrets = wave && peekKeyFile(keys, waveId);
  return wave && secrets ? changedSinceOpening(db, wave, secrets, now) : [];
}

/** One hash over every release that a wave of this relationship and date is set against, in their order. */
export function hashOfReleasesBefore(
  db: Database,
  wave: Pick<WaveRow, "relationshipId" | "opensAt">,
): string {
  const contents = listReleasesBefore(db, wave.relationshipId, wave.opensAt);
  return hashOfText(canonicalJson(contents.map(hashOfText)));
}

/** Closing early writes its own moment over the date. */
function changedColumns(wave: WaveRow, manifest: Manifest, closedEarly: boolean): ChangedRule[] {
  const { rules } = manifest;
  const closes = closedEarly ? manifest.closesAt : dateOf(wave.closesAt);
  return [
    ...unequal("relationship", manifest.relationship, wave.relationshipId),
    ...unequal("quarter", manifest.quarter, wave.quarter),
    ...unequal("opens", manifest.opensAt, dateOf(wave.opensAt)),
    ...unequal("closes", manifest.closesAt, closes),
    ...unequal("threshold", `${rules.threshold}`, `${wave.threshold}`),
    ...(keepsMethod(rules.methodVersion) ? [] : unequal("method", rules.methodVersion, METHOD_VERSION)),
    ...unequal(
      "key-holder",
      holderOf(manifest.tally, manifest.tallyHolder),
      holderOf(wave.tally, wave.tallyHolder),
    ),
  ];
}

/** Codes are there, so the wave is open or being closed, and it is closed early only where the key file says so. */
function changedState(
  { state, endedBecause }: WaveRow,
  { closesAt }: Manifest,
  { closedEarlyAt }: WaveKeys,
  now: Date,
): ChangedRule[] {
  const early = closedEarlyAt !== undefined;
  const possible = state === "open" || (state === "closing" && (early || now >= new Date(closesAt)));
  return [
    ...(possible ? [] : unequal("state", "open", state)),
    ...(early ? [] : unequal("end", null, endedBecause)),
  ];
}

function holderOf(tally: "server" | "trustee", holder: string | null | undefined): string {
  return tally === "server" ? "the server" : (holder ?? "");
}

/** A column may hold what is no date. */
function dateOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function unequal(rule: ChangedRuleId, promised: string | null, stored: string | null): ChangedRule[] {
  return promised === stored ? [] : [{ rule, promised, stored }];
}
