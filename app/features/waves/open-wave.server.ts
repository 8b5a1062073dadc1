import { randomBytes, randomUUID } from "node:crypto";
import { hashOfLastPlan, hashOfSalt } from "~/ballot/after-start";
import { inviteeMac } from "~/ballot/claim-record";
import { canonicalJson, type DepartmentIndex, hashOfText } from "~/ballot/manifest";
import { newTallyKeys } from "~/ballot/seal";
import { newIssuerKeys } from "~/ballot/token";
import { departmentNames } from "~/domain/department-names";
import { parseRelease } from "~/domain/disclosure/release";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { isMailAddress } from "~/domain/mail-address";
import { canOpen, mayRelease, type OpeningRefusal } from "~/domain/wave";
import { hashOfReleasesBefore } from "~/features/hash-releases.server";
import { hashOfTurnover } from "~/features/key-file-match.server";
import { timeZone } from "~/features/local-time.server";
import { nameSalt } from "~/features/name-salt.server";
import { listSinceLastTime } from "~/features/survey/list-since-last-time.server";
import {
  type KeyDirectory,
  keyDirectoryProblem,
  type WaveKeys,
  writeKeyFile,
} from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { insertClaims } from "~db/queries/claims.server";
import { countInvitedElsewhere, type InviteeRow, insertInvitees } from "~db/queries/invitees.server";
import { insertUsedKeys } from "~db/queries/key-holders.server";
import { findOrganisation, findRelationship } from "~db/queries/organisation.server";
import { findRelease, listReleasesBefore } from "~db/queries/releases.server";
import { listRoster, listSharedMailboxes, type RosterEntry } from "~db/queries/roster.server";
import {
  findRelationshipOfWave,
  findWave,
  listOpenedWaves,
  updateWave,
  type WaveRow,
} from "~db/queries/waves.server";
import { chooseInstrument } from "./choose-instrument.server";
import { countTurnover, rememberInvited } from "./count-turnover.server";
import { claimRows } from "./open-wave-claims.server";
import { findCommittee, freezeOutside, type MissingHolder } from "./open-wave-committee.server";
import { makeManifest } from "./open-wave-manifest.server";
import { wasOpen } from "./was-open.server";

/** What the domain refuses, and what only the installation knows. */
export type OpenWaveRefusal =
  | OpeningRefusal
  | { ok: false; reason: "unknown-wave" }
  | { ok: false; reason: "threshold-below-floor" }
  /** It has opened already: its row was set back. */
  | { ok: false; reason: "rules-changed" }
  /** Of a wave by mail: of these departments fewer than the threshold have an address that mail can be sent to. */
  | { ok: false; reason: "too-few-reachable"; departments: readonly (0 | 1)[] }
  | { ok: false; reason: "invited-elsewhere"; people: number }
  | { ok: false; reason: "one-mailbox-twice"; addresses: readonly string[] }
  | MissingHolder
  | { ok: false; reason: "key-directory"; problem: string };

const INDICES: readonly DepartmentIndex[] = [0, 1];

/**
 * Freezes roster, instrument, threshold and promise, makes the wave's keys and one claim record a code. The key file is
 * on the disk before the transaction ends, and the transaction holds the write lock before the key file is touched: a
 * crash leaves at most a key file without a wave, and two openings cannot overwrite each other's keys.
 * Whatever date was planned: the manifest names the second in which the wave really opened. Of holders' keys only the
 * public halves are here, and none that a wave has used before.
 */
export async function openWave(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  now: Date,
): Promise<{ ok: true } | OpenWaveRefusal> {
  const problem = keyDirectoryProblem(keys, db.$client.name);
  if (problem !== null) return { ok: false, reason: "key-directory", problem };
  const opened = db.transaction(() => openInTransaction(db, keys, waveId, now), { behavior: "immediate" });
  if (!opened.ok) return opened;
  writeKeyFile(keys, { ...opened.secrets, unsettled: undefined });
  return { ok: true };
}

