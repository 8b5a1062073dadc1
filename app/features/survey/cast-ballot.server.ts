import { timingSafeEqual } from "node:crypto";
import { type CastRequest, readCast, receiptOf, sealedBytesOf } from "~/ballot/cast";
import { castMacOf } from "~/ballot/cast-check.server";
import { emptyLogSoon } from "~/features/empty-log.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findBallot, insertBallot, keepMac } from "~db/queries/ballots.server";
import { type ClosedToBallots, findOpenWave } from "./find-open-wave.server";

export type CastRefusal = ClosedToBallots | { ok: false; reason: "malformed" | "not-valid" | "already-cast" };

export type CastReply = { ok: true; receipt: string };

/**
 * Takes a sealed ballot whose token was issued for this wave and department: burns the token and stores the ballot in
 * one transaction. The identical ballot is acknowledged again, another one with the same token refused.
 * `request` is parsed JSON as the browser sent it. Keeps no time, address, code or order.
 */
export function castBallot(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  request: unknown,
  now: Date,
): CastReply | CastRefusal {
  const prepared = prepareCast(db, keys, waveId, request, now);
  if ("ok" in prepared) return prepared;
  const reply = db.transaction(prepared.store, { behavior: "immediate" });
  if (reply.ok) emptyLogSoon(db, now);
  return reply;
}

/** Everything that needs no writing, and then the writing as a step of its own, for a transaction that holds other ballots too. */
export function prepareCast(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  request: unknown,
  now: Date,
): CastRefusal | { store: () => CastReply | CastRefusal } {
  const open = findOpenWave(db, keys, waveId, now);
  if (!open.ok) return open;
  const cast = readCast(request, sealedBytesOf(open.manifest));
  if (!cast) return { ok: false, reason: "malformed" };
  const { secrets } = open;
  const expected = castMacOf(secrets.issuerSecret, open.manifestHash, cast);
  if (!timingSafeEqual(cast.mac, expected)) return { ok: false, reason: "not-valid" };
  const receipt = receiptOf(open.manifestHash, cast.sealed);
  return { store: () => store(db, keys, waveId, cast, receipt, now) };
}

function store(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  { token, sealed, departmentIndex, mac }: CastRequest,
  receipt: string,
  now: Date,
): CastReply | CastRefusal {
  const open = findOpenWave(db, keys, waveId, now);
  if (!open.ok) return open;
  // In a wave of the old form earlier ballots have none: one here and none there would tell which came after the upgrade.
  const kept = open.manifest.protocol === "tandem/v1" ? null : Buffer.from(mac);
  const stored = findBallot(db, Buffer.from(token));
  if (stored) {
    const identical =
      stored.waveId === waveId &&
      stored.departmentIndex === departmentIndex &&
      timingSafeEqual(stored.sealed, sealed);
    if (!identical) return { ok: false, reason: "already-cast" };
    // Acknowledged means that it counts, whatever was done to the row.
    if (kept && !stored.mac?.equals(kept)) keepMac(db, Buffer.from(token), kept);
    return { ok: true, receipt };
  }
  insertBallot(db, {
    token: Buffer.from(token),
    waveId,
    departmentIndex,
    sealed: Buffer.from(sealed),
    mac: kept,
  });
  return { ok: true, receipt };
}
