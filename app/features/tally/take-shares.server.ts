import { setImmediate as nextTurn } from "node:timers/promises";
import { ephemeralOf } from "~/ballot/committee";
import { shareFits } from "~/ballot/committee-share";
import { decodeBase64Url } from "~/ballot/encoding";
import { type EphemeralList, writeEphemerals } from "~/ballot/ephemeral-list";
import { type CommitteeManifest, isDepartmentIndex } from "~/ballot/manifest";
import { openBox } from "~/ballot/share-box";
import { readManifest } from "~/features/read-manifest.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type KeyDirectory, peekKeyFile, type WaveKeys } from "~/features/wave-key-file.server";
import { waitsForHolders } from "~/features/waves/describe-committee.server";
import { freezeShareList, nameOfEphemeral, type ShareList } from "~/features/waves/freeze-share-list.server";
import { wasCast } from "~/features/waves/open-ballots.server";
import type { Database } from "~db/client.server";
import { listBallots } from "~db/queries/ballots.server";
import {
  countShareBoxes,
  findHolder,
  type HolderRow,
  listPostedShares,
  putShareBox,
  updateHolder,
} from "~db/queries/key-holders.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";

/** About ten milliseconds of work before others get their turn. */
const BALLOTS_A_SLICE = 8;
const SHARES_EVENT = "shares given";
const SOME_MISFIT_EVENT = "shares given: some do not fit";
const WRONG_SHARES_EVENT = "shares refused: none fits";

type NotReady = { ok: false; reason: "not-waiting" | "key-missing" | "rules-changed" };

type ListForHolders =
  /** `extended`: the wave ended at the latest date of its manifest. */
  | {
      ok: true;
      manifest: unknown;
      extended: boolean;
      list: ReturnType<typeof writeEphemerals>;
      hash: string;
    }
  | NotReady;

type TakenShares =
  /** `complete`: enough holders have given theirs, and the wave can be counted. */
  | { ok: true; state: "waiting" | "complete"; given: number; needed: number }
  | NotReady
  | { ok: false; reason: "malformed" | "not-holder" | "other-list" }
  /** Not one share fits: this is another key, or another program. */
  | { ok: false; reason: "share-wrong"; wrong: number; total: number };

/** What a holder's browser needs: the manifest to check, and the ephemeral keys. No ballot, no token, no receipt. */
export async function listForHolders(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
): Promise<ListForHolders> {
  const ready = await prepare(db, keys, wave);
  if (!ready.ok) return ready;
  const { manifest, list, hash } = ready;
  return { ok: true, manifest, extended: wave.extendedAt !== null, list: writeEphemerals(list), hash };
}

/**
 * Keeps what a holder's browser has made of the list, in the box as it came: only the key file opens it. Each share is
 * compared with the ballot's own tag first, and a holder whose shares do not fit is named. A holder may give them again.
 */
export async function takeShares(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  request: unknown,
  by: { accountId: string; now: Date },
): Promise<TakenShares> {
  const ready = await prepare(db, keys, wave);
  if (!ready.ok) return ready;
  const holder = findHolder(db, wave.id, by.accountId);
  if (!holder) return { ok: false, reason: "not-holder" };
  const posted = readRequest(request);
  if (!posted) return { ok: false, reason: "malformed" };
  if (posted.hash !== ready.hash) return { ok: false, reason: "other-list" };
  const shares = openHere(posted.box, ready, holder);
  if (shares?.length !== ready.list.length) return { ok: false, reason: "malformed" };
  const { wrong, total } = await countMisfits(db, ready, holder, shares);
  if (wrong > 0 && wrong === total) {
    recordShares(db, wave, holder, by, WRONG_SHARES_EVENT);
    if (!hasGiven(db, holder)) updateHolder(db, holder, { misfits: wrong });
    return { ok: false, reason: "share-wrong", wrong, total };
  }
  return db.transaction(() => keep(db, wave, holder, { box: posted.box, misfits: wrong || null }, by), {
    behavior: "immediate",
  });
}

type Ready = { ok: true; manifest: CommitteeManifest; secrets: WaveKeys } & ShareList;