function openInTransaction(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  now: Date,
): { ok: true; secrets: WaveKeys } | OpenWaveRefusal {
  const wave = findWave(db, waveId);
  if (!wave) return { ok: false, reason: "unknown-wave" };
  // Its keys would be overwritten, and with them the answers it has.
  if (wave.state === "planned" && wasOpen(db, keys, wave)) return { ok: false, reason: "rules-changed" };
  const roster = listRoster(db, wave.relationshipId);
  const opened = listOpenedWaves(db, wave.relationshipId).filter(({ id }) => id !== waveId);
  const invited = INDICES.map((index) => roster.filter((entry) => entry.departmentIndex === index).length);
  const [first = 0, second = 0] = invited;
  const refusal = refuse(db, wave, opened, [first, second], now);
  if (refusal) return refusal;
  const found = findCommittee(db, wave);
  if (!found.ok) return found;

  const { committee } = found;
  const issuer = newIssuerKeys();
  const server = newTallyKeys();
  const pepper = randomBytes(32);
  const opensAt = wholeSecond(now);
  const previousReleases = hashOfReleasesBefore(db, { ...wave, opensAt });
  const relationship = findRelationshipOfWave(db, wave);
  const lastPlan = listSinceLastTime(db, { relationshipId: wave.relationshipId, opensAt });
  const turnover = countTurnover(db, wave.relationshipId, opensAt);
  const manifest = makeManifest({
    wave,
    opensAt,
    instrument: chooseInstrument(relationship, opened),
    names: departmentNames(relationship),
    asks: whoAsks(db),
    invited: [first, second],
    issuerKey: issuer.publicKey,
    serverKey: server.publicKey,
    committee,
    lastPlan: hashOfLastPlan(lastPlan),
    nameSalt: hashOfSalt(nameSalt({ pepper, wave: waveId, manifestHash: "" }, "tandem/v3")),
    releases: listReleasesBefore(db, wave.relationshipId, opensAt).length > 0 ? previousReleases : null,
    turnover: hashOfTurnover(turnover),
    previous: opened[0] ? hashOfLast(db, opened[0]) : null,
  });
  const json = canonicalJson(manifest);
  const secrets: WaveKeys = {
    wave: waveId,
    manifestHash: hashOfText(json),
    issuerSecret: issuer.secretKey,
    serverSecret: server.secretKey,
    serverPublic: server.publicKey,
    openedBy: committee.needed === 0 ? "server" : "holders",
    codeSecret: randomBytes(32),
    pepper,
    previousReleases,
    lastPlan: canonicalJson(lastPlan),
    turnover,
    delivery: wave.delivery,
    invitees: "bound",
    unsettled: "opening",
  };
  const invitees = roster.map((entry) => toInvitee(entry, secrets));
  writeKeyFile(keys, secrets);
  insertInvitees(db, invitees);
  rememberInvited(db, wave.relationshipId, secrets.manifestHash);
  insertClaims(db, claimRows(wave, manifest, secrets, invitees));
  freezeOutside(db, wave);
  insertUsedKeys(db, [manifest.serverKey, ...manifest.holders.map(({ key }) => key)]);
  const { needed } = committee;
  updateWave(db, waveId, {
    state: "open",
    opensAt,
    needed,
    // What is said now is said alike until the end, whatever zone is chosen meanwhile.
    timeZone: timeZone(),
    manifest: json,
    manifestHash: secrets.manifestHash,
  });
  return { ok: true, secrets };
}

/** As it is published: whose survey it is, and whom to ask. */
function whoAsks(db: Database): { organisation: string; contact: string | null } {
  const organisation = findOrganisation(db);
  return { organisation: organisation?.name ?? "", contact: organisation?.dataProtectionContact ?? null };
}

function refuse(
  db: Database,
  wave: WaveRow,
  opened: readonly WaveRow[],
  invited: readonly [number, number],
  now: Date,
): OpenWaveRefusal | null {
  const lastAskedAt = lastAsked(db, wave, opened, now);
  const otherWaveOpen = opened.some(({ state }) => state === "open" || state === "closing");
  const { state, threshold, closesAt } = wave;
  const verdict = canOpen({ state, otherWaveOpen, threshold, invited, now, closesAt, lastAskedAt });
  if (!verdict.ok) return verdict;
  if (threshold < REPORTING_THRESHOLD) return { ok: false, reason: "threshold-below-floor" };
  const unreached = departmentsOutOfReach(db, wave);
  if (unreached.length > 0) return { ok: false, reason: "too-few-reachable", departments: unreached };
  const people = countInvitedElsewhere(db, wave.relationshipId);
  if (people > 0) return { ok: false, reason: "invited-elsewhere", people };
  const [addresses] = listSharedMailboxes(db, wave.relationshipId);
  return addresses ? { ok: false, reason: "one-mailbox-twice", addresses } : null;
}

/** Departments of which mail reaches fewer people than the threshold; none where slips are drawn. */
export function departmentsOutOfReach(
  db: Database,
  { relationshipId, delivery, threshold }: Pick<WaveRow, "relationshipId" | "delivery" | "threshold">,
): DepartmentIndex[] {
  if (delivery !== "mail") return [];
  const reached = listRoster(db, relationshipId).filter(({ email }) => isMailAddress(email));
  return INDICES.filter(
    (index) => reached.filter(({ departmentIndex }) => departmentIndex === index).length < threshold,
  );
}

/** The release has kept what the row of its wave was identified by. */
function hashOfLast(db: Database, last: WaveRow): string | null {
  const released = findRelease(db, last.id);
  return released ? parseRelease(released.content).manifestHash : last.manifestHash;
}

function toInvitee({ email, departmentIndex, name, language }: RosterEntry, secrets: WaveKeys): InviteeRow {
  const id = randomUUID();
  const mac = Buffer.from(inviteeMac(secrets.pepper, { id, departmentIndex, email }));
  return { id, waveId: secrets.wave, email, departmentIndex, name, language, mac, corrected: false };
}

function wholeSecond(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

/**
 * When the last of the waves stopped asking that released something or may still; at the latest now. The people of the
 * demonstration do not exist, so nobody there has to be given rest: a guest can try the survey at once.
 */
export function lastAsked(
  db: Database,
  { relationshipId }: Pick<WaveRow, "relationshipId">,
  opened: readonly WaveRow[],
  now: Date,
): Date | null {
  if (findRelationship(db, relationshipId)?.demonstration) return null;
  const ends = opened.filter((wave) => mayRelease(wave, now)).map(({ closesAt }) => +closesAt);
  return ends.length === 0 ? null : new Date(Math.min(Math.max(...ends), +now));
}