async function prepare(db: Database, keys: KeyDirectory, wave: WaveRow): Promise<Ready | NotReady> {
  const manifest = readManifest(wave);
  if (!waitsForHolders(wave) || manifest?.protocol !== "tandem/v3")
    return { ok: false, reason: "not-waiting" };
  const secrets = peekKeyFile(keys, wave.id);
  if (!secrets) return { ok: false, reason: "key-missing" };
  // Before the list was frozen, the wave has not begun to close in this way; the next run of the schedule freezes it.
  if (secrets.shareList === undefined) return { ok: false, reason: "not-waiting" };
  const frozen = await freezeShareList(db, keys, secrets, manifest);
  if (!frozen.ok || secrets.manifestHash !== wave.manifestHash) return { ok: false, reason: "rules-changed" };
  return { ...frozen, manifest, secrets };
}

function readRequest(request: unknown): { hash: string; box: Buffer } | null {
  const { hash, box }: { hash?: unknown; box?: unknown } =
    typeof request === "object" && request !== null ? { ...request } : {};
  const bytes = typeof box === "string" ? decodeBase64Url(box) : null;
  return typeof hash === "string" && bytes ? { hash, box: Buffer.from(bytes) } : null;
}

function openHere(box: Buffer, { secrets, hash }: Ready, { position }: HolderRow): Uint8Array[] | null {
  const { serverSecret, serverPublic, manifestHash } = secrets;
  if (!serverSecret || !serverPublic) return null;
  return openBox(box, serverSecret, serverPublic, { manifestHash, listHash: hash, index: position });
}

/** Of the ballots that somebody with a token cast: about a row that was written into the database nobody is blamed. */
async function countMisfits(
  db: Database,
  { manifest, secrets, list }: Ready,
  { position }: HolderRow,
  shares: readonly Uint8Array[],
): Promise<{ wrong: number; total: number }> {
  const { manifestHash } = secrets;
  const quorum = { holders: manifest.holders.length, needed: manifest.needed };
  const placeOf = placesIn(list);
  const counted = { wrong: 0, total: 0 };
  let last: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = listBallots(db, secrets.wave, last, BALLOTS_A_SLICE);
    for (const row of rows) {
      const { departmentIndex, sealed } = row;
      if (!isDepartmentIndex(departmentIndex)) continue;
      const share =
        shares[placeOf.get(nameOfEphemeral({ departmentIndex, ephemeral: ephemeralOf(sealed) })) ?? -1];
      if (!share) continue;
      const fits = shareFits(sealed, quorum, position, share, { manifestHash, departmentIndex });
      if (!fits && !wasCast(row, secrets)) continue;
      counted.total += 1;
      if (!fits) counted.wrong += 1;
    }
    last = rows.at(-1)?.token ?? last;
    if (rows.length < BALLOTS_A_SLICE) return counted;
    await nextTurn();
  }
}

function placesIn(list: EphemeralList): ReadonlyMap<string, number> {
  return new Map(list.map((key, place) => [nameOfEphemeral(key), place]));
}

function keep(
  db: Database,
  { id }: WaveRow,
  holder: HolderRow,
  { box, misfits }: { box: Buffer; misfits: number | null },
  by: { accountId: string; now: Date },
): TakenShares {
  const wave = findWave(db, id);
  if (!wave || !waitsForHolders(wave)) return { ok: false, reason: "not-waiting" };
  // What fitted better stays: nobody takes back what they have given.
  if (!hasGiven(db, holder) || (misfits ?? 0) <= (holder.misfits ?? 0)) {
    putShareBox(db, { waveId: id, position: holder.position, box, postedAt: by.now });
    updateHolder(db, holder, { misfits });
  }
  recordShares(db, wave, holder, by, misfits === null ? SHARES_EVENT : SOME_MISFIT_EVENT);
  const needed = wave.needed ?? 0;
  const given = countShareBoxes(db, id);
  return { ok: true, state: given >= needed ? "complete" : "waiting", given, needed };
}

function hasGiven(db: Database, { waveId, position }: HolderRow): boolean {
  return listPostedShares(db, waveId).some((posted) => posted.position === position);
}

function recordShares(
  db: Database,
  { relationshipId, quarter }: WaveRow,
  { name }: HolderRow,
  { accountId, now }: { accountId: string; now: Date },
  action: string,
): void {
  recordAuditEvent(db, { at: now, accountId, action, subject: `${relationshipId}: ${quarter}, ${name}` });
}
